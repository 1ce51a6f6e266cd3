import { describe, expect, test } from 'vitest';
import { analyseText } from '../../../shared/indonesian/analyse-text.ts';

const paragraph =
  'Pemerintah kota menyatakan perbaikan jembatan itu akan selesai sebelum musim hujan tiba pada November mendatang.';
const other =
  'Warga di kedua sisi sungai mengaku sudah lama menunggu, karena jalan memutar memakan waktu hampir satu jam.';

/** One line a block: its role, and its words if they are few. */
function outline(text: string): readonly string[] {
  return analyseText(text).blocks.map(({ role, reason, start, end }) => {
    const words = text.slice(start, end);
    return `${role}${reason === undefined ? '' : `/${reason}`}: ${words.length > 60 ? '…' : words}`;
  });
}

function sentences(text: string): readonly string[] {
  return analyseText(text).segments.map(({ start, end }) => text.slice(start, end));
}

test('a page from its title to its last credit', () => {
  const text = [
    'Jembatan Sungai Merah Segera Diperbaiki',
    '',
    'Ani Wijaya - Kabar Hulu',
    'Senin, 3 Februari 2025 10.42 WITA',
    'loading...',
    'Jembatan Sungai Merah Segera...',
    'Jembatan Sungai Merah dari udara (Foto: Kabar Hulu/Budi Santoso)',
    'A A A',
    `SAMARINDA - ${paragraph} Dana sudah ada.`,
    'ADVERTISEMENT',
    other,
    'Baca juga: Tarif Parkir Naik',
    'Menunggu Kontraktor',
    `${paragraph}***`,
    '(aw/bs)',
    'Editor: Citra Dewi',
    'Tags: jembatan, Samarinda',
    'Berita Terkait',
    'Harga Cabai Turun di Pasar Pagi',
    'Copyright © 2025 Kabar Hulu',
  ].join('\n');
  expect(outline(text)).toEqual([
    'title: Jembatan Sungai Merah Segera Diperbaiki',
    'byline/credit: Ani Wijaya - Kabar Hulu',
    'date/publication-date: Senin, 3 Februari 2025 10.42 WITA',
    'boilerplate/page-control: loading...',
    'boilerplate/repeated-title: Jembatan Sungai Merah Segera...',
    'caption: …',
    'boilerplate/page-control: A A A',
    'paragraph: …',
    'boilerplate/advertisement: ADVERTISEMENT',
    'paragraph: …',
    'boilerplate/related-link: Baca juga: Tarif Parkir Naik',
    'subheading: Menunggu Kontraktor',
    'paragraph: …',
    'boilerplate/end-mark: ***',
    'boilerplate/signature: (aw/bs)',
    'byline/credit: Editor: Citra Dewi',
    'boilerplate/tag-list: Tags: jembatan, Samarinda',
    'boilerplate/related-header: Berita Terkait',
    'boilerplate/after-article: Harga Cabai Turun di Pasar Pagi',
    'boilerplate/copyright: Copyright © 2025 Kabar Hulu',
  ]);
  expect(analyseText(text).metadata).toEqual({
    title: 'Jembatan Sungai Merah Segera Diperbaiki',
    outlet: 'Kabar Hulu',
    author: 'Ani Wijaya',
    editor: 'Citra Dewi',
    dateline: 'SAMARINDA',
    published: '2025-02-03T10:42:00+08:00',
  });
  expect(sentences(text)).toEqual([
    'Jembatan Sungai Merah Segera Diperbaiki',
    'Jembatan Sungai Merah dari udara (Foto: Kabar Hulu/Budi Santoso)',
    paragraph,
    'Dana sudah ada.',
    other,
    'Menunggu Kontraktor',
    paragraph,
  ]);
});

describe('the title', () => {
  test('a kicker before it and a standfirst after it are told from it', () => {
    const text = `Banjir Kota\nWali Kota Berjanji Keruk Sungai Bulan Depan\nPengerukan sempat tertunda dua tahun karena sengketa lahan\n${paragraph}\n${other}`;
    expect(analyseText(text).metadata).toMatchObject({
      kicker: 'Banjir Kota',
      title: 'Wali Kota Berjanji Keruk Sungai Bulan Depan',
      standfirst: 'Pengerukan sempat tertunda dua tahun karena sengketa lahan',
    });
  });

  test('running text between title and dateline is the standfirst', () => {
    const text = `Sungai Dikeruk Bulan Depan\n${other}\nJAKARTA, KABAR.com - ${paragraph}`;
    expect(analyseText(text).metadata).toMatchObject({
      title: 'Sungai Dikeruk Bulan Depan',
      standfirst: other,
      outlet: 'KABAR.com',
    });
  });

  test('an article that begins with its first paragraph has none', () => {
    expect(analyseText(`${paragraph}\n${other}`).metadata).toEqual({});
  });

  test('a question in it does not split it', () => {
    expect(sentences(`Siapa Bersalah? Ini Kata Polisi\n${paragraph}`)[0]).toBe(
      'Siapa Bersalah? Ini Kata Polisi',
    );
  });
});

