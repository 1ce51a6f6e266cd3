import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';
import { readJsonLines, referencePath } from './reference-data.ts';

const Article = z.object({ title: z.string(), text: z.string() });
const CHROME = /scroll to continue|baca juga|\[gambas|^advertisement$/imu;

const file = referencePath('data', 'news', 'articles.jsonl');
const articles = file === undefined ? [] : readJsonLines(file).map((row) => Article.parse(row));

describe.skipIf(file === undefined)('a thousand scraped articles', () => {
  test('fewer than 1 in 200 keeps a line of page chrome', () => {
    const spoiled = articles.filter(({ text }) => CHROME.test(keptText(text)));
    expect(articles.length).toBeGreaterThanOrEqual(1000);
    expect(spoiled.length).toBeLessThan(articles.length / 200);
  });

  test('fewer than 1 in 100 loses more than a tenth of its sentences', () => {
    const robbed = articles.filter(({ text }) => {
      const all = sentenceMarks(text);
      return all - sentenceMarks(keptText(text)) > Math.max(2, all / 10);
    });
    expect(robbed.length).toBeLessThan(articles.length / 100);
  });

  test('a title that is put before the text is found', () => {
    const titled = articles.filter(({ title }) => title !== 'No Title');
    const right = titled.filter(
      ({ title, text }) => analyseText(`${title}\n\n${text}`).metadata.title === title.trim(),
    );
    expect(right.length / titled.length).toBeGreaterThan(0.99);
  });

  test('a text without its title seldom gets one', () => {
    const invented = articles.filter(({ text }) => analyseText(text).metadata.title !== undefined);
    expect(invented.length).toBeLessThan(articles.length / 100);
  });
});

function keptText(text: string): string {
  return analyseText(text)
    .blocks.filter((block) => block.keep)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** A rough count of the sentences of a text, by its full stops after words. */
function sentenceMarks(text: string): number {
  return text.match(/\p{Ll}{3}[.?!]["”]?(?=\s|$)/gu)?.length ?? 0;
}
