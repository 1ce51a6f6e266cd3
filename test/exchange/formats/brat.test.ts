import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brat } from '../../../electron/exchange/formats/brat/brat.ts';
import { detectImportFormat } from '../../../electron/exchange/import-formats.ts';
import { textWith } from '../matching.ts';
import { marked, readItems, readText } from '../read-items.ts';
import { importPaths, temporaryFolder, temporaryHost } from '../temporary-host.ts';

const text = '😀 Menteri Ani mengatakan harga beras naik.\nIa tidak merinci.\n';

/** A T line whose offsets count code points, as brat does. */
function entity(id: string, type: string, quote: string): string {
  const before = text.slice(0, text.indexOf(quote));
  const start = Array.from(before).length;
  return `${id}\t${type} ${start} ${start + Array.from(quote).length}\t${quote.replaceAll('\n', ' ')}`;
}

async function read(...lines: readonly string[]) {
  const item = await readText(brat, `${lines.join('\n')}\n`, { companion: Buffer.from(text) });
  return marked(item.text, item.annotations);
}

test('offsets count code points, so that an emoji before a span does not shift it', async () => {
  expect(await read(entity('T1', 'Person', 'Menteri Ani'))).toEqual([
    { label: 'Person', targets: ['span: Menteri Ani'], attributes: [] },
  ]);
});

test('code points and UTF-16 agree for every span of every text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', '😀', 'é', '𝔘', ' ', 'b'), { minLength: 1 }),
      fc.nat(),
      fc.nat(),
      async (characters, a, b) => {
        const start = a % characters.length;
        const end = start + 1 + (b % (characters.length - start));
        const quote = characters.slice(start, end).join('');
        const whole = `x${characters.join('')}y`;
        const item = await readText(brat, `T1\tA ${start + 1} ${end + 1}\t${quote}\n`, {
          companion: Buffer.from(whole),
        });
        const [target] = item.annotations?.[0]?.targets ?? [];
        expect(whole.slice(target?.start, target?.end)).toBe(quote);
      },
    ),
  );
});

test('a discontinuous span has a target for each part', async () => {
  const first = entity('T1', 'Cue', 'mengatakan');
  const second = entity('T9', 'Cue', 'merinci');
  const ranges = [first, second].map((line) => /(\d+ \d+)\t/.exec(line)?.[1]).join(';');
  expect(await read(`T1\tCue ${ranges}\tmengatakan merinci`)).toEqual([
    { label: 'Cue', targets: ['span: mengatakan', 'span: merinci'], attributes: [] },
  ]);
});

test('events hold their trigger and arguments; what an argument says itself is kept beside', async () => {
  const annotations = await read(
    entity('T1', 'Attribution', 'mengatakan'),
    entity('T2', 'Person', 'Menteri Ani'),
    entity('T3', 'Content', 'harga beras naik'),
    'E1\tAttribution:T1 Source:T2 Content:T3',
    'A1\tCertainty E1 CT',
    'A2\tNamed T2',
  );
  expect(annotations).toEqual([
    { label: 'Person', targets: ['span: Menteri Ani'], attributes: ['Named: true'] },
    {
      label: 'Attribution',
      targets: ['trigger: mengatakan', 'Source: Menteri Ani', 'Content: harga beras naik'],
      attributes: ['Certainty: CT'],
    },
  ]);
});

test('relations, equivalences, normalisations and notes are kept', async () => {
  const item = await readText(
    brat,
    [
      entity('T1', 'Person', 'Menteri Ani'),
      entity('T2', 'Person', 'Ia'),
      'R1\tSame Arg1:T1 Arg2:T2\t',
      '*\tEquiv T1 T2',
      'N1\tReference T1 Wikidata:Q1\tAni',
      '#1\tAnnotatorNotes T2\tsiapa?',
    ].join('\n'),
    { companion: Buffer.from(text) },
  );
  expect(marked(item.text, item.annotations)).toEqual([
    { label: 'Person', targets: ['span: Menteri Ani'], attributes: ['Wikidata: Q1 (Ani)'] },
    { label: 'Person', targets: ['span: Ia'], attributes: [] },
    { label: 'Same', targets: ['Arg1: Menteri Ani', 'Arg2: Ia'], attributes: [] },
    { label: 'Equiv', targets: ['member: Menteri Ani', 'member: Ia'], attributes: [] },
  ]);
  expect(item.annotations?.map(({ note }) => note)).toEqual(['', 'siapa?', '', '']);
});

