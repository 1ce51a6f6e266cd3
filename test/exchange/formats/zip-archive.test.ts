import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { detectImportFormat, findImportFormat } from '../../../electron/exchange/import-formats.ts';
import type { ImportFormat } from '../../../electron/exchange/import-format.ts';
import { aDocx } from '../../builders/a-docx.ts';
import { aPage, pageParagraphs } from '../../builders/a-page.ts';
import { aZip, aZipWithLink, withClaim } from '../../builders/a-zip.ts';
import { readItems } from '../read-items.ts';
import { importPaths, temporaryFolder, temporaryHost } from '../temporary-host.ts';

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

function zipFormat(): ImportFormat {
  const format = findImportFormat('zip');
  if (format === undefined) throw new Error('There is a zip format.');
  return format;
}

/** What became of each file in an archive: the beginning of its text, or why it was refused. */
async function contentsOf(archive: Uint8Array) {
  const items = await readItems(zipFormat(), archive);
  if (typeof items === 'string') return items;
  return items.map((item) => {
    const found =
      item.kind === 'text' ? item.text.slice(0, 20) : item.kind === 'broken' ? item.reason : item.kind;
    return [item.within?.path, found];
  });
}

const article = `Palu Tunda Jembatan\n\n${pageParagraphs.join('\n\n')}`;

test('every file in an archive is read in its own format, archives in it too', async () => {
  const archive = aZip({
    'a.txt': article,
    'halaman/b.html': aPage(),
    'c.docx': aDocx([{ text: 'Dokumen dari redaksi.' }]),
    'd.zip': aZip({ 'e/f.txt': 'Teks di dalam arsip.' }),
    '__MACOSX/a.txt': 'sampah',
    '.DS_Store': 'sampah',
  });
  expect(detectImportFormat(archive.subarray(0, 65_536), 'x').id).toBe('zip');
  expect(await contentsOf(archive)).toEqual([
    ['a.txt', 'Palu Tunda Jembatan\n'],
    ['halaman/b.html', 'Palu Tunda Jembatan '],
    ['c.docx', 'Dokumen dari redaksi'],
    ['d.zip/e/f.txt', 'Teks di dalam arsip.'],
  ]);
});

test('a standoff file in an archive is read with its text, which is not read again', async () => {
  const archive = aZip({ 'b/x.txt': 'Wali kota bicara.', 'b/x.ann': 'T1\tPerson 0 9\tWali kota\n' });
  const items = await readItems(zipFormat(), archive);
  expect(items).toMatchObject([{ kind: 'text', text: 'Wali kota bicara.', within: { path: 'b/x.ann' } }]);
});

test('articles of an archive are stored with the names and bytes of their own files', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'arsip.zip');
  await writeFile(
    file,
    aZip({ 'a/satu.txt': article, 'dua.bin': Uint8Array.of(0, 1, 2), 'tiga.txt': article }),
  );
  const host = await temporaryHost();
  const { report } = await importPaths(host, file);
  expect(report?.imported.map((each) => each.file)).toEqual([`${file}/a/satu.txt`]);
  expect(report?.skipped.map((each) => each.file)).toEqual([`${file}/tiga.txt`]);
  expect(report?.failed.map((each) => each.file)).toEqual([`${file}/dua.bin`]);
  const id = report?.imported[0]?.id;
  if (id === undefined) throw new Error(JSON.stringify(report));
  const stored = await host.handlers['articles.get']({ id });
  expect(stored.file).toEqual({ name: 'satu.txt', encoding: 'utf-8', size: Buffer.byteLength(article) });
});

test.each([
  ['leads out of it', '../../keluar.txt'],
  ['is absolute', '/etc/teks.txt'],
  ['has a drive letter', 'C:/teks.txt'],
  ['has backslashes', '..\\teks.txt'],
])('a path that %s is refused by name, and the others are read', async (_, escaping) => {
  const contents = await contentsOf(aZip({ [escaping]: article, 'b.txt': article }));
  expect(contents).toEqual([
    [escaping, expect.stringContaining('Its path leads out')],
    ['b.txt', 'Palu Tunda Jembatan\n'],
  ]);
});

const small = aZip({ 'a.txt': article });

test.each([
  ['a symbolic link', aZipWithLink('a.txt', '/etc/passwd'), 'symbolic link'],
  ['an encrypted file', withClaim(small, 'flags', 1), 'encrypted'],
  ['a file packed in an unknown way', withClaim(small, 'method', 99), 'packed by a method'],
  ['a file with a wrong checksum', withClaim(small, 'crc32', 7), 'checksum'],
  ['a file that is larger than it says', withClaim(small, 'size', 10), 'damaged'],
  ['a file that says it is enormous', withClaim(small, 'size', 0xf000_0000), 'too large'],
  ['a zip bomb', aZip({ 'a.txt': new Uint8Array(50 * 1024 * 1024) }), 'zip bomb'],
  [
    'archives in archives in archives',
    aZip({ 'a.zip': aZip({ 'b.zip': aZip({ 'c.zip': small }) }) }),
    'deep',
  ],
])('%s in an archive is refused by name', async (_, archive, reason) => {
  const contents = await contentsOf(archive);
  expect(contents).toEqual([[expect.any(String), expect.stringContaining(reason)]]);
});

test.each([
  ['cut off', small.subarray(0, -30), 'cut off'],
  ['empty', aZip({}), 'holds no files'],
  [
    'of more files than are read',
    aZip(Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, '']))),
    'at most 20000',
  ],
])('an archive that is %s is refused', async (_, archive, reason) => {
  expect(await contentsOf(archive)).toContain(reason);
});
