import { z } from 'zod';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';
import { readJsonLines, referencePath } from './reference-data.ts';

const Row = z.object({ sentences: z.array(z.string()) });
/** As many paragraphs, and as many in one text, as the reference scorer takes. */
const MOST_PARAGRAPHS = 2000;
const PARAGRAPHS_PER_TEXT = 40;

/** A text of several paragraphs of gold sentences, with the ends of sentences inside its paragraphs: those of the gold, and those that we find. */
export interface SegmentedText {
  readonly text: string;
  readonly wanted: ReadonlySet<number>;
  readonly found: ReadonlySet<number>;
}

/** The file of a set of paragraphs (`ud`, `indosum`); undefined where the reference material is missing. */
export function paragraphSet(name: string): string | undefined {
  return referencePath('data', 'segmentation', `${name}.jsonl`);
}

/** The paragraphs of a file in texts of forty, segmented. */
export function segmentParagraphs(file: string): readonly SegmentedText[] {
  const rows = readJsonLines(file)
    .slice(0, MOST_PARAGRAPHS)
    .map((row) => Row.parse(row).sentences);
  const texts: SegmentedText[] = [];
  for (let from = 0; from < rows.length; from += PARAGRAPHS_PER_TEXT)
    texts.push(segment(rows.slice(from, from + PARAGRAPHS_PER_TEXT)));
  return texts;
}

function segment(paragraphs: readonly (readonly string[])[]): SegmentedText {
  let text = 'Kumpulan Paragraf Uji\n';
  const wanted = new Set<number>();
  const inside = new Set<number>();
  for (const sentences of paragraphs) {
    text += '\n';
    const start = text.length;
    for (const [index, sentence] of sentences.entries()) {
      text += sentence;
      if (index < sentences.length - 1) {
        wanted.add(text.trimEnd().length);
        text += ' ';
      }
    }
    for (let position = start + 1; position < text.length; position++) inside.add(position);
    text += '\n';
  }
  const ends = analyseText(text).segments.map(({ end }) => end);
  return { text, wanted, found: new Set(ends.filter((end) => inside.has(end))) };
}
