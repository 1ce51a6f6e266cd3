import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { codePointOffsets } from '../../../electron/exchange/code-point-offsets.ts';
import { jsonlExport } from '../../../electron/exchange/formats/jsonl-export.ts';
import type { Article } from '../../../shared/model/article.ts';
import { OutletRuleId, ruleReason } from '../../../shared/model/outlet-rule.ts';
import { arbitraryArticles, someSpeakers } from '../arbitrary-articles.ts';
import { defaultScheme } from '../../../electron/host/shipped-files.ts';

const ruleId = OutletRuleId.parse('01a227c9-1001-711f-928d-b88eef29e17f');
const Offsets = { start: z.int(), end: z.int(), startCodePoint: z.int(), endCodePoint: z.int() };
const Line = z.looseObject({
  id: z.string(),
  text: z.string(),
  metadata: z.record(z.string(), z.string().nullable()),
  blocks: z.array(z.looseObject(Offsets)),
  segments: z.array(z.looseObject({ ...Offsets, id: z.string(), source: z.string(), target: z.string() })),
  annotations: z.array(
    z.looseObject({
      speaker: z.object({ id: z.string(), name: z.string() }).nullable(),
      targets: z.array(
        z.looseObject({
          ...Offsets,
          side: z.enum(['source', 'target']),
          segment: z.string().nullable(),
          quote: z.string(),
          text: z.string(),
          state: z.string(),
        }),
      ),
    }),
  ),
});

function write(articles: readonly Article[]): string {
  const source = {
    scheme: defaultScheme(),
    speakers: someSpeakers,
    articles,
    isWhole: true,
    fileBytes: () => undefined,
  };
  return [...jsonlExport.write(source)].join('');
}

test('every line is one article, with the same keys, ended by a line feed, whatever the texts hold', () => {
  fc.assert(
    fc.property(arbitraryArticles(3), (articles) => {
      const lines = write(articles).split(/\r\n|[\n\r\u0085\u2028\u2029]/);
      expect(lines.pop()).toBe('');
      const parsed = lines.map((line) => Line.parse(JSON.parse(line)));
      expect(parsed.map(({ id, text }) => ({ id, text }))).toEqual(
        articles.map(({ id, sourceText }) => ({ id, text: sourceText })),
      );
      const keys = new Set(
        parsed.map((line) => `${Object.keys(line).join()} ${Object.keys(line.metadata).join()}`),
      );
      expect(keys.size).toBe(1);
    }),
  );
});

test('the reason of a dropped block is a plain name, without the id of a rule', () => {
  const [article] = fc.sample(arbitraryArticles(1), { numRuns: 1, seed: 1 }).flat();
  if (article === undefined) throw new Error('No article.');
  const block = { start: 0, end: 1, role: 'paragraph', keep: false, reason: ruleReason(ruleId) } as const;
  const [line = ''] = write([{ ...article, blocks: [block], segments: [], annotations: [] }]).split('\n');
  expect(Line.parse(JSON.parse(line)).blocks).toMatchObject([{ keep: false, reason: 'outlet-rule' }]);
});

test('both kinds of offsets cut the same text out, on both sides', () => {
  fc.assert(
    fc.property(arbitraryArticles(2), (articles) => {
      for (const line of write(articles).trimEnd().split('\n')) {
        const article = Line.parse(JSON.parse(line));
        const codePoints = Array.from(article.text);
        for (const range of [...article.blocks, ...article.segments]) {
          expect(codePoints.slice(range.startCodePoint, range.endCodePoint).join('')).toBe(
            article.text.slice(range.start, range.end),
          );
        }
        for (const segment of article.segments) {
          expect(article.text.slice(segment.start, segment.end)).toBe(segment.source);
        }
        for (const target of article.annotations.flatMap((annotation) => annotation.targets)) {
          const text = article.segments.find(({ id }) => id === target.segment)?.target ?? article.text;
          expect(text.slice(target.start, target.end)).toBe(target.text);
          expect(Array.from(text).slice(target.startCodePoint, target.endCodePoint).join('')).toBe(
            target.text,
          );
          expect(target.state).toBe(target.start === target.end ? 'detached' : 'anchored');
        }
      }
    }),
  );
});

test('speakers go by name', () => {
  fc.assert(
    fc.property(arbitraryArticles(1), (articles) => {
      const line = Line.parse(JSON.parse(write(articles)));
      const names = articles[0]?.annotations.map(
        ({ speakerId }) => someSpeakers.find(({ id }) => id === speakerId)?.name ?? null,
      );
      expect(line.annotations.map(({ speaker }) => speaker?.name ?? null)).toEqual(names);
    }),
  );
});

test('an offset in code points counts the characters before it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '😀', 'é', '𝔘', '\u200d')), (characters) => {
      const text = characters.join('');
      const toCodePoints = codePointOffsets(text);
      let offset = 0;
      for (const [index, character] of characters.entries()) {
        expect(toCodePoints(offset)).toBe(index);
        offset += character.length;
      }
      expect(toCodePoints(offset)).toBe(characters.length);
    }),
  );
});
