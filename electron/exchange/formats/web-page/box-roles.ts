import type { BlockReason } from '../../../../shared/indonesian/block-reasons.ts';
import type { PageBox } from './page-lines.ts';

/** What a box is, by its element or the words that the makers of the page call it by. */
export type BoxRole =
  | { readonly role: 'caption' }
  | { readonly role: 'boilerplate'; readonly reason: BlockReason };

/** What the box, or one around it below `root`, is known to be; the innermost that is known, and trusted, decides. */
export function roleOfBox(
  box: PageBox,
  root: PageBox,
  isTrusted: (box: PageBox) => boolean,
): BoxRole | undefined {
  for (let each: PageBox | undefined = box; each !== undefined && each !== root; each = each.parent) {
    const role = ownRole(each);
    if (role !== undefined && isTrusted(each)) return role;
  }
  return undefined;
}

function ownRole({ tag, words }: PageBox): BoxRole | undefined {
  if (tag === 'figcaption') return { role: 'caption' };
  const byTag = reasonByTag.get(tag);
  if (byTag !== undefined) return { role: 'boilerplate', reason: byTag };
  for (const [reason, vocabulary] of vocabularies) {
    for (const word of words) if (vocabulary.has(word)) return { role: 'boilerplate', reason };
  }
  for (const word of words) if (captionWords.has(word)) return { role: 'caption' };
  return undefined;
}

const reasonByTag: ReadonlyMap<string, BlockReason> = new Map([
  ['nav', 'page-control'],
  ['form', 'page-control'],
  ['menu', 'page-control'],
  ['footer', 'page-control'],
  ['aside', 'related-link'],
]);

const captionWords = wordSet(
  'caption captions figcaption wpcaption fotocaption photocaption imagecaption captionfoto keteranganfoto',
);

/** Names in use on news sites, in English and Indonesian; each is the habit of many sites, none of one. */
const vocabularies: readonly (readonly [BlockReason, ReadonlySet<string>])[] = [
  [
    'embed',
    wordSet(
      'twittertweet instagrammedia fbpost fbvideo tiktokembed youtubeembed gallery galeri carousel slideshow slider fotoslide',
    ),
  ],
  [
    'advertisement',
    wordSet(
      'ads adv advert advertisement adsense adslot adsbox iklan banner billboard sponsor sponsored skyscraper leaderboard adunit',
    ),
  ],
  [
    'related-link',
    wordSet(
      'related relatednews relatedpost relatedposts relatedarticle relatedarticles terkait beritaterkait bacajuga bacaan linksisip readalso readmore rekomendasi recommendation recommended terpopuler populer popular trending mostread mostpopular artikellain beritalain othernews lainnya alsoread insertlink sisipan',
    ),
  ],
  [
    'tag-list',
    wordSet('tags taglist tagcloud topik topics keywords tagging articletags detailtag bodytag tagsbox'),
  ],
  ['comment-disclaimer', wordSet('comment comments komentar disqus commentbox fbcomments')],
  [
    'page-control',
    wordSet(
      'share sharing shares social socials sosial sosmed socmed addthis sharethis shareaholic follow breadcrumb breadcrumbs menu navigation navbar toolbar sidebar popup modal rating ratings vote polling login fontsize resizetext printemail',
    ),
  ],
  ['pagination', wordSet('pagination paging pager pagenav multipage')],
  ['promotion', wordSet('newsletter subscribe subscription langganan promo promotion applink downloadapp')],
  ['publication-date', wordSet('datepublished timestamp publishdate')],
  ['credit', wordSet('byline authorbox writtenby')],
];

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
