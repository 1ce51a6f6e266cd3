import { expect, test } from 'vitest';
import { pdf } from '../../../electron/exchange/formats/pdf/pdf.ts';
import { joinLines } from '../../../electron/exchange/formats/pdf/pdf-paragraphs.ts';
import { analyseImported } from '../../../electron/host/analyse-imported.ts';
import { aPdf, type PdfText } from '../../builders/a-pdf.ts';
import { readItems, readText } from '../read-items.ts';

/** Lines as a typesetter sets a paragraph: full ones, and a last that is short. */
function set(lines: readonly string[], top: number): readonly PdfText[] {
  return lines.map((text, index) => ({ text, y: top - index * 14 }));
}

const opening = [
  'PALU - Pemerintah kota menunda pembangunan jembatan ketiga di muara, kata pemerin-',
  'tah provinsi. Anak-anak sekolah, terutama anak-',
  'anaknya yang tinggal di seberang, masih naik perahu.',
];
const closing = ['Jadwal baru diumumkan bulan depan, setelah rapat bersama dewan selesai semuanya.'];

test('lines become paragraphs, hyphens of the typesetter go, the largest type is the title', async () => {
  const bytes = aPdf([
    [{ text: 'Palu Tunda Jembatan Ketiga', y: 780, size: 22 }, ...set(opening, 740), ...set(closing, 680)],
  ]);
  expect(pdf.detect(bytes, 'x')).toBeGreaterThan(0.5);
  const item = await readText(pdf, bytes);
  expect(item.text).toBe(
    'Palu Tunda Jembatan Ketiga\n\nPALU - Pemerintah kota menunda pembangunan jembatan ketiga di muara, kata pemerintah provinsi. Anak-anak sekolah, terutama anak-anaknya yang tinggal di seberang, masih naik perahu.\n\nJadwal baru diumumkan bulan depan, setelah rapat bersama dewan selesai semuanya.\n\n',
  );
  expect(analyseImported(item).origins).toMatchObject({ title: { kind: 'text' } });
  expect(analyseImported(item).metadata).toMatchObject({
    title: 'Palu Tunda Jembatan Ketiga',
    dateline: 'PALU',
  });
});

test('running heads and page numbers are left out, and a sentence goes on over the page', async () => {
  const sentence = [
    [
      'Warga di kedua sisi muara sudah lama menunggu kabar itu, kata seorang',
      'pedagang yang setiap hari menyeberang dengan perahu milik tetangganya',
    ],
    [
      'sebelum fajar, dan baru pulang ketika matahari sudah hampir terbenam di',
      'balik bukit, sehingga anak bungsunya lebih sering tinggal bersama nenek',
    ],
    [
      'di rumah panggung dekat dermaga lama, tempat mereka bertiga menunggu ibu',
      'pulang membawa ikan, beras dan kabar dari pasar di seberang.',
    ],
  ];
  const bytes = aPdf(
    sentence.map((lines, index) => [
      { text: 'Kabar Teluk, Senin 14 Februari 2022', y: 810 },
      ...set(lines, 700),
      { text: `Halaman ${index + 1} dari 3`, y: 30 },
    ]),
  );
  expect((await readText(pdf, bytes)).text).toBe(`${sentence.flat().join(' ')}\n\n`);
});

test('columns are read one after the other', async () => {
  const left = set(['Kolom kiri dimulai di sini dan', 'berakhir dengan titik.'], 700);
  const right = set(['Kolom kanan menyusul sesudah', 'kolom kiri selesai.'], 700).map((line) => ({
    ...line,
    x: 320,
  }));
  const { text } = await readText(pdf, aPdf([[...left, ...right]]));
  expect(text.split('\n\n').slice(0, 2)).toEqual([
    'Kolom kiri dimulai di sini dan berakhir dengan titik.',
    'Kolom kanan menyusul sesudah kolom kiri selesai.',
  ]);
});

test.each([
  ['pemerin-', 'tah kota', 'pemerintah kota'],
  ['anak-', 'anak pulang', 'anak-anak pulang'],
  ['berlari-', 'lari kecil', 'berlari-lari kecil'],
  ['sebaik-', 'baiknya', 'sebaik-baiknya'],
  ['se-', 'Indonesia', 'se-Indonesia'],
  ['ke-', '7 kalinya', 'ke-7 kalinya'],
  ['warga', 'kota', 'warga kota'],
])('%s with %s is %s', (above, below, joined) => {
  expect(joinLines(above, below)).toBe(joined);
});

const encryption =
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -44 >> /ID [<00> <00>]';

test.each([
  ['pages that are pictures', aPdf([[]]), 'no text layer'],
  ['a password', aPdf([set(closing, 700)], encryption), 'encrypted'],
  ['nothing behind its first line', Buffer.from('%PDF-1.7\n'), 'damaged'],
])('a PDF with %s is refused with the reason', async (_, bytes, reason) => {
  expect(await readItems(pdf, bytes)).toContain(reason);
});
