import type { BlockRole } from '../model/article.ts';
import type { TextRange } from '../model/text-range.ts';
import type { BlockReason } from './block-reasons.ts';
import { headlineEnd } from './headline-extent.ts';
import { SIGNED_BY } from './signature-form.ts';

/** Page chrome inside a line whose other parts are article text. */
export interface InlineChrome extends TextRange {
  readonly role: Extract<BlockRole, 'boilerplate' | 'byline'>;
  readonly reason: BlockReason;
}

interface InlineRule {
  readonly reason: BlockReason;
  readonly role: InlineChrome['role'];
  readonly pattern: RegExp;
  /** What a line must hold for the pattern to match: looked for first, because that is far cheaper. */
  readonly signs: readonly string[];
  /** How far it reaches: the match alone, the match and the headline behind it, or the rest of the line. */
  readonly reach: 'match' | 'headline' | 'line';
}

const AFTER_SENTENCE = String.raw`(?<=^|[.?!…”"'’)\]»*:]\s{0,3}|\s{2}|(?:sini|[Aa]dvertisement|ADVERTISEMENT)\s{1,2})`;

/**
 * Chrome that scraping glues into a running line. Each pattern is bounded, so that a line of any length takes linear time.
 */
const INLINE_RULES: readonly InlineRule[] = [
  {
    reason: 'advertisement',
    role: 'boilerplate',
    reach: 'match',
    signs: ['CONTINUE', 'GULIR'],
    pattern:
      /(?:ADVERTISEMENT\s{0,2})?(?:SCROLL TO CONTINUE(?: WITH CONTENT)?|GULIR UNTUK (?:LANJUT|MELANJUTKAN)(?: (?:BACA|MEMBACA))?)/gu,
  },
  {
    reason: 'advertisement',
    role: 'boilerplate',
    reach: 'match',
    signs: ['ADVERTISEMENT', 'Advertisement'],
    pattern: new RegExp(String.raw`${AFTER_SENTENCE}(?:ADVERTISEMENT|Advertisement)(?=\s|$|[“"\d])`, 'gu'),
  },
  {
    reason: 'embed',
    role: 'boilerplate',
    reach: 'match',
    signs: ['ambas', 'AMBAS', 'mbed'],
    pattern: /\[(?:Gambas|GAMBAS|gambas|Embed|embed)\s?:[^\]\n]{0,80}\]/gu,
  },
  {
    reason: 'related-link',
    role: 'boilerplate',
    reach: 'match',
    signs: ['selengkapnya'],
    pattern: /(?:Baca|Simak) selengkapnya\s?(?:di\s?sini|disini|di link ini)\.?/gu,
  },
  {
    reason: 'related-link',
    role: 'boilerplate',
    reach: 'headline',
    signs: ['uga', 'UGA'],
    pattern: new RegExp(
      String.raw`${AFTER_SENTENCE}[(\[]?(?:Baca|BACA|Simak|SIMAK|Lihat|LIHAT|Tonton|TONTON)\s?(?:[Jj]uga|JUGA)(?:\s(?:[Aa]rtikel|[Bb]erita|[Vv]ideo)(?=\s?:))?\s?[:|]`,
      'gu',
    ),
  },
  {
    reason: 'related-link',
    role: 'boilerplate',
    reach: 'match',
    signs: ['ideo'],
    pattern: new RegExp(
      String.raw`${AFTER_SENTENCE}(?:Simak|Lihat|Tonton|Saksikan) (?:juga )?[Vv]ideo\s?:?\s?(?:'[^'\n]{5,160}'|"[^"\n]{5,160}"|“[^”\n]{5,160}”|‘[^’\n]{5,160}’)(?: di sini)?\s?:?`,
      'gu',
    ),
  },
  {
    reason: 'related-link',
    role: 'boilerplate',
    reach: 'headline',
    signs: ['ideo'],
    pattern: new RegExp(
      String.raw`${AFTER_SENTENCE}(?:Simak|Lihat|Tonton|Saksikan) (?:juga )?[Vv]ideo\s?:`,
      'gu',
    ),
  },
  {
    reason: 'related-link',
    role: 'boilerplate',
    reach: 'match',
    signs: ['uga', 'UGA'],
    pattern: new RegExp(
      String.raw`${AFTER_SENTENCE}(?:Baca|BACA|Simak|Lihat)\s(?:Juga|juga|JUGA)(?=\s{1,3}[\p{Lu}\p{N}“"‘']|\s{0,3}$)`,
      'gu',
    ),
  },
  {
    reason: 'comment-disclaimer',
    role: 'boilerplate',
    reach: 'match',
    signs: ['Isi komentar'],
    pattern: new RegExp(
      String.raw`${AFTER_SENTENCE}Isi komentar (?:sepenuhnya|adalah)[^.]{5,120}(?:UU ITE|pengguna|pembaca)(?:\.|(?=\s|$))`,
      'gu',
    ),
  },
  {
    reason: 'promotion',
    role: 'boilerplate',
    reach: 'match',
    signs: ['Dapatkan'],
    pattern: new RegExp(
      String.raw`${AFTER_SENTENCE}Dapatkan (?:berita|update|informasi) .{5,100}[Kk]lik (?:[Dd]i\s?)?[Ss]ini[^.!]{0,60}[.!]?`,
      'gu',
    ),
  },
  {
    reason: 'copyright',
    role: 'boilerplate',
    reach: 'line',
    signs: ['opyright', '©', 'Hak Cipta'],
    pattern:
      /(?:Copyright\s?(?:©|\(c\)|\d{4})|©\s?(?:\d{4}|[Cc]opyright)|Hak Cipta (?:©|[Dd]ilindungi))(?=.{0,160}$)/gu,
  },
  {
    reason: 'credit',
    role: 'byline',
    reach: 'line',
    signs: ['Pewarta', 'Reporter', 'Penulis', 'Editor', 'Redaktur', 'Kontributor', 'Penyunting', 'Uploader'],
    pattern:
      /(?<=^|[.?!”"’)\]*\p{Ll}]\s{0,3})(?<!Pilihan\s{1,3})(?:Pewarta|Reporter|Penulis|Editor|Redaktur|Kontributor|Penyunting|Uploader)\s?:\s?(?=\p{Lu}[\p{L}.' ]{2,60}(?:$|\s?\||Editor|Copyright|Redaktur|Sumber\s?:))(?=.{0,300}$)/gu,
  },
  {
    reason: 'end-mark',
    role: 'boilerplate',
    reach: 'match',
    signs: ['*', '■', '◼', '▪', '●', '□', '♦', '⬛'],
    pattern:
      /(?<=[.?!…”"’)])\s{0,3}(?:[([]\s?\*{1,5}\s?[)\]]|\*{2,5}|[■◼▪●□♦⬛])(?=\s*$|\s*[([]\p{L}{1,12}(?:\/\p{L}{1,12}){0,3}[)\]]\s*$)/gu,
  },
  {
    reason: 'signature',
    role: 'boilerplate',
    reach: 'match',
    signs: [')', ']'],
    pattern: new RegExp(
      String.raw`[([](?<=[.?!…”"’)*]\s{0,3}[([])\s?(?!(?:red|ist|dok|foto|antara)\s?[)\]])(?:\p{L}{1,8}(?:[/\-*,]\s?\p{L}{1,12}){0,4}|\p{Lu}{1,3}-\d{1,2}|\p{L}{2,8}\/\p{Lu}{1,2}-\d|${SIGNED_BY})\s?[)\]]\.?(?=\s*$|\s{1,3}(?:Dapatkan (?:berita|update|informasi)|Copyright|©|Baca [Jj]uga|Lihat [Jj]uga|Simak [Jj]uga|Editor\s?:|Pewarta\s?:))`,
      'gu',
    ),
  },
];

/** The chrome inside `line`, in order and disjoint; offsets are into `line`. Of rules that overlap, the one that begins first counts. */
export function findInlineChrome(line: string): readonly InlineChrome[] {
  const found = INLINE_RULES.filter(({ signs }) => signs.some((sign) => line.includes(sign))).flatMap(
    (rule) => [...line.matchAll(rule.pattern)].map((match) => extentOf(rule, match, line)),
  );
  const chrome: InlineChrome[] = [];
  for (const candidate of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start >= (chrome.at(-1)?.end ?? 0)) chrome.push(candidate);
  }
  return chrome;
}

function extentOf(rule: InlineRule, match: RegExpExecArray, line: string): InlineChrome {
  const end = match.index + match[0].length;
  const reach = { match: () => end, headline: () => headlineEnd(line, end), line: () => line.length };
  return { start: match.index, end: reach[rule.reach](), role: rule.role, reason: rule.reason };
}