describe('lines that look like page furniture but are the article', () => {
  test.each([
    'Baca buku sejak kecil membuat anak-anak desa itu berani bermimpi, kata kepala sekolah mereka.',
    'Simak penjelasan lengkap ahli gizi berikut ini sebelum mengubah pola makan Anda setiap hari.',
    'Ikuti langkah berikut untuk memindahkan data dari ponsel lama ke ponsel yang baru dibeli.',
    'Dapatkan surat keterangan dari kelurahan, lalu bawa ke kantor kecamatan paling lambat Jumat.',
    'Foto itu diambil pada 5 Mei 2020 pukul 10.00 WIB oleh seorang warga yang melintas di jembatan.',
    'Hak cipta lagu itu dipegang keluarga penciptanya, demikian putusan hakim pada sidang kemarin.',
  ])('%s', (line) => {
    const text = `Judul Berita Hari Ini\n${paragraph}\n${line}\n${other}`;
    expect(outline(text)[2]).toBe('paragraph: …');
  });

  test('a date inside the body is a line of the article', () => {
    expect(outline(`Jadwal Liga Pekan Ini\n${paragraph}\nSabtu, 9 Agustus 2025\n${other}`)[2]).toBe(
      'subheading: Sabtu, 9 Agustus 2025',
    );
  });

  test('entries of a list are kept', () => {
    const kept = outline(`Daftar Juara\n${paragraph}\nPutra:\n1. Ani\n2. Budi\n[Gambas:Video]`);
    expect(kept.slice(2)).toEqual([
      'paragraph: Putra:',
      'paragraph: 1. Ani',
      'paragraph: 2. Budi',
      'boilerplate/embed: [Gambas:Video]',
    ]);
  });
});

describe('headings with a number', () => {
  test('are one unit each where every one has its paragraph', () => {
    const text = `Judul Berita Hari Ini\n${paragraph}\n1. Makan Teratur\n${other}\n2. Tidur Cukup Setiap Malam\n${paragraph}`;
    expect(sentences(text)).toEqual([
      'Judul Berita Hari Ini',
      paragraph,
      '1. Makan Teratur',
      other,
      '2. Tidur Cukup Setiap Malam',
      paragraph,
    ]);
    expect(outline(text)[2]).toBe('subheading: 1. Makan Teratur');
  });

  test('are the entries of a list where they follow each other', () => {
    const text = `Judul Berita Hari Ini\n${paragraph}\n1. Ani Wijaya\n2. Budi Santoso\n${paragraph}`;
    expect(outline(text).slice(2, 4)).toEqual(['paragraph: 1. Ani Wijaya', 'paragraph: 2. Budi Santoso']);
  });
});

describe('headlines of other articles', () => {
  test('under a heading inside the body are taken, up to the next paragraph', () => {
    const text = `Judul Berita Hari Ini\n${paragraph}\nPilihan Redaksi\nTarif Parkir Naik Dua Kali Lipat\nJalan Layang Ditutup Sementara\n${other}`;
    expect(outline(text).slice(2, 5)).toEqual([
      'boilerplate/related-header: Pilihan Redaksi',
      'boilerplate/related-headline: Tarif Parkir Naik Dua Kali Lipat',
      'boilerplate/related-headline: Jalan Layang Ditutup Sementara',
    ]);
    expect(outline(text)[5]).toBe('paragraph: …');
  });

  test('in a table under the kicker’s second appearance are taken', () => {
    const text = `Banjir Kota\nWali Kota Berjanji Keruk Sungai\n${paragraph}\nBanjir Kota\nTarif Parkir Naik Lagi |\n---|\n`;
    expect(outline(text).slice(3)).toEqual([
      'boilerplate/related-header: Banjir Kota',
      'boilerplate/related-table: Tarif Parkir Naik Lagi |',
      'boilerplate/related-table: ---|',
    ]);
  });
});

describe('a whole page that was copied with its menus', () => {
  const menu = [
    'Politik',
    'Ekonomi',
    'Olahraga',
    'Hiburan',
    'Teknologi',
    'Otomotif',
    'Kesehatan',
    'Wisata',
    'Kuliner',
  ];
  const links = [
    'Harga Cabai Turun',
    'Jalan Layang Ditutup',
    'Tarif Parkir Naik',
    'Pasar Pagi Dibuka',
    'Kereta Baru Tiba',
    'Taman Kota Diperluas',
    'Sungai Dikeruk',
    'Lampu Jalan Mati',
  ];
  const teaser = 'Petani mengeluhkan harga cabai yang terus turun sejak panen raya awal bulan ini di pasar.';
  const text = [
    ...menu,
    'Jembatan Sungai Merah Diperbaiki',
    'Senin, 3 Februari 2025 10.42 WIB',
    paragraph,
    other,
    `${paragraph} ${other}`,
    '(aw/bs)',
    ...links,
    teaser,
  ].join('\n');

  test('keeps the article alone', () => {
    expect(sentences(text)).toEqual(['Jembatan Sungai Merah Diperbaiki', paragraph, other, paragraph, other]);
  });

  test('says of the rest whether it is before or behind the article', () => {
    const lines = outline(text);
    expect(lines.filter((line) => line.startsWith('boilerplate/before-article'))).toHaveLength(menu.length);
    expect(lines.filter((line) => line.startsWith('boilerplate/after-article'))).toHaveLength(
      links.length + 1,
    );
  });
});

