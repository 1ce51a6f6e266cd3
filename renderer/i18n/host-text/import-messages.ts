import type { HostMessage } from './host-message.ts';

/** What an import says about articles that are there already or do not fit, and the names and limits of formats. */
export const importMessages: readonly HostMessage[] = [
  ['The same text is there already: "{title}".', 'Teks yang sama sudah ada: “{title}”.'],
  ['{file} (line {number})', '{file} (baris {number})'],
  ['{file} (line {number} and what follows)', '{file} (baris {number} dan seterusnya)'],
  ['{file} (row {number})', '{file} (baris {number})'],
  ['{file} (after record {number})', '{file} (setelah rekaman {number})'],
  ['{file} (article {number})', '{file} (artikel {number})'],
  ['{file} (task {number})', '{file} (tugas {number})'],
  ['{file} (the rest)', '{file} (selebihnya)'],
  [
    'Reading it took more than {number} seconds without an end, as no article does.',
    'Pembacaannya berlangsung lebih dari {number} detik tanpa selesai, tidak seperti artikel mana pun.',
  ],
  [
    'Reading it takes more than {number} MB of memory, as no article does.',
    'Pembacaannya memerlukan lebih dari {number} MB memori, tidak seperti artikel mana pun.',
  ],
  [
    'The workbench failed to read it ({reason}). Please report this; other files are not affected.',
    'Meja kerja gagal membacanya ({reason}). Mohon laporkan; berkas lain tidak terpengaruh.',
  ],
  ['The thread that read it ended.', 'Utas yang membacanya berakhir.'],
  ['There is no upload {id}.', 'Tidak ada unggahan {id}.'],
  ['The parts of "{file}" did not come in order.', 'Bagian-bagian “{file}” tidak tiba berurutan.'],
  ['"{file}" did not come in whole.', '“{file}” tidak tiba secara utuh.'],
  ['The file cannot be taken in ({reason}).', 'Berkas tidak dapat diterima ({reason}).'],
  ['The import was cancelled.', 'Impor dibatalkan.'],
  ['The same unit is there already.', 'Unit yang sama sudah ada.'],
  ['Its annotations are there already: "{title}".', 'Anotasinya sudah ada: “{title}”.'],
  [
    'The workspace holds another text under the same article id.',
    'Ruang kerja memuat teks lain dengan pengenal artikel yang sama.',
  ],
  ['It does not fit this workspace. {reason}', 'Tidak cocok dengan ruang kerja ini. {reason}'],
  ['The article is no longer there.', 'Artikelnya sudah tidak ada.'],
  ['The article was changed meanwhile.', 'Artikelnya sementara itu telah diubah.'],
  [
    'It is a translation memory, which holds no article.',
    'Ini memori terjemahan, yang tidak berisi artikel.',
  ],
  ['There is no import format "{format}".', 'Tidak ada format impor “{format}”.'],
  ['The scheme has no layer "{layer}".', 'Skema tidak mempunyai lapisan “{layer}”.'],
  ['The layer "{layer}" has no role "{role}".', 'Lapisan “{layer}” tidak mempunyai peran “{role}”.'],
  [
    'The layer "{layer}" has no attribute "{attribute}".',
    'Lapisan “{layer}” tidak mempunyai atribut “{attribute}”.',
  ],
  [
    'The attribute "{attribute}" of the layer "{layer}" cannot have the value {value}.',
    'Atribut “{attribute}” pada lapisan “{layer}” tidak dapat bernilai {value}.',
  ],
  [
    'The scheme has no key left for the role "{role}" of the layer "{layer}".',
    'Skema tidak mempunyai tombol tersisa untuk peran “{role}” pada lapisan “{layer}”.',
  ],
  [
    'Annotation {id} names a speaker who is not in the register.',
    'Anotasi {id} menyebut penutur yang tidak ada di daftar.',
  ],
  [
    'The text holds half a character (an unpaired surrogate).',
    'Teks memuat separuh karakter (surogat tanpa pasangan).',
  ],

  ['Dwibahasa workspace (JSON)', 'Ruang kerja Dwibahasa (JSON)'],
  ['Dwibahasa articles (JSON Lines)', 'Artikel Dwibahasa (JSON Lines)'],
  ['Articles (JSON Lines)', 'Artikel (JSON Lines)'],
  ['Bilingual web page', 'Halaman web dwibahasa'],
  ['Plain text', 'Teks biasa'],
  ['Web page (HTML)', 'Halaman web (HTML)'],
  ['Web page, single file (MHTML)', 'Halaman web, satu berkas (MHTML)'],
  ['Word document (DOCX)', 'Dokumen Word (DOCX)'],
  ['OpenDocument text (ODT)', 'Teks OpenDocument (ODT)'],
  ['PDF (text layer)', 'PDF (lapisan teks)'],
  ['Table (CSV, TSV)', 'Tabel (CSV, TSV)'],
  ['Data set (JSON)', 'Kumpulan data (JSON)'],
  ['Data set (JSON Lines)', 'Kumpulan data (JSON Lines)'],
  ['Translation memory (TMX)', 'Memori terjemahan (TMX)'],
  ['Archive of files (zip)', 'Arsip berkas (zip)'],
  ['Recogito annotations (JSON)', 'Anotasi Recogito (JSON)'],
  ['brat settings', 'Pengaturan brat'],

  ['The history of changes stays in the workspace file.', 'Riwayat perubahan tetap di berkas ruang kerja.'],
  ['The history of changes.', 'Riwayat perubahan.'],
  [
    'The scheme: the names, colours and keys of roles and labels.',
    'Skema: nama, warna, dan tombol peran serta label.',
  ],
  ['Aliases and notes of speakers.', 'Nama lain dan catatan penutur.'],
  [
    'Text that is not part of the article (page chrome, bylines, dates) is left out.',
    'Teks yang bukan bagian artikel (elemen halaman, nama penulis, tanggal) ditinggalkan.',
  ],
  ['Ids, offsets and the history of changes.', 'Pengenal, posisi, dan riwayat perubahan.'],
  [
    'Spans in text that is left out are listed but not marked: {spans}.',
    'Rentang dalam teks yang ditinggalkan dicantumkan, tetapi tidak ditandai: {spans}.',
  ],
];
