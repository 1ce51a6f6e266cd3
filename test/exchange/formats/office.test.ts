import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { docx } from '../../../electron/exchange/formats/office/docx.ts';
import { odt } from '../../../electron/exchange/formats/office/odt.ts';
import { detectImportFormat } from '../../../electron/exchange/import-formats.ts';
import { analyseImported } from '../../../electron/host/analyse-imported.ts';
import type { ImportedText } from '../../../electron/exchange/import-format.ts';
import { aDocx, docxXml } from '../../builders/a-docx.ts';
import { anOdt, odtXml } from '../../builders/an-odt.ts';
import { aZip } from '../../builders/a-zip.ts';
import { pageParagraphs } from '../../builders/a-page.ts';
import { filesIn, referencePath } from '../../shared/indonesian/reference-data.ts';
import { readItems, readText } from '../read-items.ts';

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const [first = '', second = ''] = pageParagraphs;

function rolesOf(item: ImportedText): readonly (readonly [string, string])[] {
  return analyseImported(item).blocks.map(({ role, start, end }) => [role, item.text.slice(start, end)]);
}

const core = (title: string, creator: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator></cp:coreProperties>`;

test('a Word document is read by its styles, whatever language its style ids are in', async () => {
  const bytes = aDocx(
    [
      { text: 'Palu Tunda Jembatan Ketiga', style: 'Judul' },
      { text: 'Wali kota menunggu anggaran', style: 'Subjudul' },
      { text: first },
      { text: 'Menunggu Anggaran', style: 'Antar' },
      { text: second },
      { text: 'Perahu di muara', style: 'Keterangan' },
    ],
    { 'docProps/core.xml': core('Templat Kantor', 'Sari Lestari') },
  );
  expect(detectImportFormat(bytes.subarray(0, 65_536), 'x').id).toBe('docx');
  const item = await readText(docx, bytes);
  expect(rolesOf(item)).toEqual([
    ['title', 'Palu Tunda Jembatan Ketiga'],
    ['standfirst', 'Wali kota menunggu anggaran'],
    ['paragraph', first],
    ['subheading', 'Menunggu Anggaran'],
    ['paragraph', second],
    ['caption', 'Perahu di muara'],
  ]);
  expect(analyseImported(item).metadata).toMatchObject({
    title: 'Palu Tunda Jembatan Ketiga',
    author: 'Sari Lestari',
  });
  expect(analyseImported(item).origins).toMatchObject({
    title: { kind: 'text' },
    author: { kind: 'properties' },
  });
});

test('a byline in the text is surer than whoever made the file', async () => {
  const bytes = aDocx([{ text: 'Palu Tunda Jembatan' }, { text: first }, { text: 'Penulis: Budi Santoso' }], {
    'docProps/core.xml': core('', 'Sari Lestari'),
  });
  const { metadata, origins } = analyseImported(await readText(docx, bytes));
  expect(metadata.author).toBe('Budi Santoso');
  expect(origins.author).toEqual({ kind: 'text' });
});

test('what was deleted, hidden or computed is not text; text boxes and line breaks are', async () => {
  const bytes = aDocx([
    {
      xml: '<w:r><w:t>Harga </w:t></w:r><w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:ins><w:r><w:t>baru</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> rahasia</w:t></w:r><w:r><w:instrText>PAGE</w:instrText><w:br/><w:t>baris dua</w:t><w:tab/><w:t>akhir</w:t></w:r>',
    },
    {
      xml: '<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>Kotak</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>Kotak</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>',
    },
  ]);
  expect((await readText(docx, bytes)).text).toBe('Harga baru\n\nbaris dua\takhir\n\nKotak\n\n');
});

test('an OpenDocument text is read by its styles', async () => {
  const bytes = anOdt(
    `<text:p text:style-name="P1">Palu Tunda Jembatan Ketiga</text:p><text:p>${first}</text:p><text:h text:outline-level="2">Menunggu Anggaran</text:h><text:p>Tiga<text:s text:c="2"/>spasi<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Catatan</text:p></text:note-body></text:note><text:line-break/>baris dua</text:p>`,
  );
  expect(detectImportFormat(bytes.subarray(0, 65_536), 'x').id).toBe('odt');
  const item = await readText(odt, bytes);
  expect(item.text.split('\n\n')).toEqual([
    'Palu Tunda Jembatan Ketiga',
    first,
    'Menunggu Anggaran',
    'Tiga  spasi',
    'baris dua',
    '',
  ]);
  expect(rolesOf(item).slice(0, 3)).toEqual([
    ['title', 'Palu Tunda Jembatan Ketiga'],
    ['paragraph', first],
    ['subheading', 'Menunggu Anggaran'],
  ]);
});

/** Ten entities, each ten of the one before: a billion characters, if anybody expanded them. */
const laughs = `<!DOCTYPE x [<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')}]>`;
const bomb = (xml: string): string =>
  xml.replace('?>', `?>${laughs}`).replace(/(<w:t[^>]*>|<text:p>)/, '$1&a9;');

test.each([
  ['a Word document cut in half', docx, aDocx([{ text: first }]).subarray(0, 700), 'cut off or damaged'],
  ['a Word document without its text', docx, aZip({ '[Content_Types].xml': '' }), 'not a Word document'],
  ['an empty Word document', docx, aDocx([]), 'holds no text'],
  [
    'a Word document with broken XML',
    docx,
    aDocx([], { 'word/document.xml': '<w:document' }),
    'not well-formed',
  ],
  [
    'a Word document of entities',
    docx,
    aDocx([], { 'word/document.xml': bomb(docxXml([{ text: 'x' }])) }),
    'word/document.xml',
  ],
  [
    'an OpenDocument text of entities',
    odt,
    anOdt('', { 'content.xml': bomb(odtXml('<text:p>x</text:p>')) }),
    'content.xml',
  ],
  [
    'an encrypted OpenDocument text',
    odt,
    anOdt('<text:p>x</text:p>', {
      'META-INF/manifest.xml':
        '<m:manifest xmlns:m="urn:m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    }),
    'encrypted',
  ],
  [
    'a Word document nested without end',
    docx,
    aDocx([{ xml: '<w:ins>'.repeat(100_000) }]),
    'nested more than',
  ],
])('%s is refused with the reason', async (_, format, bytes, reason) => {
  expect(await readItems(format, bytes)).toContain(reason);
});

test('a Word document that unpacks to more than its size allows is refused before it is unpacked', async () => {
  const bytes = aZip({ '[Content_Types].xml': '', 'word/document.xml': new Uint8Array(101 * 1024 * 1024) });
  expect(await readItems(docx, bytes)).toContain('too large');
});

test('Word files of real projects give their text, or the reason why they have none', async ({ skip }) => {
  const folder = referencePath('data', 'import-samples', 'okapi', 'docx');
  if (folder === undefined) return skip();
  const files = filesIn(folder, '.docx');
  const outcomes = await Promise.all(
    files.map(async (file) => {
      const items = await readItems(docx, readFileSync(file));
      return typeof items === 'string' ? items : 'read';
    }),
  );
  expect(outcomes.filter((outcome) => outcome === 'read').length).toBeGreaterThan(files.length * 0.8);
  expect(outcomes.filter((outcome) => outcome !== 'read' && !/[a-z]\.$/.test(outcome))).toEqual([]);
});
