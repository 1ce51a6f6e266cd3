import { describe, expect, test } from 'vitest';
import { recognisePageChrome } from '../../../shared/indonesian/page-chrome.ts';

describe('a sentence of the article is no page chrome for its words', () => {
  test.each([
    'Bergabung di Grup D bersama Peru dan Ghana, tim putri wajib menang di kandang.',
    'Gabung dengan regu penyelamat, Ani menyisir tepi sungai sejak pagi.',
    '4. Klik tautan "Masuk" di kanan atas',
    '2. Klik link itu, lalu isi nama dan alamat',
    'Klik link formulir, lalu isi nama dan alamat',
    'Geser ke bawah, lalu pilih menu Keamanan',
    'Sumber Kyodo menyebut: perundingan itu sudah selesai kemarin malam.',
    'Laporan tersebut mencatat: air naik dua meter dalam semalam.',
    'Laporan wartawan itu memicu kemarahan warga kampung.',
    'Penulis novel itu menjawab: "Saya tidak menyesal."',
    '"Lihat: ini kuncinya," ujar Budi sambil menunjukkan gembok itu.',
    '"Selesai."',
    '"Bagikan," katanya.',
    'Lihat juga bagaimana warga menata ulang pasar yang terbakar itu.',
    'Simak video itu, Ani yakin adiknya tidak ada di sana.',
    'Dapatkan informasi terkini dari posko, jangan menunggu, imbau Budi.',
    'Dilarang mengambil gambar, kata penjaga di pintu masuk gedung itu.',
    'Dilarang Mengambil Gambar di Ruang Sidang',
    'Hak cipta pada lagu itu dipegang keluarga penciptanya.',
    'Copyright Lagu Lama Jadi Rebutan Ahli Waris',
    'Halaman berikutnya memuat foto keluarga besar mereka.',
    'Wali kota berkomitmen memberikan informasi akurat kepada warganya.',
    'Menurut dia, komentar itu menjadi tanggung jawab pengguna media sosial.',
    'Topik: Mengapa Sungai Meluap?',
    'Warga pulang ke rumah masing-masing kemarin sore. (aw) Copyright © 2025 Kabar Hulu',
    'Warga pulang ke rumah masing-masing kemarin sore. Klik di sini untuk fotonya',
    'Oleh Karena Itu',
  ])('%s', (line) => {
    expect(recognisePageChrome(line)).toBeUndefined();
  });
});

describe('page chrome that is a whole sentence remains page chrome', () => {
  test.each([
    ['promotion', 'Dapatkan berita terkini setiap hari dari Kabar Hulu.'],
    ['promotion', 'Ikuti berita Kabar Hulu lainnya di Google News.'],
    [
      'promotion',
      'Mari bergabung di grup Telegram Kabar Hulu, caranya klik tautan ini, kemudian pilih gabung.',
    ],
    ['promotion', 'Bergabung dengan komunitas kami'],
    ['promotion', 'Gabung Kabarhulu.com+ sekarang'],
    ['promotion', 'Klik tautan berikut ini'],
    ['related-link', 'Baca juga: harga cabai naik di semua pasar.'],
    ['related-link', 'Baca juga: "Kami lelah," kata warga'],
    ['related-link', 'Simak video selengkapnya di sini.'],
    ['comment-disclaimer', 'Isi komentar menjadi tanggung jawab pengguna.'],
    ['copyright', 'Dilarang keras mengutip sebagian isi situs ini tanpa izin tertulis.'],
    ['copyright', 'Hak cipta dilindungi undang-undang.'],
    ['copyright', 'Copyright : Kabar Hulu'],
    ['copyright', 'PT. Kabar Hulu © 2025. Semua hak dilindungi.'],
    ['advertisement', 'Artikel ini berlanjut di bawah iklan berikut.'],
    ['advertisement', 'Geser ke bawah untuk melanjutkan'],
    ['credit', '*) Penulis adalah dosen fakultas hukum di Samarinda.'],
    ['credit', 'PENULIS: ANI WIJAYA'],
    ['credit', 'Sumber foto: Kabar Hulu'],
  ])('%s: %s', (reason, line) => {
    expect(recognisePageChrome(line)?.reason).toBe(reason);
  });
});
