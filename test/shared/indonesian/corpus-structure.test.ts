import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../../electron/build/project-root.ts';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';
import { ArticleMetadata, Block } from '../../../shared/model/article.ts';
import { TextRange } from '../../../shared/model/text-range.ts';
import { agreementOf, boundaryAgreement, f1, sumOf, visiblePositions } from './agreement.ts';
import { filesIn, readText } from './reference-data.ts';

const Gold = z.object({ metadata: ArticleMetadata, blocks: z.array(Block), segments: z.array(TextRange) });

const articles = filesIn(path.join(projectRoot, 'corpus'), '.txt')
  .filter((file) => existsSync(file.replace(/txt$/u, 'json')))
  .map((file) => {
    const text = readText(file);
    const gold = Gold.parse(JSON.parse(readText(file.replace(/txt$/u, 'json'))));
    return { name: path.basename(file, '.txt'), text, gold, found: analyseText(text) };
  });

describe('the sample articles, whose structure was marked by their writers', () => {
  test.each(articles)('$name: title, outlet, author, editor and date are right', ({ gold, found }) => {
    const fields = ({ title, outlet, author, editor, published }: ArticleMetadata): object => ({
      title,
      outlet,
      author,
      editor,
      published,
    });
    expect(fields(found.metadata)).toEqual(fields(gold.metadata));
  });

  test('kept text agrees at a character F1 of 0.99 or more', () => {
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
    expect(f1(sumOf(counts))).toBeGreaterThanOrEqual(0.99);
  });

  test('sentence boundaries agree at F1 0.985 or more', () => {
    const counts = articles.map(({ gold, found }) => {
      const kept = gold.segments.map((segment, index) => {
        const block = gold.blocks.find(({ start, end }) => start <= segment.start && segment.end <= end);
        const next = gold.segments[index + 1]?.start ?? Infinity;
        return { ...segment, reach: Math.min(next, block?.end ?? segment.end) };
      });
      return boundaryAgreement(found.segments, kept);
    });
    expect(f1(sumOf(counts))).toBeGreaterThanOrEqual(0.985);
  });
});
