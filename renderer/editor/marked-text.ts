import type { EditorState } from 'prosemirror-state';
import { makeQuote, type Quote } from '../../shared/anchoring/make-quote.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { segmentAttributes } from './article-schema.ts';
import { rangesBySegment } from './segment-position.ts';

/** A stretch of marked text, as a target stores it: without id and role. */
export type MarkedText =
  | (TextRange & Quote & { readonly side: 'source' })
  | (TextRange & Quote & { readonly side: 'target'; readonly segmentId: SegmentId });

/**
 * The text that is selected on the source side: one range of the source text, across sentences too. White space at its
 * ends is left out. Undefined when nothing but white space is selected.
 */
export function markedSourceText(state: EditorState, sourceText: string): MarkedText | undefined {
  const parts = rangesBySegment(state.doc, state.selection.from, state.selection.to);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const start = segmentAttributes(first.segment.node).start + first.start;
  const end = segmentAttributes(last.segment.node).start + last.end;
  const range = trimRange(sourceText, { start, end });
  return range === undefined ? undefined : { side: 'source', ...range, ...makeQuote(sourceText, range) };
}

/** The text that is selected in the translation: one range for each segment that the selection covers. */
export function markedTranslation(state: EditorState): readonly MarkedText[] {
  return rangesBySegment(state.doc, state.selection.from, state.selection.to).flatMap(
    ({ segment, start, end }) => {
      const text = segment.node.textContent;
      const range = trimRange(text, { start, end });
      if (range === undefined) return [];
      return [{ side: 'target' as const, segmentId: segment.id, ...range, ...makeQuote(text, range) }];
    },
  );
}

function trimRange(text: string, { start, end }: TextRange): TextRange | undefined {
  let [from, to] = [start, end];
  while (from < to && isBlank(text[from])) from++;
  while (to > from && isBlank(text[to - 1])) to--;
  return from < to ? { start: from, end: to } : undefined;
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character);
}
