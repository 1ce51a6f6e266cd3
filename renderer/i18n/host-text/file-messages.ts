import type { HostMessage } from './host-message.ts';

/** Why a file cannot be read at all: its place, its size, its encoding, its archive. */
export const fileMessages: readonly HostMessage[] = [
  ['The file is empty.', 'Berkas ini kosong.'],
  ['The file is empty but for white space.', 'Berkas ini hanya berisi spasi.'],
  ['There is no such file.', 'Berkas itu tidak ada.'],
  ['There is no such file or folder.', 'Berkas atau folder itu tidak ada.'],
  ['You are not allowed to read it.', 'Anda tidak berhak membacanya.'],
  [
    'It is a symbolic link that leads back to itself.',
    'Ini tautan simbolis yang menunjuk kembali ke dirinya.',
  ],
  [
    'It is a symbolic link, and those in folders are not followed. Import what it points to.',
    'Ini tautan simbolis, dan tautan di dalam folder tidak diikuti. Impor berkas yang ditunjuknya.',
  ],
  ['It is a symbolic link, and those are not followed.', 'Ini tautan simbolis, dan tautan tidak diikuti.'],
  ['It is not a file but a device or a pipe.', 'Ini bukan berkas, melainkan perangkat atau pipa.'],
  ['It cannot be read ({detail}).', 'Tidak dapat dibaca ({detail}).'],
  ['It cannot be read.', 'Tidak dapat dibaca.'],
  ['It cannot be read. {reason}', 'Tidak dapat dibaca. {reason}'],
  [
    'The file is too large: {size} MB, and at most {limit} MB are read. Split it into smaller files.',
    'Berkas terlalu besar: {size} MB, sedangkan paling banyak {limit} MB yang dibaca. Bagi menjadi beberapa berkas.',
  ],
  ['It is not text: the file is {kind}.', 'Ini bukan teks: berkas ini {kind}.'],
  ['It is not a page: the file is {kind}.', 'Ini bukan halaman: berkas ini {kind}.'],
  ['It is not a page: the file has NUL characters.', 'Ini bukan halaman: berkas memuat karakter NUL.'],
  ['It is not text: the file has NUL characters.', 'Ini bukan teks: berkas memuat karakter NUL.'],
  [
    'It is not text: the file has NUL bytes and is not valid UTF-16 either.',
    'Ini bukan teks: berkas memuat bita NUL dan juga bukan UTF-16 yang sah.',
  ],
  [
    'It is not text: the file has {count} control characters.',
    'Ini bukan teks: berkas memuat {count} karakter kendali.',
  ],
  [
    'It is in UTF-32, which is not read. Save it as UTF-8.',
    'Berkas ini memakai UTF-32, yang tidak dibaca. Simpan sebagai UTF-8.',
  ],
  [
    'Its encoding is not read{detail}. Save it as UTF-8.',
    'Pengodean berkas ini tidak dibaca{detail}. Simpan sebagai UTF-8.',
  ],
  [
    'It is damaged: {evidence}, but {place} is not valid {encoding}. Get the file again or save it as UTF-8.',
    'Berkas rusak: {evidence}, tetapi {place} bukan {encoding} yang sah. Ambil lagi berkasnya atau simpan sebagai UTF-8.',
  ],
  ['its byte order mark says {encoding}', 'tanda urutan bitanya menyebut {encoding}'],
  ['almost all of it is UTF-8', 'hampir seluruhnya UTF-8'],
  ['a text of {count} bytes', 'teks sepanjang {count} bita'],
  ['byte {number}', 'bita ke-{number}'],
  [' (it may be {encoding})', ' (mungkin {encoding})'],
  [
    'It is damaged: it begins as {encoding} and does not go on so.',
    'Berkas rusak: awalnya {encoding}, tetapi selanjutnya tidak.',
  ],
  [
    'It declares the encoding "{encoding}", which is not read.',
    'Pengodean yang disebutnya, “{encoding}”, tidak dibaca.',
  ],
  [
    'It declares the encoding "{encoding}", but is not valid in it.',
    'Berkas menyebut pengodean “{encoding}”, tetapi isinya tidak sah dalam pengodean itu.',
  ],
  ['It is damaged: {detail}', 'Berkas rusak: {detail}'],
  ['The archive holds no files.', 'Arsip ini tidak berisi berkas.'],
  [
    'The archive holds {count} files; at most {limit} are read.',
    'Arsip ini berisi {count} berkas; paling banyak {limit} yang dibaca.',
  ],
  [
    'Unpacked, the archive would be {size} MB; at most {limit} MB are read. Split it.',
    'Setelah dibuka, arsip ini menjadi {size} MB; paling banyak {limit} MB yang dibaca. Bagi arsipnya.',
  ],
  [
    'The archives in the archive hold more than {limit} MB. Unpack them.',
    'Arsip di dalam arsip ini lebih dari {limit} MB. Buka dahulu arsip-arsip itu.',
  ],
  [
    'Archives in archives are read {depth} deep, and it lies deeper. Unpack it.',
    'Arsip di dalam arsip dibaca sampai {depth} tingkat, dan yang ini lebih dalam. Buka dahulu arsipnya.',
  ],
  [
    'Its path leads out of the archive (it is absolute, or has "..", a drive letter or a backslash).',
    'Jalurnya keluar dari arsip (jalur mutlak, atau memuat “..”, huruf kandar, atau garis miring terbalik).',
  ],
  [
    'It is encrypted. Unpack the archive with its password and import the files.',
    'Arsip ini terenkripsi. Buka dengan sandinya dan impor berkasnya.',
  ],
  [
    'It is encrypted. Save it without a password and import that.',
    'Berkas ini terenkripsi. Simpan tanpa sandi lalu impor.',
  ],
  [
    'It is packed by a method that is not read. Pack the archive again as a plain zip.',
    'Cara pemampatannya tidak dibaca. Kemas lagi sebagai zip biasa.',
  ],
  [
    'It is too large: at most {limit} MB a file are unpacked.',
    'Terlalu besar: paling banyak {limit} MB per berkas yang dibuka.',
  ],
  [
    'It is packed so densely that it looks like a zip bomb, and is not unpacked.',
    'Isinya begitu mampat sehingga menyerupai bom zip, jadi tidak dibuka.',
  ],
  [
    'It is larger than the archive says, and is not unpacked.',
    'Ukurannya lebih besar daripada yang disebut arsip, jadi tidak dibuka.',
  ],
  ['It is damaged: its checksum is wrong.', 'Berkas rusak: jumlah pemeriksanya salah.'],
  [
    'The archive is cut off or damaged: its directory, which is at the end, is missing.',
    'Arsip terpotong atau rusak: daftar isi di akhirnya tidak ada.',
  ],
  ['The archive is damaged ({detail}).', 'Arsip rusak ({detail}).'],
];
