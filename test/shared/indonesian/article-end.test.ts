import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

const article = [
  'Jembatan Sungai Merah Segera Diperbaiki',
  'Pemerintah kota menyatakan perbaikan jembatan itu akan selesai sebelum musim hujan tiba pada November mendatang.',
  'Warga di kedua sisi sungai mengaku sudah lama menunggu, karena jalan memutar memakan waktu hampir satu jam.',
];

/** The lines behind the article’s last long paragraph: `+` the kept ones, `-` the others. */
function behind(lines: readonly string[]): readonly string[] {
  const text = [...article, ...lines].join('\n');
  return analyseText(text)
    .blocks.slice(article.length)
    .map(({ keep, start, end }) => `${keep ? '+' : '-'} ${text.slice(start, end)}`);
}

/** Lines with their marks as `behind` gives them, put in without. */
function expectMarks(...marked: readonly string[]): void {
  expect(behind(marked.map((line) => line.slice(2)))).toEqual(marked);
}

describe('behind the last long paragraph, the article goes on', () => {
  test.each([
    'Bagikan',
    'Share',
    'Halaman Selanjutnya',
    'Halaman 1 2 3 Selanjutnya',
    '(aw/bs)',
    'Editor: Ani',
  ])('in short sentences and quotations, though “%s” stands before them', (line) => {
    expectMarks(`- ${line}`, '+ "Kami lelah," kata Nur.', '+ Air belum surut.');
  });

  test('under links to other articles', () => {
    expectMarks(
      '- Berita Terkait',
      '- Tarif Parkir Naik Dua Kali Lipat',
      '- Pasar Pagi Dibuka Lagi',
      '+ "Besok dibahas di Balai Kota," kata Arif, Rabu (5/2).',
    );
  });

  test('with a recipe, up to the writer’s initials', () => {
    expectMarks(
      '- Bagikan',
      '+ Bahan:',
      '+ 1 ekor ikan gabus',
      '+ 3 siung bawang putih, haluskan',
      '+ Cara memasak:',
      '+ Kukus ikan hingga empuk',
      '- (aw)',
    );
  });

  test('with a schedule and the teams', () => {
    expectMarks(
      '- Bagikan',
      '+ Jadwal Pekan Ini',
      '+ Sabtu, 9 Agustus 2025',
      '+ 19.00 WIB: Elang Biru vs Harimau Putih',
      '+ Susunan Pemain',
      '+ Elang Biru: Ani; Budi, Citra; Dewi',
      '- Editor: Eka',
    );
  });

  test('with who plays whom, when, and who is named', () => {
    expectMarks(
      '- Bagikan',
      '+ Sabtu, 9 Agustus Elang Biru vs Harimau Putih pukul 19:00 WIB',
      '+ Ganda putri Ani Wijaya/Citra Dewi, Eka Putri/Fitri Sari',
      '+ Elang Biru: Ani Wijaya',
      '+ Harimau Putih: Gita Sari, Hadi',
      '+ Elang Biru: Ani, Budi, Citra, Dewi',
    );
  });

  test('but not with headlines that have a colon', () => {
    expectMarks(
      '- Bagikan',
      '- Wali Kota: Jembatan Selesai',
      '- Tan Malaka: Riwayat, Buku, Perjuangan, dan Pikiran',
    );
  });

  test('with a long list, however many links there are among the lines', () => {
    expectMarks(
      '- Berita Terkait',
      '- Tarif Parkir Naik Dua Kali Lipat',
      '+ Klasemen akhir:',
      ...Array.from({ length: 12 }, (_, index) => `+ ${index + 1}. Regu ${index + 1}`),
    );
  });
});

describe('behind the last long paragraph, the page goes on', () => {
  test('with the headlines under the tags, even if one quotes', () => {
    expectMarks(
      '- Editor: Ani Wijaya',
      '- Tags: jembatan',
      '- "Kami Lelah," Kata Warga Tepi Sungai',
      '- Pasar Pagi Dibuka',
    );
  });

  test('with numbered headlines under their heading', () => {
    expectMarks(
      '- Berita Terpopuler',
      '- 1. Tarif Parkir Naik Dua Kali Lipat',
      '- 2. Pasar Pagi Dibuka Lagi Besok',
    );
  });

  test('with what readers say', () => {
    expectMarks('- Bagikan', '+ Air belum surut.', '- Komentar', '- Semoga cepat selesai.', '- Setuju!');
  });

  test('with links behind the writer’s name', () => {
    expectMarks('- Editor: Ani', '- Berita Terkait', '- Pasar Pagi Dibuka', '- Lihat semuanya di sana.');
  });

  test('with the agency that supplied the text', () => {
    expectMarks('- ANTARA');
  });

  test('with a heading for buttons', () => {
    expectMarks('- Berita Lainnya', '- Pasar Pagi Dibuka', '- Ikuti kami:', '- Facebook');
  });
});