describe('unusual texts', () => {
  test.each(['', ' \n\t\u00A0\u200B\uFEFF\r\n', '\u2028\f'])(
    'nothing visible gives an empty analysis (%j)',
    (text) => {
      expect(analyseText(text)).toEqual({ metadata: {}, blocks: [], segments: [] });
    },
  );

  test.each(['\r\n', '\r', '\u2028', '\f', '\n\n'])('lines end at %j', (lineEnd) => {
    const text = ['\uFEFFJudul Berita', paragraph, other].join(lineEnd);
    expect(sentences(text)).toEqual(['Judul Berita', paragraph, other]);
  });

  test('a whole page on one line', () => {
    const text = `Jembatan Segera Diperbaiki Senin, 3 Februari 2025 - 10:42 WIB loading... SAMARINDA - ${paragraph} ${other} Baca juga: Tarif Parkir Naik Namun, dana belum cair. ${paragraph} ${other} (aw)`;
    expect(analyseText(text).metadata).toEqual({
      title: 'Jembatan Segera Diperbaiki',
      dateline: 'SAMARINDA',
      published: '2025-02-03T10:42:00+07:00',
    });
    expect(sentences(text)).toEqual([
      'Jembatan Segera Diperbaiki',
      paragraph,
      other,
      'Namun, dana belum cair.',
      paragraph,
      other,
    ]);
  });

  test('paragraphs wrapped at a fixed width are put together', () => {
    const wrapped = `${paragraph} ${other}`.replaceAll(/(?<line>.{1,60})\s/gu, '$<line>\n');
    const text = `Judul Berita\n\n${wrapped}\n\n${wrapped}`;
    expect(outline(text)).toEqual(['title: Judul Berita', 'paragraph: …', 'paragraph: …']);
    expect(sentences(text)).toHaveLength(5);
  });

  test('a text in capitals is kept', () => {
    const text = `JUDUL BERITA\n${paragraph.toUpperCase()}\n${other.toUpperCase()}`;
    expect(outline(text)).toEqual(['title: JUDUL BERITA', 'paragraph: …', 'paragraph: …']);
  });

  test('another language is kept and split', () => {
    const text =
      'Bridge to reopen in spring\nThe city council said on Monday that the bridge would open again. “It took long,” said Ann Lee.';
    expect(sentences(text)).toEqual([
      'Bridge to reopen in spring',
      'The city council said on Monday that the bridge would open again.',
      '“It took long,” said Ann Lee.',
    ]);
  });
});

describe('metadata', () => {
  test.each([
    [
      `Judul Berita Ini\nPenulis: Ani Wijaya | Editor: Budi Santoso\n${paragraph}`,
      { author: 'Ani Wijaya', editor: 'Budi Santoso' },
    ],
    [`Judul Berita Ini\nLaporan Wartawan Tribun Hulu, Ani Wijaya\n${paragraph}`, { author: 'Ani Wijaya' }],
    [
      `Judul Berita Ini\n${paragraph}\nPewarta: Ani Wijaya\nEditor : Budi Santoso\nCopyright © KABARHULU 2025`,
      { author: 'Ani Wijaya', editor: 'Budi Santoso', outlet: 'KABARHULU' },
    ],
    [
      `Judul Berita Ini\nKabarhulu.com - 05/08/2025, 10:20 WIB\n${paragraph}`,
      { outlet: 'Kabarhulu.com', published: '2025-08-05T10:20:00+07:00' },
    ],
    [
      `Judul Berita Ini\nDiperbarui 6 Mei 2020, 11:00 WIB\nTerbit 5 Mei 2020, 10:00 WIB\n${paragraph}`,
      { published: '2020-05-05T10:00:00+07:00' },
    ],
    [
      `Judul Berita Ini\n${paragraph}\nDapatkan berita terkini dari KabarHulu.com, klik di sini\nhttps://www.kabarhulu.com/berita/1`,
      { outlet: 'KabarHulu.com', url: 'https://www.kabarhulu.com/berita/1' },
    ],
  ])('%#', (text, found) => {
    expect(analyseText(text).metadata).toEqual({ title: 'Judul Berita Ini', ...found });
  });

  test('an outlet that the text quotes, and the signature, are not taken', () => {
    expect(
      analyseText(
        `Judul Berita Ini\n${paragraph}\nDemikian dikutip dari Reuters.com, Rabu (5/2/2025), yang pertama melaporkannya. (ani)`,
      ).metadata,
    ).toEqual({ title: 'Judul Berita Ini' });
  });
});
