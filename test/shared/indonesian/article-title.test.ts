import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

const title = 'Wali Kota Berjanji Keruk Sungai Bulan Depan';
const date = 'Senin, 3 Februari 2025 10.42 WITA';
const paragraph =
  'Pemerintah kota menyatakan perbaikan jembatan itu akan selesai sebelum musim hujan tiba pada November mendatang.';

/** The role, or the reason, of each line before the body. */
function headOf(...lines: readonly string[]): readonly string[] {
  const { blocks } = analyseText([...lines, paragraph, paragraph].join('\n'));
  return blocks.slice(0, lines.length).map(({ role, reason }) => reason ?? role);
}

describe('names of sections and breadcrumbs', () => {
  test.each(['Hukum', 'Hukum & Kriminal', 'EKONOMI', 'Kompas TV nasional peristiwa', 'NTT Terkini'])(
    '“%s” before the title is neither title nor kicker',
    (section) => {
      expect(headOf(section, title, date)).toEqual(['before-article', 'title', 'publication-date']);
    },
  );

  test('the title behind them may be spelt as a sentence', () => {
    expect(headOf('Hukum', 'Jaksa panggil tiga saksi kasus pengadaan kapal', date)).toEqual([
      'before-article',
      'title',
      'publication-date',
    ]);
  });

  test('what is short behind “Beranda” is a breadcrumb whatever it says', () => {
    expect(headOf('Beranda', 'Nasional', 'Piala Bahari U-23', 'Piala Bahari', title, date)).toEqual([
      'page-control',
      'before-article',
      'before-article',
      'before-article',
      'title',
      'publication-date',
    ]);
  });

  test('a short title behind “Beranda” stays the title', () => {
    expect(headOf('Beranda', 'Ekonomi', 'Harga Cabai Turun', date)).toEqual([
      'page-control',
      'before-article',
      'title',
      'publication-date',
    ]);
  });

  test('a section between title and body is left out', () => {
    expect(headOf(title, 'Nasional', date)).toEqual(['title', 'page-control', 'publication-date']);
  });

  test('a kicker with words of its own stays', () => {
    expect(headOf('Banjir Kota', title, date)).toEqual(['kicker', 'title', 'publication-date']);
  });

  test('the only headline is the title, even if it could be a section', () => {
    expect(headOf('Wisata Kuliner', date)).toEqual(['title', 'publication-date']);
  });
});

describe('a short title over a caption without credit', () => {
  test.each([
    'Ilustrasi perahu nelayan di Pelabuhan Muara Lama, Samarinda',
    'Petugas memeriksa perahu nelayan di Pelabuhan Muara Lama, Samarinda',
  ])('is the title: %s', (caption) => {
    expect(headOf('Harga Solar Nelayan Naik', caption)[0]).toBe('title');
  });

  test('that the credited caption repeats is the title, and both are captions', () => {
    const caption = 'Menteri Kelautan Larasati Wibisono Prameswari';
    expect(headOf('Menteri: Solar Akan Cukup', caption, `${caption} /KABAR/Tegar Bima`)).toEqual([
      'title',
      'caption',
      'caption',
    ]);
  });
});

describe('the only headline before the date is the title although it looks like', () => {
  test.each([
    ['a credit', 'Laporan Bank Bahari: 60 Persen Nelayan Hidup di Bawah Garis Kemiskinan'],
    ['a credit', 'Sumber Kabar Hulu: Larasati Bakal Kunjungi Samarinda Oktober Ini'],
    ['a credit', 'Penulis Buku Sungai Merah: Saya Siap Diperiksa'],
    ['a caption', 'VIDEO: Detik-detik Perahu Karam di Muara'],
    ['a caption', 'FOTO: Warga Padati Dermaga saat Libur Panjang'],
    ['a caption', 'Foto/Video Palsu Larasati Beredar, Polisi Turun Tangan'],
    ['a promotion', 'Cek Informasi Banjir Terkini lewat WhatsApp, Ini Caranya'],
    ['a promotion', 'Bergabung ke Grup Neraka, Samarinda United Tetap Optimistis'],
    ['a copyright notice', 'Dilarang Mengambil Foto di Ruang Sidang, Wartawan Protes'],
    ['a link', 'Lihat Video Lawas Larasati, Warganet Terharu'],
    ['a list of tags', 'Topik: Mengapa Sungai Meluap?'],
    ['a sentence', 'Apa Itu Normalisasi? Ini Penjelasannya.'],
  ])('%s: %s', (_, headline) => {
    expect(headOf(headline, date)).toEqual(['title', 'publication-date']);
    expect(headOf('Nasional', headline, date)).toEqual(['before-article', 'title', 'publication-date']);
    expect(headOf(headline, 'Ani Wijaya', date)).toEqual(['title', 'credit', 'publication-date']);
  });

  test.each([
    ['credit', 'Penulis: Ani Wijaya'],
    ['credit', 'Laporan Wartawan Kabar Hulu: Ani Wijaya Kusuma'],
    ['caption', 'Foto: Ani Wijaya'],
    ['caption', 'Video: Warga Mengungsi ke Lapangan Kota (Ani Wijaya/Kabar Hulu)'],
    ['related-link', 'Baca Juga: Tarif Parkir Naik Dua Kali Lipat'],
    ['copyright', 'Copyright © 2025 Kabar Hulu'],
    ['paragraph', 'Perahu itu karam di muara.'],
  ])('but a %s stays one: %s', (role, line) => {
    expect(headOf(line, date)[0]).toBe(role);
  });

  test('but where another headline stands before the date, that is the title', () => {
    expect(headOf('VIDEO: Detik-detik Perahu Karam di Muara', title, date)).toEqual([
      'caption',
      'title',
      'publication-date',
    ]);
  });
});
