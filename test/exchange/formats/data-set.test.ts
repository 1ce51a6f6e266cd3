import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { once } from 'node:events';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../electron/exchange/formats/data-set/csv.ts';
import { json, jsonLines } from '../../../electron/exchange/formats/data-set/json.ts';
import { ColumnMapping } from '../../../shared/model/data-set.ts';
import { detectImportFormat } from '../../../electron/exchange/import-formats.ts';
import { objectWith, textWith } from '../matching.ts';
import { readItems } from '../read-items.ts';
import { ended, importPaths, temporaryFolder, temporaryHost } from '../temporary-host.ts';

const body = 'Harga beras naik di Jakarta pada hari Senin. Pedagang berharap harga segera turun lagi.';

/** Texts with their metadata, in short. */
async function read(
  format: typeof csv,
  content: string | Uint8Array,
  mapping?: Readonly<Record<string, string>> & { readonly text: string },
) {
  const items = await readItems(format, content, mapping === undefined ? {} : { mapping });
  if (typeof items === 'string') return items;
  return items.map((item) => {
    if (item.kind === 'text') return { text: item.text, ...item.metadata };
    return item.kind === 'broken' ? `${item.place}: ${item.reason}` : item;
  });
}

test.each([
  ['commas', ','],
  ['semicolons', ';'],
  ['tabs', '\t'],
  ['bars', '|'],
])('a table with %s: names tell the columns, titles stand above the text', async (_, separator) => {
  const rows = [
    ['tanggal', 'judul', 'isi', 'sumber', 'tautan'],
    ['14 Februari 2022', 'Beras naik', `"${body}"`, 'Detik', 'https://example.org/1'],
    ['2022-02-15 03:42:00', 'Beras turun', body, 'Kompas', 'https://example.org/2'],
  ];
  const content = rows.map((row) => row.join(separator)).join('\r\n');
  expect(await read(csv, content)).toEqual([
    {
      text: `Beras naik\n\n${body}`,
      title: 'Beras naik',
      published: '2022-02-14T00:00:00',
      outlet: 'Detik',
      url: 'https://example.org/1',
    },
    {
      text: `Beras turun\n\n${body}`,
      title: 'Beras turun',
      published: '2022-02-15T03:42:00',
      outlet: 'Kompas',
      url: 'https://example.org/2',
    },
  ]);
});

test('without names the contents tell the columns', async () => {
  const row = (number: number) =>
    `${number}\thttps://example.org/${number}\tHarga beras naik ${number} persen\t${body} ${body} (${number})`;
  expect(await read(csv, Array.from({ length: 6 }, (_, index) => row(index + 1)).join('\n'))).toMatchObject(
    Array.from({ length: 6 }, (_, index) => ({
      title: `Harga beras naik ${index + 1} persen`,
      url: `https://example.org/${index + 1}`,
    })),
  );
});

test('a mapping overrides the guess, and one that names no column is refused', async () => {
  const content = `text,ringkasan\n${body},Ringkas saja\n`;
  expect(await read(csv, content, { text: 'ringkasan' })).toEqual([{ text: 'Ringkas saja' }]);
  expect(await read(csv, content, { text: 'isi' })).toEqual(
    textWith('no column "isi". It has "text", "ringkasan"'),
  );
});

test('a table without any text is refused with its columns', async () => {
  expect(await read(csv, 'id,n\n1,2\n3,4\n')).toEqual(
    textWith('None of its columns looks like the text of articles: "id", "n"'),
  );
});

test('cells that a spreadsheet would run as formulas are text like any other', async () => {
  const text = `=HYPERLINK("http://evil.example","${body}")`;
  const content = `text,title\n"${text.replaceAll('"', '""')}",@SUM(1)\n`;
  expect(await read(csv, content)).toEqual([{ text: `@SUM(1)\n\n${text}`, title: '@SUM(1)' }]);
});

test('every cell comes back as it was written, whatever is in it', async () => {
  const cell = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((value) => value.trim() !== '' && !value.includes('\0'));
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
      const content = `text\n${cells.map((value) => `"${value.replaceAll('"', '""')}"`).join('\n')}\n`;
      const items = await readItems(csv, content, { mapping: { text: 'text' } });
      const texts =
        typeof items === 'string' ? items : items.map((item) => (item.kind === 'text' ? item.text : item));
      // Only lone placeholders like "-" count as empty.
      expect(texts).toEqual(
        cells.map((value) => (value.trim() === '-' ? objectWith({ kind: 'broken' }) : value)),
      );
    }),
    { numRuns: 60 },
  );
});

