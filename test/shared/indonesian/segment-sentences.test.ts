import { describe, expect, test } from 'vitest';
import { BREAK_RULES } from '../../../shared/indonesian/break-rules.ts';
import { segmentSentences } from '../../../shared/indonesian/segment-sentences.ts';

/** Sentences are separated by `|`, without the spaces around it; `¦` stands for a boundary where no space is. */
function expectSentences(marked: string): void {
  const wanted = marked.split(/ \| |¦/u);
  const text = marked.replaceAll(' | ', ' ').replaceAll('¦', '');
  expect(segmentSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual(
    wanted,
  );
}

describe('a full stop ends a sentence', () => {
  test.each([
    'Hujan turun. | Warga mengungsi. | Banjir surut!',
    'Apakah aman? | Belum tentu… | Tunggu saja.',
    'Ia lahir pada 2019. | Kini ia bersekolah.',
    'Rapat selesai pukul 10.30. | Mereka pulang.',
  ])('%s', expectSentences);
});

describe('an abbreviation holds the sentence together', () => {
  test.each([
    'Menurut Dr. H. Ahmad dan Prof. Budi, Jl. Sudirman No. 5 ditutup.',
    'Ia menemui Letjen. (Purn.) Darwis di St. Petersburg pada tgl. 5 Mei pkl. 10.30 WIB.',
    'Biayanya Rp. 5.000 per kg, lihat hlm. 7 dan hal. 12.',
    'Direktur PT Bumi Raya (Persero) Tbk. Ani Wijaya hadir.',
    'PT Bumi Tbk. (BUMI) naik 3,5 persen.',
    'Beras, gula, dll. dijual murah.',
    'Hakim Budi Santoso, S.H., M.H. memimpin sidang.',
    'Lukisan B. J. Habibie dan W.R. Supratman dipajang.',
    'Dokter Sp.OT., MARS, membantah.',
    'Kerja sama PT. Caraka Berkat Sarana dan CV. Maju Jaya berlanjut.',
    'Saham dimiliki Lautan Singapore Pte. Ltd sebesar 71 persen.',
    'Saham dimiliki DBS Pte. Ltd. 30 persen dan masyarakat.',
    'Abd. Rahman bertemu Siti Ch. Fadjri pada 31 Des. 2020.',
    'Senapan mesin kaliber. 50 dipasang.',
    '"Sudah diperiksa," ujar Plt. Deputi Penindakan Asep kepada Pj. Gubernur Ani.',
    'Ia menjerat Budi dengan Pasal 2 jo. Pasal 18 undang-undang itu.',
    'Acara dibuka Let. Jend. Budi, Kol. Inf. Ani, dan Sekjen. Citra Dewi.',
    'Kajian itu dimuat J. Med. 54: 12 tahun lalu.',
  ])('%s', expectSentences);
});

describe('an abbreviation at the end of a sentence lets it end', () => {
  test.each([
    'Saham PT Bumi Tbk. | Selain itu, emas naik.',
    'Acara itu milik Trans Corp. | Pameran ini gratis.',
    'Mereka menjual beras, gula, dll. | Harganya murah.',
    'Ia tiba di Washington D.C. | Namun, rapat batal.',
    'Indonesia berada di Grup A. | Malaysia menyusul.',
    'Ada banyak hal. | Lalu lintas padat.',
    'Ia bertemu Sekjen. | Namun, rapat batal.',
    'Anggaran diubah lewat APBN-P. | Deputi gubernur setuju.',
  ])('%s', expectSentences);
});

describe('numbers, addresses and names with dots are one token', () => {
  test.each([
    'Penduduknya 2.300 jiwa, naik 1.5 kali pada 12.05.2024.',
    'Baca di KOMPAS.com atau www.contoh.co.id/berita.html sekarang.',
    'Kirim ke redaksi@contoh.id atau unduh laporan.pdf hari ini.',
    'Yahoo! mengatakan layanan pulih.',
    'Pukul 10. 30 rapat dimulai.',
  ])('%s', expectSentences);
});

describe('a quotation keeps its closing mark and its cue', () => {
  test.each([
    '“Kami siap. | Tidak ada masalah.” | Ia pulang.',
    '"Kami siap," kata Ani. | Ia pulang.',
    '"Siapa?" tanya dia.',
    '"Pergi!" seru Budi. | Semua diam.',
    '“Dia datang ..." kata Ani. | Ia pulang.',
    'Ia berkata, "baik AS dan Rusia sepakat. | Kita tunggu.',
    '"Kami siap." Ujar Robert kemarin.',
    'Hujan turun. | "e-KTP belum jadi," kata Ani.',
    "Ia menyebut 'sampah sejarah.' | Semua diam.",
    'Katanya: "Saya tidak kenal seorang pun. “ | Siapa yang tahu?',
  ])('%s', expectSentences);
});

describe('scraped text that lost spaces, capitals and stops is still split', () => {
  test.each([
    'Ia tiba hari ini.¦Dia langsung bekerja.',
    'Saham naik (2,5%).¦Lima sektor melemah.',
    'Harga naik 10 persen.,¦Saat ini saham naik., | "Pasar tenang," ujarnya.',
    '"Target naik," katanya menjelaskan | "Risikonya banyak sekali," kata Presiden.',
    'Ia menang.¦“Saya senang,” katanya.',
    'PT Bank Raya Tbk.¦Bank Makmur menyatakan rencana itu batal.',
    'Bola tidak masuk. | dia mencoba lagi.',
    'Dia ditahan KPK. | ia membantah.',
    'Kisah pendirinya dibuat komik | "Harga buku ini murah sekali," kata Ani.',
    'Olahraga dan kesehatan | Ia mengatakan peluang itu besar.',
  ])('%s', expectSentences);
});

describe('lists and brackets', () => {
  test.each([
    '1. | Siapkan bahan.',
    'Caranya: 1. Siapkan air. | Lalu rebus.',
    'Syaratnya yaitu: 1. KTP, 2. KK, dan 3. Ijazah. | Semua dibawa.',
    'Syaratnya yaitu 1. KTP, 2. KK, serta 3. Ijazah.',
    'Mereka duduk di baris 3, 4, dan 5. | Warga pulang.',
    'Gol pada menit 10, 20. | Warga bersorak.',
    '1. | Makan Teratur',
    'Pilih a. kuota atau b. pulsa.',
    'Polisi datang (dua jam kemudian). | Warga lega.',
    'Sidang ditunda. | (esn)',
    'Ia dijemput Sultan Syarif (SSK. II) di bandara.',
    'Kantor (Jalan Raya. Lantai 2) ditutup. | Warga pulang.',
    'Honje (E. hemisphaerica (Bl.) RM Smith) berguna.',
    '(Ini catatan. | Ini tambahan.)',
  ])('%s', expectSentences);
});

test('white space of any kind, inside and around, belongs to no sentence', () => {
  const text = '\u00A0 Satu.\t\u200B Dua.\r\nTiga. \uFEFF';
  expect(segmentSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Satu.',
    'Dua.',
    'Tiga.',
  ]);
});

