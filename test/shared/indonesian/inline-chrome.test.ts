import { expect, test } from 'vitest';
import { findInlineChrome } from '../../../shared/indonesian/inline-chrome.ts';

/** Chrome is marked with ⟦ and ⟧. */
function expectChrome(marked: string): void {
  const line = marked.replaceAll(/[⟦⟧]/gu, '');
  const wanted = [...marked.matchAll(/⟦(?<chrome>[^⟧]*)⟧/gu)].map((match) => match.groups?.['chrome']);
  expect(findInlineChrome(line).map(({ start, end }) => line.slice(start, end).trim())).toEqual(wanted);
}

test.each([
  'Warga pulang. ⟦Baca juga: Tarif Listrik Naik Bulan Depan⟧ Namun, air masih tinggi.',
  'Warga pulang. ⟦Baca juga: Tarif Listrik Naik, Warga Protes⟧  Heri mengatakan air surut.',
  'Warga pulang. ⟦Baca juga: Tarif Listrik Naik⟧ "Kami lelah," kata Ani.',
  'Warga pulang. ⟦Baca Juga⟧ Pemerintah berjanji membantu.',
  'Warga pulang. ⟦Baca juga: Maling Motor Babak Belur Dihajar Massa⟧ Kapolsek Sukamaju AKP Budi Santoso mengatakan pelaku ditahan.',
  'Warga pulang. ⟦Baca juga: Siapa Pemilik Kapal Itu?⟧ Polisi mencari pemilik kapal.',
  'Warga pulang. ⟦Advertisement⟧ Pemerintah berjanji membantu.',
  'Warga pulang.⟦SCROLL TO CONTINUE WITH CONTENT⟧Pemerintah berjanji.',
  'Warga pulang. ⟦[Gambas:Video 20detik]⟧ Pemerintah berjanji.',
  'Warga pulang. ⟦Baca selengkapnya di sini⟧ ⟦Baca juga: Tarif Naik Lagi⟧ 2. Jalan Rusak',
  "Warga pulang. ⟦Simak juga video 'Warga Pulang':⟧ Pemerintah berjanji membantu.",
  'Ketegangan mereda dalam hubungan.⟦***⟧',
  'Ketegangan mereda. ⟦(***)⟧ ⟦(esn)⟧',
  'Sidang dilanjutkan besok. ⟦(nds/krs)⟧',
  'Sidang dilanjutkan besok," ujarnya. ⟦[noe]⟧',
  'Sidang dilanjutkan besok. ⟦Editor: Ani Wijaya⟧',
  'Sidang dilanjutkan besok. ⟦(cr1/kabarhulu.com)⟧',
  'Sidang dilanjutkan besok. ⟦(KabarHulu.com/ani)⟧',
  'Sidang dilanjutkan besok. ⟦(*/Kabarhulu.com)⟧',
  'Sidang dilanjutkan besok. ⟦(*/Ant)⟧',
  'Sidang dilanjutkan besok. ⟦(Ani Wijaya/kabarhulu)⟧',
  'Sidang dilanjutkan besok. ⟦(m38)⟧',
  'Sidang dilanjutkan besok. ⟦(aw)⟧ ⟦Dapatkan berita terkini dari kami, klik di sini⟧',
  'Sidang dilanjutkan besok. ⟦(aw)⟧ ⟦Copyright © 2025 Kabar Hulu⟧',
])('%s', expectChrome);

test.each([
  'Ia minta warga membaca, baca juga buku, koran, dan majalah lama.',
  'Undang-Undang Hak Cipta 2014 mengatur royalti bagi pencipta lagu.',
  'Presiden AS (WHO) dan Menteri (ASN/PNS) hadir.',
  'Foto itu karya Ani. (antara)',
  'Ia naik kereta. (Kereta itu penuh.) Ia turun lagi.',
  'Ada dua calon (Ani Wijaya/Budi Santoso)',
  'Kata sandi tertulis **** di layar komputer.',
])('“%s” has none', (line) => {
  expect(findInlineChrome(line)).toEqual([]);
});