test('rows without a text are named, and the others come in', async () => {
  expect(await read(csv, `text,title\n${body},A\n,B\n${body} lagi,C\n`)).toMatchObject([
    { title: 'A' },
    'row 3: Its column "text" is empty.',
    { title: 'C' },
  ]);
});

test('the kept record is the row as it stands in the file', async () => {
  const [item] = await readItems(csv, `text,skor\n"${body}",0.5\n`);
  expect(item).toMatchObject({ place: 'row 2' });
  const kept =
    typeof item === 'object' && item.kind === 'text' ? Buffer.from(item.fileBytes ?? []).toString() : '';
  expect(kept.trim()).toBe(`"${body}",0.5`);
});

test.each([
  ['UTF-16', Buffer.from(`\ufefftext,title\n${body},A\n`, 'utf16le')],
  ['Windows-1252', Buffer.from(`text,title\n${body} caf\u00e9 \u2013,A\n`.replace('\u2013', ''), 'latin1')],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufefftext,title\n${body},A\n`)],
])('a table in %s', async (_, bytes) => {
  expect(await read(csv, bytes)).toMatchObject([{ title: 'A', text: textWith(body) }]);
});

test('JSON: a list, an object with a list, paragraphs as a list, fields inside fields', async () => {
  const first = { judul: 'A', paragraphs: [body, 'Alinea dua.'], meta: { url: 'https://example.org/1' } };
  const wanted = [{ text: `A\n\n${body}\nAlinea dua.`, title: 'A', url: 'https://example.org/1' }];
  expect(await read(json, JSON.stringify([first]))).toEqual(wanted);
  expect(await read(json, JSON.stringify({ status: 'ok', articles: [first] }, null, 2))).toEqual(wanted);
  expect(await read(json, JSON.stringify(first))).toEqual(wanted);
});

test('JSON Lines: a broken line is named, and the others come in', async () => {
  const content = `{"text":"${body}","title":"A"}\n{"text":\n\n{"text":"${body} 2","title":"B"}\n`;
  expect(await read(jsonLines, content)).toMatchObject([
    { title: 'A' },
    textWith('line 2: It is not JSON'),
    { title: 'B' },
  ]);
});

test.each([
  ['a cut off list', json, `[{"text":"${body}"},{"te`, textWith('not whole JSON')],
  ['a list that goes wrong', json, `[{"text":"${body}"},,]`, textWith('not whole JSON')],
])('%s: what was whole comes in, the fault is named', async (_, format, content, reason) => {
  expect(await read(format, content)).toEqual([{ text: body }, reason]);
});

test.each([
  ['an empty list', json, '[]', 'no records'],
  ['numbers', json, '[1,2]', 'no JSON object'],
  ['a cut off object', json, '{"text":', 'not whole JSON'],
])('%s: refused', async (_, format, content, reason) => {
  expect(await read(format, content)).toEqual(textWith(reason));
});

test.each([
  ['a.txt', `judul\tisi\nA\t${body}\nB\t${body}\n`, 'csv'],
  ['a.csv', `isi\n${body}\n`, 'csv'],
  ['a.txt', `Harga beras, gula, dan minyak naik\n\n${body}\n`, 'plain-text'],
  ['a.txt', `[{"text":"${body}"}]`, 'json'],
  ['a.txt', `{"text":"${body}"}\n{"text":"${body}"}\n`, 'json-lines'],
  ['a.json', '[Berita] Harga naik', 'plain-text'],
])('the content of %s decides: %s', (name, content, format) => {
  expect(detectImportFormat(Buffer.from(content), name).id).toBe(format);
});

test('a preview shows columns, first rows and the guess; other files have none', async () => {
  const host = await temporaryHost(false);
  const bytes = Buffer.from(`isi,judul\n${body},A\n${body} 2,B\n`).toString('base64');
  const file = { name: 'a.csv', bytes };
  expect(await host.handlers['import.preview']({ file, count: 1 })).toEqual({
    file: 'a.csv',
    columns: ['isi', 'judul'],
    rows: [[body, 'A']],
    total: { records: 2, isEstimate: false },
    guess: { text: 'isi', title: 'judul' },
  });
  const text = { name: 'a.txt', bytes: Buffer.from('Harga naik.').toString('base64') };
  await expect(host.handlers['import.preview']({ file: text, count: 1 })).rejects.toMatchObject({
    code: 'invalid-input',
  });
  await expect(host.handlers['import.preview']({ file: { path: '/' }, count: 1 })).rejects.toMatchObject({
    code: 'invalid-input',
  });
});

test('a preview of the first part of a file tells about how many records there are in all', async () => {
  const host = await temporaryHost(false);
  const rows = Array.from(
    { length: 400 },
    (_, index) => `${body} Nomor ${1000 + index}.,Judul ${1000 + index}`,
  );
  const whole = Buffer.from(`isi,judul\n${rows.join('\n')}\n`);
  const previewOf = async (share: number) => {
    const bytes = whole.subarray(0, Math.round(whole.length * share)).toString('base64');
    const file = { name: 'a.csv', bytes, size: whole.length };
    return (await host.handlers['import.preview']({ file, count: 1 })).total;
  };
  await expect(previewOf(1)).resolves.toEqual({ records: 400, isEstimate: false });
  await expect(previewOf(0.5)).resolves.toEqual({ records: 400, isEstimate: true });
  // Too few to tell.
  await expect(previewOf(0.1)).resolves.toBeUndefined();
});

test('the columns of a newsroom are told by their names, and each field keeps its column', async () => {
  const columns = 'kicker,judul,teras,isi,rubrik,penulis,penyunting,dateline,tgl_terbit,media,tautan';
  const row = `Banjir,Air Naik,Air naik lagi.,${body},Daerah,Ani,Budi,KUDUS,2026-01-12,Kabar Pesisir,https://example.org/1`;
  const [item] = await readItems(csv, `${columns}\n${row}\n`);
  expect(item).toMatchObject({
    metadata: {
      kicker: 'Banjir',
      title: 'Air Naik',
      standfirst: 'Air naik lagi.',
      section: 'Daerah',
      author: 'Ani',
      editor: 'Budi',
      dateline: 'KUDUS',
      published: '2026-01-12T00:00:00',
      outlet: 'Kabar Pesisir',
      url: 'https://example.org/1',
    },
    origins: {
      title: { kind: 'column', name: 'judul' },
      published: { kind: 'column', name: 'tgl_terbit' },
      dateline: { kind: 'column', name: 'dateline' },
    },
  });
  expect(
    await read(csv, `category,channel,reporter,editors,place,subtitle,body\nA,B,C,D,E,F,${body}\n`),
  ).toMatchObject([{ section: 'A', author: 'C', editor: 'D', dateline: 'E', standfirst: 'F' }]);
});

test('a section that comes again and again is no outlet', async () => {
  const rows = Array.from({ length: 6 }, (_, index) => `Daerah,${body} ${index}`);
  expect(await read(csv, `rubrik,isi\n${rows.join('\n')}\n`)).toMatchObject(
    rows.map(() => ({ section: 'Daerah' })),
  );
  expect(await read(csv, `rubrik,isi\n${rows.join('\n')}\n`)).not.toContainEqual(
    objectWith({ outlet: 'Daerah' }),
  );
});

test('a mapping in which one column is two things is refused', async () => {
  expect(ColumnMapping.safeParse({ text: 'isi', title: 'isi' }).error?.issues).toMatchObject([
    { message: textWith('A column can be only one thing') },
  ]);
  expect(ColumnMapping.safeParse({ text: 'isi', title: 'judul' }).success).toBe(true);
});

const story = (number: number) => ({ judul: `Judul ${number}`, isi: `${body} Nomor ${number}.` });
const stories = { 'a-1': story(1), 'a-2': story(2), 'a-3': story(3) };
const titles = [{ title: 'Judul 1' }, { title: 'Judul 2' }, { title: 'Judul 3' }];

test.each([
  ['a map from a key to a record', stories],
  ['a map beside numbers and words', { status: 'ok', jumlah: 3, ...stories }],
  ['a map behind a name', { status: 'ok', data: stories }],
  ['a list behind a name', { status: 'ok', data: { docs: Object.values(stories) } }],
  ['a map in which a record lacks a field', { ...stories, 'a-3': { ...story(3), rubrik: 'Daerah' } }],
])('JSON: %s is read as records', async (_, object) => {
  expect(await read(json, JSON.stringify(object))).toMatchObject(titles);
});

test('JSON: the kept record of a map has its key, and one without a record is named', async () => {
  const items = await readItems(json, JSON.stringify({ ...stories, 'a-4': null }));
  const kept = (typeof items === 'string' ? [] : items).map((item) =>
    item.kind === 'text' ? (JSON.parse(Buffer.from(item.fileBytes ?? []).toString()) as unknown) : item,
  );
  expect(kept).toEqual([
    { 'a-1': story(1) },
    { 'a-2': story(2) },
    { 'a-3': story(3) },
    { kind: 'broken', place: 'record 4', reason: 'It is no JSON object.' },
  ]);
});

test.each([
  [
    'with objects for its fields',
    { title: { rendered: 'A' }, content: { rendered: `${body} ${body}` }, date: '2026-01-12' },
  ],
  ['with lists of objects in it', { title: 'A', content: body, tags: [{ nama: 'air' }, { nama: 'banjir' }] }],
  [
    'with objects of one kind in it',
    { title: 'A', content: body, penulis: { nama: 'Ani' }, foto: { nama: 'B' } },
  ],
  ['behind a name', { data: { title: 'A', content: body } }],
])('JSON: an object %s that is one record stays one article', async (_, object) => {
  expect(await read(json, JSON.stringify(object))).toEqual([objectWith({ text: textWith(body) })]);
});

test.each([
  ['has a text and holds a map of records', { isi: body, lainnya: stories, ...stories }],
  ['holds a list of other articles', { title: 'A', content: body, related: Object.values(stories) }],
  ['is keyed by what columns are called', { news: story(1), story: story(2) }],
  [
    'holds some records among other objects',
    { meta: { versi: 1, lisensi: 'CC0' }, satu: story(1), dua: story(2) },
  ],
])('JSON: an object that %s may be either, and is refused', async (_, object) => {
  expect(await read(json, JSON.stringify(object))).toEqual(
    textWith('It is one JSON object, and it may be one article or hold'),
  );
});

test('the mapping of an import reaches the columns', async () => {
  const file = path.join(temporaryFolder(), 'a.csv');
  await writeFile(file, `text,ringkasan\n${body},Ringkas saja\n`);
  const host = await temporaryHost();
  const mapping = { text: 'ringkasan' };
  const started = host.handlers['import.paths']({ paths: [file], recursive: true, mapping });
  const { report } = await ended(host, 'import', started);
  expect(report?.failed).toEqual([]);
  const [article] = await host.handlers['articles.list']({ query: 'Ringkas' });
  expect(article).toMatchObject({ file: 'a.csv' });
});

test(
  'a large table is read as a stream: rows come in while the file is read, and a cancelled import stops reading',
  { timeout: 60_000 },
  async () => {
    const file = path.join(temporaryFolder(), 'large.csv');
    const out = createWriteStream(file);
    out.write('isi,judul\n');
    const filler = `${body} `.repeat(20);
    for (let row = 0; row < 12_000; row += 1) {
      if (!out.write(`"${filler} ${row}",Judul nomor ${row}\n`)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    const host = await temporaryHost();
    const started = await host.handlers['import.paths']({ paths: [file], recursive: true });
    const totals: number[] = [];
    const stop = host.subscribe('job.progress', ({ done, total }) => {
      totals.push(total);
      if (done < 60) return;
      stop();
      void host.handlers['jobs.cancel']({ id: started.id });
    });
    const job = await ended(host, 'import', started);
    expect(job.state).toBe('cancelled');
    expect(job.report?.imported.length).toBeGreaterThan(0);
    expect(job.report?.imported.length).toBeLessThan(12_000);
    expect(Math.max(...totals)).toBeGreaterThan(1000);
  },
);

test('an import of one table says for each article which row it was', async () => {
  const file = path.join(temporaryFolder(), 'a.csv');
  await writeFile(file, `isi\n${body}\n${body} 2\n`);
  const host = await temporaryHost();
  const { report } = await importPaths(host, file);
  expect(report?.imported.map((each) => each.file)).toEqual([`${file} (row 2)`, `${file} (row 3)`]);
});
