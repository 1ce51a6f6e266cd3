import { SENTENCE_OPENERS } from './sentence-openers.ts';

/** Marks that may close a sentence together with its full stop. */
export const CLOSING_MARKS = '["\'”’»\\)\\]\\}]{0,6}';
export const OPENING_MARKS = '["\'“‘„«`\\(\\[]{0,4}';
export const SPACE = '[\\s\\u200B-\\u200D\\u2060]+';
export const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
/** Bare verbs that say who speaks, behind a quotation. */
export const LOWER_CUES =
  'kata|ujar|ucap|tutur|ungkap|jelas|papar|tegas|terang|imbuh|tambah|pungkas|lanjut|tandas|sambung|beber|sebut|kilah|tukas|jawab|tanya';
/** The same verbs, capitalised by mistake. */
export const SPEECH_CUES = 'Kata|Ujar|Ucap|Tutur|Ungkap|Tegas|Jelas|Papar|Imbuh|Tambah|Lanjut|Pungkas|Terang';
/** Single capitals with stops, but not the last letter of `K/L.` or `APBN-P.` */
export const INITIALS = '(?<![\\p{L}\\p{N}\\-]|\\p{Lu}\\/)(?:\\p{Lu}\\.){1,5}';
export const OPENER = `${SPACE}${OPENING_MARKS}(?:${SENTENCE_OPENERS.join('|')})(?![\\p{L}\\p{N}])`;
