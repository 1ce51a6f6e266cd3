import type { HostMessage } from './host-message.ts';

/** Why a file of a known format does not become an article, a memory or annotations. */
export const formatMessages: readonly HostMessage[] = [
  ['It is not whole JSON ({detail}).', 'Ini bukan JSON yang utuh ({detail}).'],
  ['It is not JSON ({detail}).', 'Ini bukan JSON ({detail}).'],
  ['It is no JSON object.', 'Ini bukan objek JSON.'],
  ['It is JSON, but neither a list nor an object.', 'Ini JSON, tetapi bukan daftar dan bukan objek.'],
  ['It is nested too deeply.', 'Susunannya bersarang terlalu dalam.'],
  ['It is longer than {limit} characters.', 'Panjangnya lebih dari {limit} karakter.'],
  [
    'It is one JSON object of more than {limit} MB. Save it as JSON Lines.',
    'Ini satu objek JSON yang lebih dari {limit} MB. Simpan sebagai JSON Lines.',
  ],
  [
    'It is one JSON object, and it may be one article or hold {count}. Save the articles as a list.',
    'Ini satu objek JSON, yang bisa jadi satu artikel atau memuat {count} artikel. Simpan artikel-artikelnya sebagai daftar.',
  ],
  ['it ends in the middle', 'berhenti di tengah'],
  ['It is not a whole row ({detail}).', 'Ini bukan baris yang utuh ({detail}).'],
  ['It holds no records.', 'Tidak ada rekaman di dalamnya.'],
  [
    'It holds no record that can be read. {place}: {reason}',
    'Tidak ada rekaman yang dapat dibaca. {place}: {reason}',
  ],
  ['It has no column {missing}. It has {columns}.', 'Tidak ada kolom {missing}. Yang ada: {columns}.'],
  [
    'None of its columns looks like the text of articles: {columns}. Say which one is.',
    'Tidak ada kolom yang tampak berisi teks artikel: {columns}. Tentukan kolomnya.',
  ],
  ['Its column "{column}" is empty.', 'Kolom “{column}” kosong.'],
  ['Its text holds NUL characters.', 'Teksnya memuat karakter NUL.'],
  [
    'It is no data set but a file in the format "{format}".',
    'Ini bukan kumpulan data, melainkan berkas dengan format “{format}”.',
  ],

  [
    'It is not well-formed XML: {detail} (line {line}, column {column}).',
    'Ini bukan XML yang sah: {detail} (baris {line}, kolom {column}).',
  ],
  ['Its elements are nested more than {limit} deep.', 'Elemennya bersarang lebih dari {limit} tingkat.'],
  [
    'It is XML with the root element <{element}>, which is not read as an article.',
    'Ini XML dengan elemen akar <{element}>, yang tidak dibaca sebagai artikel.',
  ],
  ['It is {kind}, which is not read as an article.', 'Ini {kind}, yang tidak dibaca sebagai artikel.'],
  [
    'It is a settings file of brat, and holds no article.',
    'Ini berkas pengaturan brat, dan tidak berisi artikel.',
  ],

  ['It is not XLIFF.', 'Ini bukan XLIFF.'],
  [
    'It is XLIFF of the version "{version}", which is not read: 1.0 to 1.2 and 2.x are.',
    'Ini XLIFF versi “{version}”, yang tidak dibaca: yang dibaca 1.0 sampai 1.2 dan 2.x.',
  ],
  ['It is not valid XLIFF {version}: {detail}', 'Ini bukan XLIFF {version} yang sah: {detail}'],
  ['It holds no text to translate.', 'Tidak ada teks untuk diterjemahkan di dalamnya.'],
  ['It has no <file>, so there is no text in it.', 'Tidak ada <file>, jadi tidak ada teks di dalamnya.'],
  ['A <file> has no <body>.', 'Sebuah <file> tidak mempunyai <body>.'],
  ['A <trans-unit> has no <source>.', 'Sebuah <trans-unit> tidak mempunyai <source>.'],
  [
    'A <{element}> has no <source> (line {line}).',
    'Sebuah <{element}> tidak mempunyai <source> (baris {line}).',
  ],
  ['{name}="{value}" leads nowhere', '{name}="{value}" tidak menunjuk apa pun'],
  ['{name}="{value}" leads nowhere {place}.', '{name}="{value}" tidak menunjuk apa pun {place}.'],
  ['It is not TMX.', 'Ini bukan TMX.'],
  ['A variant has no language.', 'Salah satu varian tidak menyebut bahasa.'],
  ['It has no translation.', 'Tidak ada terjemahannya.'],
  ['All but one of its variants hold no text.', 'Hanya satu variannya yang berisi teks.'],

  [
    'It is not a Word document: it may be a spreadsheet, slides, or damaged.',
    'Ini bukan dokumen Word: mungkin lembar sebar, salindia, atau rusak.',
  ],
  [
    'It is not an OpenDocument text: its part content.xml is missing.',
    'Ini bukan teks OpenDocument: bagian content.xml tidak ada.',
  ],
  ['The document lacks its part {part}.', 'Bagian {part} dari dokumen tidak ada.'],
  ['Its part {part} cannot be read. {reason}', 'Bagian {part} tidak dapat dibaca. {reason}'],
  ['Its part {part} is broken. {reason}', 'Bagian {part} rusak. {reason}'],
  ['The document holds no text.', 'Dokumen ini tidak berisi teks.'],
  [
    'It has {count} pages; at most {limit} are read. Split it.',
    'Ada {count} halaman; paling banyak {limit} yang dibaca. Bagi dokumennya.',
  ],
  [
    'Reading it takes more than {limit} seconds. Split it.',
    'Membacanya memerlukan lebih dari {limit} detik. Bagi dokumennya.',
  ],
  ['The PDF is damaged.', 'PDF ini rusak.'],
  ['The PDF is damaged ({detail}).', 'PDF ini rusak ({detail}).'],
  [
    'It has no text layer: its pages are pictures. Run text recognition (OCR) on it and import the result.',
    'Tidak ada lapisan teks: halamannya berupa gambar. Jalankan pengenalan teks (OCR) lalu impor hasilnya.',
  ],
  ['The page is empty.', 'Halaman ini kosong.'],
  [
    'No article was found on the page: it has no running text.',
    'Tidak ditemukan artikel di halaman ini: tidak ada teks panjang.',
  ],
  ['{reason} It is not read as an article.', '{reason} Halaman itu tidak dibaca sebagai artikel.'],
  [
    'The page has too many elements inside each other.',
    'Halaman memuat terlalu banyak elemen yang bersarang.',
  ],
  [
    'The page has more than {limit} elements inside each other.',
    'Elemen halaman bersarang lebih dari {limit} tingkat.',
  ],
  ['The page has more than {limit} elements.', 'Halaman ini memuat lebih dari {limit} elemen.'],
  [
    'There is no page in it: none of its parts is HTML.',
    'Tidak ada halaman di dalamnya: tidak satu pun bagiannya HTML.',
  ],

  [
    'It holds annotations of brat, and their text "{file}" is not beside it. Import both together.',
    'Ini berisi anotasi brat, tetapi teksnya “{file}” tidak ada di sampingnya. Impor keduanya bersama.',
  ],
  ['Its text cannot be read. {reason}', 'Teksnya tidak dapat dibaca. {reason}'],
  ['It is not whole brat standoff: {detail}', 'Anotasi brat ini tidak utuh: {detail}'],
  ['It does not fit its text: {detail}', 'Tidak cocok dengan teksnya: {detail}'],
  ['line {line}: {detail}', 'baris {line}: {detail}'],
  ['there is no {name}.', '{name} tidak ada.'],
  ['it connects nothing in the text.', 'tidak menghubungkan apa pun dalam teks.'],
  ['its offsets do not fit the sentence.', 'posisinya tidak cocok dengan kalimat.'],
  [
    'It is WebAnno TSV 2, which has no offsets and is not read. Export it from WebAnno as TSV 3.',
    'Ini WebAnno TSV 2, yang tidak mempunyai posisi dan tidak dibaca. Ekspor dari WebAnno sebagai TSV 3.',
  ],
  ['It is no WebAnno TSV 3.', 'Ini bukan WebAnno TSV 3.'],
  ['It holds no text.', 'Tidak ada teks di dalamnya.'],
  ['It is no UIMA CAS in JSON: {detail}', 'Ini bukan UIMA CAS dalam JSON: {detail}'],
  [
    'It is a UIMA CAS without a text in it: annotations alone cannot be shown.',
    'Ini UIMA CAS tanpa teks: anotasi saja tidak dapat ditampilkan.',
  ],
  ['It is no Label Studio export: {detail}', 'Ini bukan ekspor Label Studio: {detail}'],
  ['It holds no tasks.', 'Tidak ada tugas di dalamnya.'],
  [
    'It is not about a text but about an image, a recording or a table.',
    'Isinya bukan tentang teks, melainkan gambar, rekaman, atau tabel.',
  ],
  [
    'Its offsets are wrong: they do not lead to the texts that it quotes.',
    'Posisinya salah: tidak menunjuk teks yang dikutipnya.',
  ],
  ['It holds no annotations of Recogito: {detail}', 'Tidak ada anotasi Recogito di dalamnya: {detail}'],
  [
    'It holds no annotation of the W3C Web Annotation model.',
    'Tidak ada anotasi model W3C Web Annotation di dalamnya.',
  ],
  ['It is no whole annotation: it has no target.', 'Anotasi ini tidak utuh: tidak ada sasarannya.'],
  ['It is no whole annotation: {detail}', 'Anotasi ini tidak utuh: {detail}'],
  [
    'It annotates {text} without a quote from a text or a position in one, so there is no place to show it at.',
    'Anotasi ini mengenai {text} tanpa kutipan atau posisi dalam teks, jadi tidak ada tempat untuk menampilkannya.',
  ],
  [
    'It holds annotations without the text that they are about.',
    'Ini berisi anotasi tanpa teks yang dianotasi.',
  ],
  [
    'It holds annotations without their text{about}, and no article here has what they quote. Import the text first, then this file.',
    'Ini berisi anotasi tanpa teksnya{about}, dan tidak ada artikel di sini yang memuat kutipannya. Impor teksnya dahulu, lalu berkas ini.',
  ],
  [
    'It holds annotations without their text{about}, and {count} articles here have what they quote. Keep only the right one, then import this file again.',
    'Ini berisi anotasi tanpa teksnya{about}, dan {count} artikel di sini memuat kutipannya. Sisakan hanya yang benar, lalu impor lagi berkas ini.',
  ],

  ['It is not a whole Dwibahasa workspace: {detail}', 'Ini bukan ruang kerja Dwibahasa yang utuh: {detail}'],
  [
    'It was written by a newer Dwibahasa (format version {version}). Update Dwibahasa to read it.',
    'Ditulis oleh Dwibahasa yang lebih baru (format versi {version}). Perbarui Dwibahasa untuk membacanya.',
  ],
  ['Its scheme is broken: {detail}', 'Skemanya rusak: {detail}'],
  ['Its speakers are broken: {detail}', 'Daftar penuturnya rusak: {detail}'],
  ['It is not whole or not JSON in UTF-8 ({detail}).', 'Tidak utuh atau bukan JSON dalam UTF-8 ({detail}).'],
  ['The text is not the one that its SHA-256 was made of.', 'Teksnya bukan teks yang SHA-256-nya disebut.'],
  ['An id is used twice.', 'Sebuah pengenal dipakai dua kali.'],
];
