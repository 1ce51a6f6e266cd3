import type { HostMessage } from './host-message.ts';

/** What the host says about requests, saves, the workspace file and its recovery. */
export const workspaceMessages: readonly HostMessage[] = [
  [
    'The article was changed elsewhere meanwhile (it is at revision {revision}, this change is based on {base}). Nothing was overwritten: load it again and repeat the change.',
    'Artikel ini sementara itu diubah di tempat lain (sekarang revisi {revision}, perubahan ini berdasarkan {base}). Tidak ada yang ditimpa: muat lagi dan ulangi perubahannya.',
  ],
  ['The change was not saved. {reason}', 'Perubahan tidak tersimpan. {reason}'],
  [
    'The article is not in this workspace. It may have been removed in another window.',
    'Artikel ini tidak ada di ruang kerja. Mungkin sudah dihapus di jendela lain.',
  ],
  ['There is no article {id} in the workspace.', 'Tidak ada artikel {id} di ruang kerja.'],
  [
    'This version is not in the history of the article. The article may have been removed in another window.',
    'Versi ini tidak ada dalam riwayat artikel. Mungkin artikelnya sudah dihapus di jendela lain.',
  ],
  [
    'The rule is not in this workspace. It may have been removed in another window.',
    'Aturan ini tidak ada di ruang kerja. Mungkin sudah dihapus di jendela lain.',
  ],
  [
    'Every line would fit this pattern: write before the … how the lines begin.',
    'Semua baris akan cocok dengan pola ini: tulis awal barisnya sebelum tanda ….',
  ],
  ['In a pattern, … can stand at the end only.', 'Dalam pola, tanda … hanya boleh di akhir.'],
  ['The article has no block at {place}.', 'Artikel ini tidak mempunyai blok di {place}.'],
  ['There is no export format "{format}".', 'Tidak ada format ekspor “{format}”.'],
  ['There is no job {id}.', 'Tidak ada tugas {id}.'],
  [
    'Files cannot be named by path here: send or fetch their content.',
    'Di sini berkas tidak dapat disebut dengan jalurnya: kirim atau ambil isinya.',
  ],
  [
    'Another workspace can be opened in the desktop workbench only.',
    'Ruang kerja lain hanya dapat dibuka di program desktop.',
  ],
  ['There are no file dialogs here.', 'Di sini tidak ada dialog berkas.'],
  ['This export is no longer there: export again.', 'Hasil ekspor ini sudah tidak ada: ekspor lagi.'],
  [
    'That is more than fits in one request ({limit} MB): send fewer files at once.',
    'Melebihi isi satu permintaan ({limit} MB): kirim lebih sedikit berkas sekaligus.',
  ],
  ['The request ended before its body did.', 'Permintaan terputus sebelum isinya selesai.'],

  [
    'The speaker "{name}" is still named by {count} annotations.',
    'Penutur “{name}” masih disebut oleh {count} anotasi.',
  ],
  ['Segment {id} overlaps the one before it.', 'Segmen {id} bertumpang tindih dengan segmen sebelumnya.'],
  [
    'Segment {id} is not inside one kept block.',
    'Segmen {id} tidak berada dalam satu blok yang dipertahankan.',
  ],
  ['Segment {id} covers no text.', 'Segmen {id} tidak mencakup teks.'],
  [
    'The translation of segment {id} holds half a character.',
    'Terjemahan segmen {id} memuat separuh karakter.',
  ],
  [
    'The translation of segment {id} has more than one line.',
    'Terjemahan segmen {id} lebih dari satu baris.',
  ],
  [
    'Segment {id} has no translation but is not new.',
    'Segmen {id} belum diterjemahkan, tetapi tidak berstatus baru.',
  ],
  [
    'A span of annotation {id} is in a segment that is not there.',
    'Sebuah rentang anotasi {id} ada di segmen yang tidak ada.',
  ],
  [
    'A span of annotation {id} ({place}) reaches out of its text ({length}).',
    'Sebuah rentang anotasi {id} ({place}) keluar dari teksnya ({length}).',
  ],
  [
    'The block {place} is empty, overlaps the one before it or reaches out of the text.',
    'Blok {place} kosong, bertumpang tindih dengan blok sebelumnya, atau keluar dari teks.',
  ],
  [
    'Segment {id} cannot go while annotations have spans in it.',
    'Segmen {id} tidak dapat dihapus selama ada rentang anotasi di dalamnya.',
  ],
  [
    'A span in segment {id} reaches out of its new text.',
    'Sebuah rentang di segmen {id} keluar dari teks barunya.',
  ],

  [
    'The settings in {file} could not be read. They were kept as {aside}; the defaults are used.',
    'Pengaturan dalam {file} tidak dapat dibaca. Berkas itu disimpan sebagai {aside}; pengaturan bawaan yang dipakai.',
  ],
  [
    'The list of edits {file} cannot be written ({detail}). The edits themselves are saved.',
    'Daftar suntingan {file} tidak dapat ditulis ({detail}). Suntingannya sendiri tersimpan.',
  ],
  ['The copy {file} could not be written ({detail}).', 'Salinan {file} tidak dapat ditulis ({detail}).'],
  [
    'The copy {file} was not sound and was thrown away ({detail}).',
    'Salinan {file} tidak baik dan dibuang ({detail}).',
  ],
  [
    '{path} is not a Dwibahasa workspace. {reason} It was left as it is.',
    '{path} bukan ruang kerja Dwibahasa. {reason} Berkas itu dibiarkan apa adanya.',
  ],
  [
    '{path} was written by a newer version of Dwibahasa (format {version}). It was left as it is: open it with that version.',
    '{path} ditulis oleh versi Dwibahasa yang lebih baru (format {version}). Berkas itu dibiarkan apa adanya: buka dengan versi tersebut.',
  ],
  [
    '{path} cannot be opened: {reason}. Check that the disk is there and that you may write to the file and its folder.',
    '{path} tidak dapat dibuka: {reason}. Pastikan disknya ada dan Anda berhak menulis ke berkas dan foldernya.',
  ],
  [
    'There was a workspace here before, and it is gone: a new one was made. If that is not what you want, restore the newest snapshot of the old one: {path}',
    'Sebelumnya ada ruang kerja di sini, dan kini hilang: ruang kerja baru telah dibuat. Bila bukan itu yang Anda inginkan, pulihkan cuplikan terbaru dari yang lama: {path}',
  ],
  [
    '{path} is damaged, and there is no good snapshot of it. It was left as it is. {reason} If you have a backup, restore it.',
    '{path} rusak, dan tidak ada cuplikan baiknya. Berkas itu dibiarkan apa adanya. {reason} Bila Anda mempunyai cadangan, pulihkan.',
  ],
  [
    'The newest edit in the file is number {found}, but number {known} had been saved.',
    'Suntingan terbaru dalam berkas bernomor {found}, padahal nomor {known} sudah tersimpan.',
  ],
  [
    'The last {count} edits that were saved are not in the file.',
    '{count} suntingan terakhir yang tersimpan tidak ada di berkas.',
  ],
  ['It does not begin like an SQLite file.', 'Awalnya tidak seperti berkas SQLite.'],
  ['The version numbers in its header are wrong.', 'Nomor versi di kepalanya salah.'],
  ['It is not marked as a workspace.', 'Berkas ini tidak bertanda ruang kerja.'],
  ['The mark of a workspace in its header is gone.', 'Tanda ruang kerja di kepalanya hilang.'],
  ['Its own record is gone.', 'Catatan tentang dirinya hilang.'],
  ['SQLite does not take it for its own.', 'SQLite tidak mengenalinya.'],
  ['SQLite: {detail}.', 'SQLite: {detail}.'],
  ['The workspace has lost its own record.', 'Ruang kerja kehilangan catatan tentang dirinya.'],
  ['The format number is wrong.', 'Nomor formatnya salah.'],
  ['The definitions of the tables are not those written.', 'Susunan tabelnya bukan yang ditulis.'],
  ['The row {key} of {table} is not what was written.', 'Baris {key} pada {table} bukan yang ditulis.'],
  [
    'The source text of article {id} does not fit its SHA-256.',
    'Teks sumber artikel {id} tidak cocok dengan SHA-256-nya.',
  ],
  [
    'Article {id} does not have as much on it as was written.',
    'Isi artikel {id} tidak sebanyak yang ditulis.',
  ],
  [
    'The translation memory {id} does not have as many units as were written.',
    'Memori terjemahan {id} tidak memuat unit sebanyak yang ditulis.',
  ],
  [
    'Entry {number} of the change log does not fit the one before it.',
    'Catatan {number} dalam log perubahan tidak cocok dengan catatan sebelumnya.',
  ],
  [
    'The change log does not end with the entry that was written last.',
    'Log perubahan tidak berakhir dengan catatan yang terakhir ditulis.',
  ],
  [
    'Rows of {table} refer to something that is not there.',
    'Baris pada {table} merujuk sesuatu yang tidak ada.',
  ],
  ['{file} is there already. Choose another name.', '{file} sudah ada. Pilih nama lain.'],
  ['{path} cannot be backed up. {reason}', '{path} tidak dapat dicadangkan. {reason}'],
  ['{path} was not restored. {reason}', '{path} tidak dipulihkan. {reason}'],
  [
    'It was written by a newer version (format {version}).',
    'Ditulis oleh versi yang lebih baru (format {version}).',
  ],
  ['It is not a workspace. {reason}', 'Ini bukan ruang kerja. {reason}'],

  ['… and {count} before these.', '… dan {count} sebelumnya.'],
  ['{actor}: segment changed{text}', '{actor}: segmen diubah{text}'],
  ['{actor}: segment added{text}', '{actor}: segmen ditambahkan{text}'],
  ['{actor}: segment removed{text}', '{actor}: segmen dihapus{text}'],
  ['{actor}: annotation changed{text}', '{actor}: anotasi diubah{text}'],
  ['{actor}: annotation added{text}', '{actor}: anotasi ditambahkan{text}'],
  ['{actor}: annotation removed{text}', '{actor}: anotasi dihapus{text}'],
  ['{actor}: article changed{text}', '{actor}: artikel diubah{text}'],
  ['{actor}: article added{text}', '{actor}: artikel ditambahkan{text}'],
  ['{actor}: article removed{text}', '{actor}: artikel dihapus{text}'],
  ['{actor}: speaker changed{text}', '{actor}: penutur diubah{text}'],
  ['{actor}: speaker added{text}', '{actor}: penutur ditambahkan{text}'],
  ['{actor}: speaker removed{text}', '{actor}: penutur dihapus{text}'],
];
