import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';
import {
  type GoldSentence,
  agreementOf,
  boundaryAgreement,
  f1,
  sumOf,
  visiblePositions,
} from './agreement.ts';
import { filesIn, readText, referencePath } from './reference-data.ts';

const Range = z.object({ start: z.int(), end: z.int() });
const Written = Range.extend({ text: z.string() });
const Gold = z.object({
  metadata: z.object({
    outlet: Written.optional(),
    editor: Written.optional(),
    publishedISO: z.string().optional(),
  }),
  blocks: z.array(
    Range.extend({
      type: z.string(),
      text: z.string(),
      keep: z.boolean(),
      sentences: z.array(Range).optional(),
    }),
  ),
});
type Gold = z.infer<typeof Gold>;

const goldFolder = referencePath('domain', 'gold');
const seedFolder = referencePath('seeds');
const articles =
  goldFolder === undefined || seedFolder === undefined
    ? []
    : filesIn(goldFolder, '.structure.json').map((file) => {
        const name = path.basename(file, '.structure.json');
        const text = readText(path.join(seedFolder, `${name}.txt`));
        return { name, text, gold: Gold.parse(JSON.parse(readText(file))), found: analyseText(text) };
      });

describe.skipIf(articles.length === 0)('the five articles with gold structure', () => {
  test('there are five', () => {
    expect(articles).toHaveLength(5);
  });

  test.each(articles)('$name: title and metadata are those of the gold', ({ gold, found }) => {
    const { title, outlet, author, editor, published } = found.metadata;
    expect({ title, outlet, author, editor, published }).toEqual({
      title: gold.blocks.find((block) => block.type === 'title')?.text,
      outlet: gold.metadata.outlet?.text,
      author: undefined,
      editor: gold.metadata.editor?.text,
      published: gold.metadata.publishedISO,
    });
  });

  test('kept text agrees with the gold at a character F1 of 0.98 or more', () => {
    const counts = articles.map(({ text, gold, found }) =>
      agreementOf(
        visiblePositions(
          text,
          found.blocks.filter((block) => block.keep),
        ),
        visiblePositions(
          text,
          gold.blocks.filter((block) => block.keep),
        ),
      ),
    );
    expect(f1(sumOf(counts))).toBeGreaterThanOrEqual(0.98);
  });

  test('sentence boundaries agree with the gold at F1 0.985 or more', () => {
    const counts = articles.map(({ gold, found }) => boundaryAgreement(found.segments, sentencesOf(gold)));
    expect(f1(sumOf(counts))).toBeGreaterThanOrEqual(0.985);
  });
});

function sentencesOf(gold: Gold): readonly GoldSentence[] {
  return gold.blocks
    .filter((block) => block.keep)
    .flatMap(({ sentences = [], end }) =>
      sentences.map((sentence, index) => ({ ...sentence, reach: sentences[index + 1]?.start ?? end })),
    );
}
