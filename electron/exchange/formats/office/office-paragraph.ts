import type { BlockRole } from '../../../../shared/model/article.ts';

/** A paragraph of an office document with what its style says it is. */
export interface OfficeParagraph {
  /** May hold line breaks, each of which begins a new line of the article. */
  readonly text: string;
  readonly role?: BlockRole | undefined;
}

/**
 * The part that a paragraph style plays, by the name it has in every language of the office suites ("heading 1",
 * "Title"); undefined for body text and for styles that people have made.
 */
export function roleOfStyle(name: string): BlockRole | undefined {
  const plain = name
    .toLowerCase()
    .replace(/_20_|[\s_-]+/g, ' ')
    .trim();
  if (/^(?:title|judul)$/.test(plain)) return 'title';
  if (/^(?:subtitle|subjudul)$/.test(plain)) return 'standfirst';
  if (/^(?:heading|judul) ?\d*$/.test(plain)) return 'subheading';
  if (/^(?:caption|keterangan|illustration|figure)$/.test(plain)) return 'caption';
  return undefined;
}
