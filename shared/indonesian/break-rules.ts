import { abbreviationRules } from './abbreviation-rules.ts';
import {
  CLOSING_MARKS,
  INITIALS,
  OPENER,
  OPENING_MARKS,
  SPACE,
  LOWER_CUES,
  SPEECH_CUES,
} from './break-patterns.ts';
import type { BreakRule } from './break-rule.ts';

/**
 * The Indonesian rules, in order of precedence. A position is examined after each run of `. ? ! …` with the closing marks behind it.
 */
export const BREAK_RULES: readonly BreakRule[] = [
  {
    id: 'enumerator-glued-to-stop',
    breaks: true,
    before: '\\p{Ll}{2}\\.',
    after: '\\d{1,2}\\.\\s\\p{Lu}',
    reason: 'Scraped lists lose their line ends: `kotak masuk.2. Klik ikon`.',
  },
  {
    id: 'signature-follows',
    breaks: true,
    before: `[.?!…]${CLOSING_MARKS}`,
    after: `${SPACE}[\\(\\[]\\p{L}{1,12}(?:\\/\\p{L}{1,12}){0,3}[\\)\\]]\\s*$`,
    reason: '`(esn)`, `[noe]` at the end of an article: the initials of its writer and editor.',
  },
  {
    id: 'comma-between-paragraphs',
    breaks: true,
    before: '(?:\\p{Ll}{4}|\\p{N}{2}|\\p{L}\\))[.?!]["”]?,',
    after: '\\s?["“]?\\p{Lu}',
    reason: 'Data sets join paragraphs by commas: `naik 10 persen.,Saat ini`.',
  },
  {
    id: 'inside-a-token',
    breaks: false,
    before: '[.?!…]',
    after: '[\\p{Ll}\\p{N}_@#\\/\\\\&=%]',
    reason: 'No space and no capital: a decimal, a time, a domain, a file name, an address.',
  },
  {
    id: 'only-marks-follow',
    breaks: false,
    before: '',
    after: '[\\s"\'”’»\\)\\]\\}\\-–—|*]{1,8}$',
    reason: 'What is left is punctuation, which belongs to the last sentence.',
  },
  {
    id: 'punctuation-follows',
    breaks: false,
    before: '',
    after: '\\s{0,2}[,;:\\)\\]\\}%]',
    reason: 'A comma, colon or closing bracket goes on with the same sentence.',
  },
  {
    id: 'inside-a-bracket',
    breaks: false,
    before: '[\\p{L}\\p{N},"”%]\\s\\([^()\\n]{1,80}(?:\\([^()\\n]{1,60}[.?!…]\\)|[.?!…])',
    after: `${SPACE}[^()\\n]{1,80}\\)`,
    reason:
      '`(E. hemisphaerica (Bl.) R.M. Sm.)`: a bracket that opens inside a sentence also closes inside it.',
  },
  {
    id: 'item-number',
    breaks: true,
    before: '^["“\\(]?\\d{1,2}\\.',
    after: SPACE,
    reason:
      'The number of a list item stands apart, so that the item itself is one unit, whatever its number.',
  },
  {
    id: 'enumerator',
    breaks: false,
    before:
      '(?:^["“]?|[\\n\\r:;.?!”"]\\s{1,3}|\\s{2}|\\p{Ll}{2}\\.)\\(?(?:\\d{1,2}|\\p{Ll}|[ivxIVX]{1,4})\\.',
    after: SPACE,
    reason: '`1.` or `a.` at the start of an item numbers the item.',
  },
  ...abbreviationRules('leading'),
  ...abbreviationRules('numbering'),
  {
    id: 'letter-label-then-opener',
    breaks: true,
    before:
      '(?<![\\p{L}\\p{N}])(?:[Gg]rup|[Gg]rade|[Gg]olongan|[Gg]edung|[Kk]elas|[Kk]ategori|[Kk]elompok|[Vv]itamin|[Hh]epatitis|[Ii]nfluenza|[Ss]erie|[Ss]eri|[Tt]ipe|[Tt]ype|[Bb]lok|[Pp]lan|[Hh]uruf|[Nn]ilai|[Pp]oin|[Tt]itik|[Pp]ihak|[Jj]enis|[Rr]uang|[Tt]im|[Ll]apangan|[Ll]iga|[Dd]arah|[Kk]ode)\\s\\p{Lu}\\.',
    after: SPACE,
    reason: '`Grup A.`, `vitamin C.`: the letter is a label, not an initial.',
  },
  {
    id: 'initials-then-opener',
    breaks: true,
    before: `${INITIALS}${CLOSING_MARKS}`,
    after: OPENER,
    reason: '`di Washington D.C. Namun`: no name goes on with a function word.',
  },
  {
    id: 'initials',
    breaks: false,
    before: INITIALS,
    after: `${SPACE}?[\\p{Lu}\\p{N}]`,
    reason: '`B. J. Habibie`, `H.M. Soeharto`: a capital letter with a stop belongs to the name after it.',
  },
  ...abbreviationRules('either'),
  ...abbreviationRules('closing'),
  {
    id: 'stop-then-quotation',
    breaks: true,
    before: '\\p{L}{2}\\.["\'”’»\\)]{0,2}',
    after: `${SPACE}["“][\\p{L}\\p{N}]`,
    reason: 'A quotation that opens after a full stop opens a sentence, whatever letter it starts with.',
  },
  {
    id: 'quotation-then-cue',
    breaks: false,
    before: '[.?!…,]\\s?["”’]',
    after: `${SPACE}(?:${SPEECH_CUES})${SPACE}\\p{Lu}`,
    reason: '`"Kami siap." Ujar Robert`: the clause that says who speaks, capitalised by mistake.',
  },
  {
    id: 'quotation-then-lower-case',
    breaks: false,
    before: '[.?!…]{1,6}(?:\\s?["\'”’»\\)\\]]){1,4}',
    after: `${SPACE}${OPENING_MARKS}\\p{Ll}`,
    reason: '`"Siapa?" tanya dia`: the clause after the quotation says who speaks.',
  },
  {
    id: 'question-then-lower-case',
    breaks: true,
    before: '\\p{Ll}{4}\\?',
    after: `${SPACE}(?!(?:${LOWER_CUES})(?:nya)?(?!\\p{L}))\\p{Ll}{2}`,
    reason: 'A question outside quotation marks is over at its mark, even if the capital was forgotten.',
  },
  {
    id: 'question-or-dots-then-lower-case',
    breaks: false,
    before: '(?:[?!…]|\\.\\.)',
    after: `${SPACE}${OPENING_MARKS}\\p{Ll}`,
    reason: 'A name such as `Yahoo!` or a pause `...`; a new sentence would start with a capital.',
  },
  {
    id: 'word-then-lower-case',
    breaks: true,
    before: '(?<![\\p{L}\\p{N}.\\-])(?:\\p{Ll}{4,30}|\\p{N}{4})\\.',
    after: `${SPACE}\\p{Ll}{2,30}[\\s,]`,
    reason: '`tidak masuk. dia mencoba lagi`: a whole word before the stop, so the capital was forgotten.',
  },
  {
    id: 'opener-in-lower-case',
    breaks: true,
    before: '\\p{L}{3,30}\\.',
    after: `${SPACE}(?:ia|dia|itu|itulah|ini|inilah|hal|namun|kami|kita|mereka|saya|selain|sementara|tetapi|tapi|sehingga|karena|menurut)[\\s,]`,
    reason: '`dengan KPK. ia juga`: an opener after the stop, whose capital was forgotten.',
  },
  {
    id: 'stop-then-lower-case',
    breaks: false,
    before: '\\.',
    after: `${SPACE}${OPENING_MARKS}\\p{Ll}`,
    reason: 'An abbreviation unknown to the list; a new sentence would start with a capital.',
  },
  {
    id: 'quotation-with-its-own-cue',
    breaks: true,
    before: '(?<![\\p{L}\\p{N}])(?!me|ber|di|ter|ke|kata|ujar|bahwa|tutur|ucap)[\\p{L}\\p{N}\\-]{3,30}',
    after: `${SPACE}["“]\\p{Lu}[^"“”]{10,400}[,?!.]["”]${SPACE}(?:${LOWER_CUES})(?:nya)?(?!\\p{L})`,
    reason:
      'Scraped text loses full stops: a quotation whose speaker is named behind it does not go on with what is before it.',
  },
  {
    id: 'quotation-after-a-cue-clause',
    breaks: true,
    before: `[,?!.]["”]${SPACE}(?:${LOWER_CUES})(?:nya)?(?!\\p{L})[^"“”.]{0,80}`,
    after: `${SPACE}["“]\\p{Lu}[^"“”]{10,400}[,?!.]["”]${SPACE}(?:${LOWER_CUES})(?:nya)?(?!\\p{L})`,
    reason:
      '`"…," katanya menjelaskan "…," kata Presiden`: two quotations, each with its own speaker behind it.',
  },
  {
    id: 'unmistakable-opener',
    breaks: true,
    before: '(?<![\\p{L}\\p{N}])\\p{Ll}{4,30}',
    after: `${SPACE}(?:(?:Ia|Dia)${SPACE}(?:me|ber|juga|pun|akan|telah|sudah)|(?:Sementara|Selain)${SPACE}itu,|Menurutnya,)`,
    reason: 'Scraped text loses full stops: these words have a capital only where they open a sentence.',
  },
  {
    id: 'number-then-number',
    breaks: false,
    before: '\\p{N}\\.',
    after: `${SPACE}\\p{N}(?!\\p{N}{0,2}[.\\)]\\s)`,
    reason:
      'A number torn apart, `pukul 10. 30`: written Indonesian spells out a number that opens a sentence (PUEBI II.I).',
  },
  {
    id: 'roman-numeral-follows',
    breaks: false,
    before: '\\.',
    after: `${SPACE}[IVX]{2,5}(?=[\\s,\\)])`,
    reason: 'A Roman numeral belongs to the name before it: `(SSK. II)`.',
  },
  {
    id: 'dash-follows',
    breaks: false,
    before: '',
    after: `${SPACE}[\\-–—]{1,2}${SPACE}`,
    reason: 'A dash goes on with the same sentence.',
  },
  {
    id: 'missing-space',
    breaks: true,
    before: `(?:\\p{Ll}{3}|[\\p{N}\\)"”’%])[.?!…]{1,6}${CLOSING_MARKS}`,
    after: `["“‘\\(]{0,2}\\p{Lu}(?:\\p{L}{1,30}(?:[\\s,.\\-\\/]|$)|\\s)`,
    reason: '`hari ini.Dia`: scraped text loses spaces; a domain would go on in lower case.',
  },
  {
    id: 'inside-a-token-otherwise',
    breaks: false,
    before: '',
    after: '[^\\s\\u200B-\\u200D\\u2060]',
    reason: 'Without a space there is no sentence end but in the cases above.',
  },
  {
    id: 'sentence-end',
    breaks: true,
    before: '[.?!…。！？](?:\\s?["\'“”’»\\)\\]\\}]){0,6}',
    after: SPACE,
    reason: 'A full stop, question mark, exclamation mark or ellipsis with a space after it.',
  },
];
