/**
 * Why a block is taken for something else than the article's own text: a stable machine name, with one English
 * sentence for people. The user interface translates by name.
 */
export const BLOCK_REASONS = {
  'related-link': 'Points to another article ("Baca juga: …").',
  'related-header': 'Heads a list of other articles ("Berita Terkait").',
  'related-headline': 'Is the headline of another article in a list of links.',
  'related-table': 'Is a row or a rule of a table of other articles.',
  advertisement: 'Marks the place of an advertisement.',
  embed: 'Marks the place of an embedded video, picture or post.',
  'page-control': 'Is a button, menu entry or counter of the page.',
  pagination: 'Leads to another page of the same article.',
  'tag-list': 'Lists the tags of the article.',
  'comment-disclaimer': 'Is a notice about readers’ comments.',
  promotion: 'Asks the reader to subscribe, follow, join or install.',
  copyright: 'Is a copyright notice.',
  'render-trace': 'Is a trace that the site’s software left on the page.',
  'end-mark': 'Marks the end of the article.',
  separator: 'Holds no letter or digit: a rule or a stray mark.',
  signature: 'Is the abbreviated name of the writer or editor.',
  'repeated-title': 'Repeats the title, or the beginning of it.',
  'outlet-name': 'Is the name of the outlet, standing alone.',
  'web-address': 'Is a web address, standing alone.',
  'before-article': 'Stands before the article, among the menus and labels of the page.',
  'after-article': 'Stands after the end of the article, among links and page furniture.',
  credit: 'Names the people who wrote, edited or supplied the article.',
  'publication-date': 'Says when the article was published or changed.',
  'outlet-rule': 'Fits a rule that was made for lines of this outlet.',
  'by-hand': 'Was left out by a person.',
} as const satisfies Record<string, string>;

/** Machine name of a reason; see `BLOCK_REASONS`. */
export type BlockReason = keyof typeof BLOCK_REASONS;
