/** What a test wants on a saved page. */
export interface PageParts {
  readonly head?: string;
  /** Markup in the article's box, among its paragraphs. */
  readonly inArticle?: string;
  readonly before?: string;
  readonly after?: string;
  readonly title?: string;
}

/** Three paragraphs of an article written for this project. */
export const pageParagraphs: readonly string[] = [
  'Pemerintah Kota Palu menunda pembangunan jembatan ketiga di muara sungai karena anggaran tahun ini tidak mencukupi, kata wali kota di Palu, Senin (14/2/2022).',
  '“Kami tidak ingin warga menunggu tanpa kepastian, jadi jadwal baru akan kami umumkan bulan depan,” ujarnya kepada wartawan setelah rapat bersama dewan.',
  'Jembatan itu semula akan menghubungkan dua kecamatan yang selama ini hanya dilayani perahu. Warga berharap pekerjaan dimulai sebelum musim hujan tiba.',
];

/** A saved page of a news site as many are built, around the three paragraphs. */
export function aPage({
  head = '',
  inArticle = '',
  before = '',
  after = '',
  title = 'Palu Tunda Jembatan Ketiga',
}: PageParts = {}): string {
  const [first = '', second = '', third = ''] = pageParagraphs;
  return `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><title>${title} - Kabar Teluk</title>${head}</head>
<body><header><nav><ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li></ul></nav></header>
<main><div class="detail"><h1>${title}</h1>${before}
<div class="detail__text"><p>${first}</p><p>${second}</p>${inArticle}<p>${third}</p></div>${after}</div></main>
<footer><p>Hak cipta Kabar Teluk. Dilarang mengutip tanpa izin.</p></footer></body></html>`;
}
