import type { LinePattern } from './chrome-patterns.ts';

const NAME = String.raw`\p{Lu}[\p{L}.'’\-]*(?:\s\p{Lu}[\p{L}.'’\-]*){0,4}`;
const LABEL = 'Reporter|Penulis|Pewarta|Jurnalis|Wartawan|Kontributor|Editor|Redaktur|Penyunting';
const OUTLET = String.raw`detik\p{L}*|CNN Indonesia|CNBC Indonesia|Kompas\p{L}*(?:\.com)?|Okezone|[Ss]indonews|VIVA\p{L}*`;

/** How every line that fits one of `CREDIT_PATTERNS` begins: one look instead of many. */
export const CREDIT_OPENING =
  /^(?:re[pdo]|penulis|peranan|pewarta|penyunting|jurnalis|wartawan|kontributor|edit|redaktur|redaksi|di(?:tulis|edit|laporkan) oleh|melaporkan|role|tim)/iu;

/** Forms of credits that need more than a label with a colon. */
export const CREDIT_PATTERNS: readonly LinePattern[] = [
  {
    reason: 'credit',
    longest: 120,
    example: 'Rep: Ani Wijaya/ Red: Budi Santoso',
    pattern: new RegExp(
      String.raw`^(?:Rep|Red)\s?:\s?${NAME}(?:\s?[\/|]\s?(?:Rep|Red)\s?:\s?${NAME}){0,2}$`,
      'u',
    ),
  },
  {
    reason: 'credit',
    longest: 120,
    example: 'Reporter/Editor: Ani Wijaya',
    pattern: new RegExp(String.raw`^(?:${LABEL})\s?\/\s?(?:${LABEL})\s?:\s?.{2,80}$`, 'iu'),
  },
  {
    reason: 'credit',
    longest: 160,
    example: 'Penulis Ani Wijaya | Editor Budi Santoso',
    pattern: new RegExp(String.raw`^(?:${LABEL})\s${NAME}(?:\s?[|/]\s?(?:${LABEL})\s${NAME}){1,3}$`, 'u'),
  },
  {
    reason: 'credit',
    longest: 120,
    example: 'Ditulis oleh: Ani Wijaya',
    pattern: new RegExp(String.raw`^(?:[Dd]itulis|[Dd]iedit|[Dd]ilaporkan) oleh\s?:?\s?${NAME}$`, 'u'),
  },
  {
    reason: 'credit',
    longest: 80,
    example: 'Penulis, Ani Wijaya',
    pattern: new RegExp(String.raw`^Penulis,\s${NAME}$`, 'u'),
  },
  {
    reason: 'credit',
    longest: 80,
    example: 'Peranan, Wartawan Kabar Hulu',
    pattern: /^(?:Peranan|Melaporkan dari|Reporting from|Role),\s\p{Lu}[^.:]{2,60}$/u,
  },
  {
    reason: 'credit',
    longest: 60,
    example: 'Tim detikcom - detikNews',
    pattern: new RegExp(
      String.raw`^(?:[Tt]im|[Rr]edaksi)(?:\s[\p{L}.]{2,20}){0,2}\s?[-–|]\s?(?:${OUTLET})$`,
      'u',
    ),
  },
  {
    reason: 'credit',
    longest: 40,
    example: 'Editorial Team',
    pattern: /^editorial team$/iu,
  },
];
