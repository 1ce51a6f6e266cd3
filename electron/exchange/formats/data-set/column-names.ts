import type { DataField } from '../../../../shared/model/data-set.ts';

/**
 * The names that public news data sets give their columns, in English and Indonesian, surest first, as `plainColumnName`
 * writes them. A summary is no standfirst: nobody need have printed it.
 */
export const columnNames: Readonly<Record<DataField, readonly string[]>> = {
  text: words(
    `text content body isi isiberita isiartikel konten kontenberita artikel article articletext articlebody
     fulltext maintext cleantext teks naskah berita news story paragraphs paragraf document dokumen`,
  ),
  title: words('title judul headline judulberita judulartikel heading newstitle articletitle'),
  published: words(
    `published publishedat publishedon publisheddate datepublished publishdate publicationdate pubdate date
     tanggal tanggalterbit tanggalpublikasi tglterbit tglpublikasi tgl datetime waktu waktuterbit time
     timestamp created createdat`,
  ),
  outlet: words(
    `outlet media namamedia publisher sourcename source sumber newspaper koran portal website site situs
     domain`,
  ),
  url: words('url link tautan href permalink sourceurl articleurl linkberita uri'),
  author: words(
    'author authors authorname penulis namapenulis byline wartawan reporter pewarta jurnalis journalist writer creator',
  ),
  editor: words('editor editors editorname penyunting redaktur editedby'),
  section: words('section rubrik kanal kategori category categories channel desk'),
  dateline: words('dateline titimangsa place tempat lokasi location kota city'),
  kicker: words('kicker overline eyebrow kepalajudul'),
  standfirst: words('standfirst teras subtitle subjudul subheadline subheading deck dek lede lead'),
};

/** A name as it is compared: the part after the last dot, without case and without what stands between its words. */
export function plainColumnName(name: string): string {
  return name
    .slice(name.lastIndexOf('.') + 1)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

/** Whether columns of news data sets are called so. */
export function isColumnName(name: string): boolean {
  return Object.values(columnNames).some((known) => known.includes(plainColumnName(name)));
}

function words(list: string): readonly string[] {
  return list.split(/\s+/);
}
