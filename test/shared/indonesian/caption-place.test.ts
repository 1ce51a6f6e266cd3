import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

const title = 'Jembatan Sungai Merah Segera Diperbaiki';
const paragraph =
  'Pemerintah kota menyatakan perbaikan jembatan itu akan selesai sebelum musim hujan tiba pada November mendatang.';
const other =
  'Warga di kedua sisi sungai mengaku sudah lama menunggu, karena jalan memutar memakan waktu hampir satu jam.';

function outline(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n');
  return analyseText(text).blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

describe('a caption with a word in capitals before it', () => {
  const caption = 'TINJAU - Wali kota meninjau jembatan itu, Senin (3/2/2025).';

  test.each([
    `Samarinda - ${paragraph}`,
    `SAMARINDA - ${paragraph}`,
    `KABARHULU.COM, SAMARINDA - ${paragraph}`,
  ])('is told by the dateline behind it (%s)', (opening) => {
    expect(outline(title, caption, opening, other)).toEqual([
      `title: ${title}`,
      `caption: ${caption}`,
      `paragraph: ${opening}`,
      `paragraph: ${other}`,
    ]);
    expect(analyseText([title, caption, opening, other].join('\n')).metadata.dateline?.toLowerCase()).toBe(
      'samarinda',
    );
  });

  test('is none where no dateline follows, nor in a title', () => {
    expect(outline(title, `SAMARINDA - ${paragraph}`, other)[1]).toBe(`paragraph: SAMARINDA - ${paragraph}`);
    const named = 'TNI - Polri Jaga Jembatan';
    expect(outline(named, `SAMARINDA - ${paragraph}`, other)[0]).toBe(`title: ${named}`);
    expect(outline('Daerah', named, `SAMARINDA - ${paragraph}`, other)[1]).toBe(`title: ${named}`);
  });
});

describe('a sentence with two names in brackets behind it', () => {
  const sentence = 'Siaran itu dapat diikuti mulai pukul 19.00 WIB.';

  test.each(['(ANTARA/JPNN)', '(Kabarhulu.com/Ani Wijaya)'])(
    'is the end of an article that %s signs',
    (names) => {
      expect(outline(title, paragraph, other, `${sentence} ${names}`).slice(3)).toEqual([
        `paragraph: ${sentence}`,
        `boilerplate: ${names}`,
      ]);
    },
  );

  test('is an end as well where the names have a line of their own', () => {
    expect(outline(title, paragraph, other, '(KOMPAS.com/ANI WIJAYA)')[3]).toBe(
      'boilerplate: (KOMPAS.com/ANI WIJAYA)',
    );
  });

  test('is a caption before the paragraphs, and wherever a picture is named', () => {
    const caption = `${sentence} (ANTARA/Ani)`;
    expect(outline(title, caption, paragraph, other)[1]).toBe(`caption: ${caption}`);
    const picture = `${sentence} (ANTARA FOTO/Ani)`;
    expect(outline(title, paragraph, other, picture)[3]).toBe(`caption: ${picture}`);
  });
});

test('where a picture is from is not the article’s text', () => {
  expect(
    outline(
      title,
      'Sumber gambar, Getty Images',
      'Keterangan gambar, Jembatan Sungai Merah',
      paragraph,
      other,
    ),
  ).toEqual([
    `title: ${title}`,
    'byline: Sumber gambar, Getty Images',
    'caption: Keterangan gambar, Jembatan Sungai Merah',
    `paragraph: ${paragraph}`,
    `paragraph: ${other}`,
  ]);
});
