import type { BlockReason } from './block-reasons.ts';
import { LOWER_CUES } from './break-patterns.ts';
import { isTitleCase } from './line-shape.ts';

/** Chrome that is told by its first words or by words in it, and that a sentence of an article may share with it. */
const DOUBTFUL_REASONS: ReadonlySet<BlockReason> = new Set<BlockReason>([
  'related-link',
  'pagination',
  'advertisement',
  'promotion',
  'comment-disclaimer',
  'copyright',
  'credit',
]);

/** Somebody is quoted or reported, which no chrome does: `…," kata Ani`, `…, imbau petugas itu`. */
const REPORTED = new RegExp(
  String.raw`[,?!.]["”’']?\s(?:${LOWER_CUES}|imbau|himbau|ajak|pesan|pinta|harap|ungkap|demikian|menurut)(?:nya)?(?:\s|[.,]|$)`,
  'u',
);
/** `3. Klik tautan itu`: a step of instructions. */
const NUMBERED = /^\d{1,2}[.)]\s\p{L}/u;
/** What chrome that is a whole sentence speaks of: the page itself, its reader, its services, or where to click. */
const SPEAKS_OF_PAGE =
  /\b(?:kami|anda|kamu|(?:ponsel|hp|email|akun|layar|tangan|andalan|favorit)mu|klik|(?:di\s?)?sini|selengkapnya|berita|artikel|tulisan|konten|redaksi|(?:ber)?komentar|pembaca|pengguna|izin|aplikasi|google|whats\s?app|telegram|channel|kanal|saluran|\d\ddetik)\b|berikut(?: ini)?\W{0,3}$|di (?:bawah|atas)(?: ini)?\W{0,3}$|\.(?:com|id|tv|net|org)\b|https?:|©/iu;

/**
 * Whether a line that looks like chrome of the given kind is a sentence of the article all the same: reported speech, a step of
 * instructions, or a sentence in lower case, with its full stop, that says nothing of the page or to its reader.
 */
export function readsAsSentence(line: string, reason: BlockReason): boolean {
  if (!DOUBTFUL_REASONS.has(reason)) return false;
  if (reason === 'related-link' && /^[^\p{L}]{0,4}[\p{L}\s]{3,40}:/u.test(line)) return false;
  if (REPORTED.test(line) || NUMBERED.test(line)) return true;
  if (!endsInFullStop(line) || /^[([*©]/u.test(line) || isTitleCase(line)) return false;
  return (line.match(/\s["“‘(]?\p{Ll}{4}/gu)?.length ?? 0) >= 2 && !SPEAKS_OF_PAGE.test(line);
}

/** Whether a line is something that somebody says: `"Selesai."`, `"Lihat: ini buktinya," katanya`. */
export function isUtterance(line: string): boolean {
  return /^["“][^"“”]{1,300}[.,?!]["”](?:$|\s\p{Ll})/u.test(line);
}

function endsInFullStop(line: string): boolean {
  return /[^.]\.["'”’»)\]]{0,3}$/u.test(line.slice(-8));
}
