import type { ImportedSegment } from '../../imported-annotation.ts';
import type { XliffFile, XliffUnit } from './xliff-unit.ts';

/** The text of a document with its segments. */
export interface BilingualText {
  readonly text: string;
  readonly segments: readonly ImportedSegment[];
}

/** Puts the units of a document together to a text: one unit a paragraph. Notes go to the first segment of their unit. */
export function toBilingualText({ units }: XliffFile): BilingualText {
  const segments: ImportedSegment[] = [];
  let text = '';
  for (const unit of units) {
    const paragraph = toParagraph(unit, text === '' ? 0 : text.length + 1);
    if (paragraph.text.trim() === '') continue;
    text = text === '' ? paragraph.text : `${text}\n${paragraph.text}`;
    segments.push(...paragraph.segments);
  }
  return { text, segments };
}

function toParagraph({ pieces, notes }: XliffUnit, offset: number): BilingualText {
  const segments: ImportedSegment[] = [];
  let text = '';
  for (const { source, segment } of pieces) {
    const start = offset + text.length + (source.length - source.trimStart().length);
    const end = offset + text.length + source.trimEnd().length;
    text += source;
    if (segment === undefined || start >= end) continue;
    const target = segment.target.replaceAll(/\s*[\n\r]\s*/g, ' ').trim();
    segments.push({ start, end, target, status: target === '' ? 'new' : segment.status, note: '' });
  }
  const [first, ...others] = segments;
  const note = notes.map((each) => each.trim()).join('\n');
  return { text, segments: first === undefined ? [] : [{ ...first, note }, ...others] };
}
