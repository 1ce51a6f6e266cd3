import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';
import { type Agreement, agreementOf, f1, sumOf } from './agreement.ts';
import { readJsonLines, referencePath } from './reference-data.ts';

const Row = z.object({ sentences: z.array(z.string()) });
/** As many paragraphs, and as many in one text, as the reference scorer takes. */
const MOST_PARAGRAPHS = 2000;
const PARAGRAPHS_PER_TEXT = 40;

/** The least F1 of inner sentence boundaries. */
const SETS = [
  { name: 'ud', least: 0.975 },
  { name: 'indosum', least: 0.985 },
];

describe.each(SETS)('paragraphs of $name', ({ name, least }) => {
  const file = referencePath('data', 'segmentation', `${name}.jsonl`);

  test.skipIf(file === undefined)(
    `inner boundaries agree with the gold at F1 ${String(least)} or more`,
    () => {
      const rows = readJsonLines(file ?? '')
        .slice(0, MOST_PARAGRAPHS)
        .map((row) => Row.parse(row).sentences);
      const counts: Agreement[] = [];
      for (let from = 0; from < rows.length; from += PARAGRAPHS_PER_TEXT)
        counts.push(agreementOn(rows.slice(from, from + PARAGRAPHS_PER_TEXT)));
      expect(f1(sumOf(counts))).toBeGreaterThanOrEqual(least);
    },
  );
});

function agreementOn(paragraphs: readonly (readonly string[])[]): Agreement {
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
  const found = new Set(
    analyseText(text)
      .segments.map(({ end }) => end)
      .filter((end) => inside.has(end)),
  );
  return agreementOf(found, wanted);
}
