import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

const title = 'Jembatan Sungai Merah Segera Diperbaiki';
const date = 'Senin, 3 Februari 2025 10.42 WITA';
const published = '2025-02-03T10:42:00+08:00';
const paragraph =
  'Pemerintah kota menyatakan perbaikan jembatan itu akan selesai sebelum musim hujan tiba pada November mendatang.';

/** What an article says about itself besides its title, and the lines that it keeps besides title and text. */
function read(lines: readonly string[], behind: readonly string[] = []) {
  const text = [title, ...lines, paragraph, paragraph, ...behind].join('\n');
  const { metadata, blocks } = analyseText(text);
  const { title: _, ...facts } = metadata;
  const kept = blocks.filter(({ keep }) => keep).map(({ start, end }) => text.slice(start, end));
  return { facts, kept: kept.filter((line) => line !== title && line !== paragraph) };
}

describe('credits before the text are read and left out', () => {
  const both = { author: 'Ani Wijaya', editor: 'Budi Santoso' };
  const author = { author: 'Ani Wijaya' };
  test.each<[readonly string[], object]>([
    [['Rep: Ani Wijaya/ Red: Budi Santoso', date], both],
    [['Red: Budi Santoso', date], { editor: 'Budi Santoso' }],
    [['Reporter', 'Ani Wijaya', 'Editor', 'Budi Santoso', date], both],
    [['Penulis:', 'Ani Wijaya', 'Editor:', 'Budi Santoso', date], both],
    [['Penulis Ani Wijaya | Editor Budi Santoso', date], both],
    [['Reporter/Editor: Ani Wijaya', date], { author: 'Ani Wijaya', editor: 'Ani Wijaya' }],
    [['Ditulis oleh: Ani Wijaya', date], author],
    [['Ditulis oleh Ani Wijaya', date], author],
    [['Penulis, Ani Wijaya', 'Peranan, Wartawan Kabar Hulu', date], author],
    [['Ani Wijaya, Jurnalis', date], author],
    [['Ani Wijaya, Kabarhulu.com', date], author],
    [['Ani Wijaya | Budi Santoso', date], author],
    [['Penulis Ani Wijaya', date], author],
    [['Laporan Ani Wijaya', date], author],
    [['Kontributor Semarang, Ani Wijaya', date], author],
    [['Tim detikcom - detikNews', date], {}],
    [['tim | CNN Indonesia', date], {}],
    [[`Penulis: Ani Wijaya | ${date}`], author],
    [[`Penulis: Ani Wijaya - ${date}`], author],
    [[`Editor: Budi Santoso | ${date}`], { editor: 'Budi Santoso' }],
    [[`Ani Wijaya | ${date}`], author],
    [[`Ani Wijaya - ${date}`], author],
    [[`Ani Wijaya, ${date}`], author],
    [[`Ani Wijaya • ${date}`], author],
    [[`Oleh Ani Wijaya | ${date}`], author],
    [[`${date} | Penulis: Ani`], { author: 'Ani' }],
    [[`Ditulis oleh Ani pada ${date}`], { author: 'Ani' }],
  ])('%j', (lines, people) => {
    const { facts, kept } = read(lines);
    const { outlet: _, ...rest } = facts;
    expect({ facts: rest, kept }).toEqual({ facts: { published, ...people }, kept: [] });
  });
});

test.each([
  `Jakarta Pusat, ${date}`,
  `Kabar Pesisir | ${date}`,
  `Hukum Kriminal | ${date}`,
  `Suara Indonesia - ${date}`,
])('a place, outlet or section beside the date is no writer: %s', (line) => {
  expect(read([line]).facts.author).toBeUndefined();
});

test('two persons beside a bar are not a writer and an outlet', () => {
  expect(read(['Ani Wijaya | Budi Santoso', date]).facts.outlet).toBeUndefined();
  expect(read(['Ani Wijaya - Kabar Pesisir', date]).facts.outlet).toBe('Kabar Pesisir');
});

test('single letters beside the date are buttons, not a writer', () => {
  expect(read([date, 'A', 'A', 'A']).facts).toEqual({ published });
});

test('a dateline of place and outlet beside the date is no writer', () => {
  expect(read(['Samarinda - detikcom', date]).facts).toEqual({
    published,
    dateline: 'Samarinda',
    outlet: 'detikcom',
  });
});

describe('behind the text', () => {
  test.each(['Pilihan Editor: Profil Ani Wijaya', 'Pilihan Editor: Begini Cara Cek Jalur Kapal'])(
    'a link of the editors’ choice names no editor: %s',
    (line) => {
      expect(read([], [line])).toEqual({ facts: {}, kept: [] });
    },
  );

  test('a label above its name is a credit', () => {
    expect(read([], ['Editorial Team', 'Editor', 'Larasati'])).toEqual({
      facts: { editor: 'Larasati' },
      kept: [],
    });
  });
});

test('a label and a name in the middle of the text belong to it', () => {
  const lines = [title, paragraph, 'Penulis', 'Ani Wijaya', paragraph, paragraph].join('\n');
  expect(analyseText(lines).metadata).toEqual({ title });
});

describe('the date of publication', () => {
  test('stands beside that of a change on one line', () => {
    expect(read([`Terbit: ${date}, Diperbarui: Senin, 3 Februari 2025 16.00 WITA`])).toEqual({
      facts: { published },
      kept: [],
    });
    expect(read([`Diperbarui: Senin, 3 Februari 2025 16.00 WITA | Terbit: ${date}`]).facts).toEqual({
      published,
    });
  });

  test('is not that of another article in a list behind the text', () => {
    const related = [
      'Berita Terkait',
      'Gempa Guncang Muara, Warga Panik',
      'Minggu, 2 Februari 2025 08.00 WITA',
    ];
    expect(read([], related)).toEqual({ facts: {}, kept: [] });
    expect(read([], ['(aw/bs)', `Terbit: ${date}`])).toEqual({ facts: { published }, kept: [] });
  });

  test('is that behind the title rather than one among the menus before it', () => {
    const menus = [
      'Berita Utama',
      'Minggu, 2 Februari 2025 08.00 WITA',
      'Minggu, 2 Februari 2025 09.00 WITA',
    ];
    const page = [...menus, title, date, paragraph, paragraph].join('\n');
    expect(analyseText(page).metadata).toEqual({ title, published });
    expect(analyseText([...menus.slice(1), date, title, paragraph].join('\n')).metadata).toEqual({
      title,
      published,
    });
  });

  test('is not a day in a schedule', () => {
    const schedule = ['Jadwal:', '• Pendaftaran: 20 Maret 2025', 'Pengumuman: 26 Maret 2025'];
    expect(read(schedule)).toEqual({ facts: {}, kept: schedule });
  });
});
