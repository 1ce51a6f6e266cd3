import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../shared/indonesian/caption.ts';
import { BLOCK_REASONS } from '../../../shared/indonesian/block-reasons.ts';
import { LINE_PATTERNS } from '../../../shared/indonesian/chrome-patterns.ts';
import { CREDIT_PATTERNS } from '../../../shared/indonesian/credit-patterns.ts';
import { LINE_OPENINGS, WHOLE_LINES } from '../../../shared/indonesian/chrome-wordings.ts';
import { recognisePageChrome } from '../../../shared/indonesian/page-chrome.ts';

describe('page chrome', () => {
  test.each([...LINE_PATTERNS, ...CREDIT_PATTERNS])(
    '“$example” is recognised as $reason',
    ({ example, reason, pattern, longest }) => {
      expect(pattern.test(example) && example.length <= longest).toBe(true);
      expect(recognisePageChrome(example)?.reason).toBe(reason);
    },
  );

  test.each(WHOLE_LINES)(
    'lines of $reason are recognised in any case, with marks around them',
    ({ wordings, reason }) => {
      for (const wording of wordings) {
        expect([wording, recognisePageChrome(wording)?.reason]).toEqual([wording, reason]);
        expect([wording, recognisePageChrome(`${wording.toUpperCase()}:`)?.reason]).toEqual([
          wording,
          reason,
        ]);
      }
    },
  );

  test.each(LINE_OPENINGS)('lines that open like $reason are recognised', ({ wordings, longest }) => {
    for (const wording of wordings) {
      expect([wording, recognisePageChrome(`${wording} x`)]).not.toEqual([wording, undefined]);
      const long = `${wording} ${'kata '.repeat(longest / 5)}dan berkata lagi.`;
      expect([wording, recognisePageChrome(long)]).toEqual([wording, undefined]);
    }
  });

  test.each(['Facebook Twitter WhatsApp', 'Bagikan: Facebook | Twitter', 'Komentar (12)', 'Home'])(
    '“%s” is a row of controls',
    (line) => {
      expect(recognisePageChrome(line)?.reason).toBe('page-control');
    },
  );

  test.each([
    ['related-link', 'Berita ini telah tayang di Kabarhulu.com dengan judul: Harga cabai naik'],
    [
      'related-link',
      'Artikel ini sudah terbit di Kabar Hulu dengan judul "Harga Cabai Naik", klik untuk baca: https://a.id/1.',
    ],
    ['related-link', 'Baca Selanjutnya: Harga Cabai Naik'],
    [
      'promotion',
      '* Fakta atau Hoaks? Untuk mengetahui kebenaran kabar yang beredar, kirim pesan ke nomor kami.',
    ],
    ['promotion', 'Simak terus berita KABAR-HULU.COM di Google News'],
    [
      'promotion',
      'Pilih saluran kami di WhatsApp: https://www.whatsapp.com/channel/x. Pastikan aplikasinya terpasang.',
    ],
    ['signature', '(Ani Wijaya/kabarhulu)'],
    ['signature', '(ANTARA)'],
    ['signature', '(m38)'],
    ['page-control', 'Waktu membaca: 7 menit'],
    ['page-control', 'A-'],
    ['page-control', 'url telah tercopy'],
    ['credit', 'Oleh :'],
  ])('%s: “%s”', (reason, line) => {
    expect(recognisePageChrome(line)?.reason).toBe(reason);
  });

  test.each([
    'Artikel ini telah dibaca banyak orang di kampung.',
    'Sumber',
    'Dua jam lalu ia pulang',
    'kabarhulu.com - Jakarta',
    'IHSG | RUPIAH',
    '(Air naik lagi)',
    'Facebook menutup kantornya di Jakarta',
    'Terkait hal itu, polisi diam.',
    'Iklan rokok dilarang',
    'Tagar itu ramai.',
    'Sumber daya alam melimpah',
    'Editorial itu ditulis kemarin',
    'Olehnya, warga berterima kasih.',
    'Baca dan tulis diajarkan di sana.',
    'Prabowo/Gibran',
    'Putra:',
    '2. Vietnam 9',
    'Red Sparks: Larasati Tampil Apik',
    'Tim Merah - Tim Biru',
    'Penulis, seniman, dan aktor hadir.',
    'WHO',
  ])('“%s” is none', (line) => {
    expect(recognisePageChrome(line)).toBeUndefined();
  });

  test('every reason says something to people', () => {
    for (const sentence of Object.values(BLOCK_REASONS)) expect(sentence).toMatch(/^\p{Lu}.{10,}[.)]$/u);
  });
});

describe('captions', () => {
  test.each([
    'Foto: Ani Wijaya',
    'Ilustrasi banjir (Shutterstock)',
    'Kapal tiba di Ambon. FOTO/Reuters',
    'Kapal tiba di Ambon (ANTARA FOTO/Ani Wijaya)',
    'Kapal tiba di Ambon (Dok. Istimewa)',
    'Kapal tiba di Ambon (Ani Wijaya/Kabar Hulu)',
    'Kapal tiba di Ambon /Kabarhulu/Youtube',
    'Kapal tiba di Ambon. Tribunnews/Budi',
    'Kapal tiba di Ambon. Bisnis/Ani N Wijaya',
    'Kapal tiba di Ambon. kabarhulu.com/Ani Wijaya',
    'Kapal tiba di Ambon ANTARA/Ani Wijaya',
    'Kapal tiba di Ambon. Foto: Ani/Kabarhulu.com',
    'Kapal tiba di Ambon. Foto: Dok. Istimewa',
    'Keterangan gambar, Kapal tiba di Ambon',
    'AP PHOTO/ANN LEEKapal tiba di Ambon, Kamis.',
  ])('“%s” is one', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each([
    'Fitur itu ada di bagian pesan (Direct Message/DM).',
    'Kapal tiba di Ambon, demikian kantor berita itu. (Antara)',
    'Sebuah video yang diunggah akun X (Twitter) @ani menunjukkan kapal itu.',
    'Survei itu dibuat bersama Tempo/Kompas',
    'Menurut laporan foto: air naik. Warga mengungsi ke bukit.',
    'Stadion Segiri, Samarinda / Jumat (8/8) pukul 15.30 WIB',
    '(mrt/dwi)',
  ])('“%s” is none', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});
