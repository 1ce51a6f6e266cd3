import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../../electron/build/project-root.ts';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';
import { BREAK_RULES } from '../../../shared/indonesian/break-rules.ts';
import { segmentSentences } from '../../../shared/indonesian/segment-sentences.ts';
import { segmentationSrx } from '../../../shared/indonesian/segmentation-srx.ts';
import { readJsonLines, referencePath } from './reference-data.ts';
import { applySrx, parseSrx } from './srx-interpreter.ts';

const srx = parseSrx(segmentationSrx());

function bySrx(text: string): readonly string[] {
  const edges = [0, ...applySrx(srx.rules, text), text.length];
  return edges
    .slice(1)
    .map((edge, index) => text.slice(edges[index], edge).trim())
    .filter((sentence) => sentence !== '');
}

function byUs(text: string): readonly string[] {
  return segmentSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

/** The paragraphs of the sample corpus that are kept. */
function corpusParagraphs(): readonly string[] {
  const folder = path.join(projectRoot, 'corpus');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      return analyseText(text)
        .blocks.filter(({ keep }) => keep)
        .map(({ start, end }) => text.slice(start, end));
    });
}

test('the export is SRX 2.0 with every rule, in order, and its reason', () => {
  expect([srx.namespace, srx.version]).toEqual(['http://www.lisa.org/srx20', '2.0']);
  const own = BREAK_RULES.map(({ breaks, before, after }) => ({ breaks, before, after }));
  expect(srx.rules.slice(-own.length)).toEqual(own);
  const withoutHyphens = (text: string): string => text.replaceAll(/[-\s]/gu, '');
  const explained = withoutHyphens(srx.comments.join('\n'));
  expect(BREAK_RULES.filter(({ reason }) => !explained.includes(withoutHyphens(reason)))).toEqual([]);
});

test.each(['id', 'ID', 'id-ID', 'ind', 'in_ID'])('the rules are mapped to the language code %s', (code) => {
  const patterns = srx.languagePatterns.map(
    (pattern) => new RegExp(`^(?:${pattern.replace('(?i)', '')})$`, 'iu'),
  );
  expect(patterns.some((pattern) => pattern.test(code))).toBe(true);
  expect(patterns.some((pattern) => pattern.test('en'))).toBe(false);
});

test('a reader of the export splits the sample corpus as we do', () => {
  const paragraphs = corpusParagraphs();
  expect(paragraphs.length).toBeGreaterThan(100);
  expect(paragraphs.map(bySrx)).toEqual(paragraphs.map(byUs));
});

test.each([
  'PT Bumi Tbk. mencatat laba. PT Bumi Tbk. Selain itu, harga naik.',
  '"Kami siap." Ujar Robert Alberts. “Siapa?” tanya dia. Ia diam.',
  'Rapat pkl. 10.30 WIB di Jl. Raya No. 5 selesai . . . Lalu hujan.Dia pulang (esn)',
  'H.M. Soeharto tinggal di Washington D.C. Namun ia kembali?! Ya...',
])('a reader of the export splits as we do: %s', (text) => {
  expect(byUs(text).length).toBeGreaterThan(1);
  expect(bySrx(text)).toEqual(byUs(text));
});

test('a closing mark behind a stray space is beyond SRX, as the export says', () => {
  const text = 'Ia berkata: "Kami sudah selesai. " Warga pulang.';
  expect(byUs(text)).toEqual(['Ia berkata: "Kami sudah selesai. "', 'Warga pulang.']);
  expect(bySrx(text)).not.toEqual(byUs(text));
});

const paragraphSet = referencePath('data', 'segmentation', 'ud.jsonl');

test.skipIf(paragraphSet === undefined)('on paragraphs of others, 99 in 100 come out the same', () => {
  const paragraphs = readJsonLines(paragraphSet ?? '').map((row) =>
    z
      .object({ sentences: z.array(z.string()) })
      .parse(row)
      .sentences.join(' '),
  );
  const same = paragraphs.filter((text) => JSON.stringify(bySrx(text)) === JSON.stringify(byUs(text)));
  expect(same.length / paragraphs.length).toBeGreaterThanOrEqual(0.99);
});