test('offsets count in the whole text, and nothing outside the block is looked at', () => {
  const text = 'Dr. Ani. Budi. Citra.';
  expect(segmentSentences(text, 4, 14)).toEqual([
    { start: 4, end: 8 },
    { start: 9, end: 14 },
  ]);
});

test('every rule has an id of its own, a reason, and patterns that stand alone', () => {
  expect(new Set(BREAK_RULES.map((rule) => rule.id)).size).toBe(BREAK_RULES.length);
  for (const rule of BREAK_RULES) {
    expect(rule.reason.length).toBeGreaterThan(20);
    expect(() => new RegExp(`(?:${rule.before})$`, 'u')).not.toThrow();
    expect(() => new RegExp(`^(?:${rule.after})`, 'u')).not.toThrow();
  }
});

test('the endings by which abbreviations are looked for are letters of the words in their rule', () => {
  const rules = BREAK_RULES.filter(({ endings }) => endings !== undefined);
  expect(rules.length).toBeGreaterThan(10);
  for (const { endings = new Set<string>(), before } of rules) {
    expect(endings.size).toBeGreaterThan(0);
    for (const ending of endings) {
      expect(ending).toMatch(/^[a-z]+$/);
      expect(before.toLowerCase().replaceAll(/\[(\p{L})\p{L}\]/gu, '$1')).toContain(ending);
    }
  }
});