test.each([
  ['offsets that lead elsewhere', 'T1\tPerson 0 5\tMenteri', 'offsets lead to'],
  ['offsets behind the end', 'T1\tPerson 900 905\tMenteri', 'reaches out of the text'],
  ['an argument that is not there', 'R1\tSame Arg1:T1 Arg2:T2', 'there is no T1'],
  ['a line of no kind', 'T1 Person 0 5 Menteri', 'line 1 is not an annotation'],
  ['a line that was cut off', 'T1\tPerson 0', 'line 1 is not an annotation'],
])('%s: refused with the line', async (_, content, reason) => {
  expect(await readItems(brat, content, { companion: Buffer.from(text) })).toEqual(textWith(reason));
});

test('without its text it is refused by the name of the file that is missing', async () => {
  const read = await brat.read(Buffer.from('T1\tPerson 0 1\tx'), 'a.ann');
  expect(read).toMatchObject({ ok: false, problem: { reason: textWith('"a.txt" is not beside it') } });
});

test('it is known by its lines, not by its name', () => {
  expect(detectImportFormat(Buffer.from('T1\tPerson 0 1\tx'), 'a.ann').id).toBe('brat');
  expect(detectImportFormat(Buffer.from('T1: berita hari ini'), 'a.ann').id).toBe('plain-text');
});

test('a folder of pairs gives one article a pair, annotated in the layer that keeps unknown types', async () => {
  const folder = temporaryFolder();
  await mkdir(path.join(folder, 'b'));
  await writeFile(path.join(folder, 'b', 'a.txt'), text);
  await writeFile(path.join(folder, 'b', 'a.ann'), `${entity('T1', 'Place', 'harga')}\n#1\tNote T1\tcek\n`);
  await writeFile(path.join(folder, 'b', 'lone.txt'), 'Teks lain.');
  const host = await temporaryHost();
  const { report } = await importPaths(host, folder);
  expect(report).toMatchObject({ failed: [], skipped: [] });
  expect(report?.imported.map(({ file }) => path.basename(file))).toEqual(['a.ann', 'lone.txt']);
  const [first] = report?.imported ?? [];
  if (first === undefined) throw new Error('Nothing was imported.');
  const article = await host.handlers['articles.get']({ id: first.id });
  expect(article.annotations).toMatchObject([
    {
      layer: 'imported',
      attributes: { label: 'Place' },
      note: 'Note: cek',
      origin: { kind: 'import', file: 'a.ann' },
      targets: [{ role: 'span', side: 'source', quote: 'harga' }],
    },
  ]);
  const scheme = await host.handlers['scheme.get']({});
  expect(scheme.layers.at(-1)).toMatchObject({ id: 'imported' });
  expect(article.segments.length).toBeGreaterThan(1);
});

test('annotations of a text that is there already go to its article, once', async () => {
  const folder = temporaryFolder();
  await writeFile(path.join(folder, 'a.txt'), text);
  const host = await temporaryHost();
  await importPaths(host, path.join(folder, 'a.txt'));
  await writeFile(path.join(folder, 'a.ann'), entity('T1', 'Person', 'Menteri Ani'));
  const second = await importPaths(host, path.join(folder, 'a.ann'));
  expect(second.report?.imported).toHaveLength(1);
  const third = await importPaths(host, path.join(folder, 'a.ann'));
  expect(third.report?.skipped).toMatchObject([{ reason: textWith('same text') }]);
  const [only, ...others] = await host.handlers['articles.list']({ query: '' });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ annotations: 1 });
});
