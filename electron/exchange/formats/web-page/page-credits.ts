import { readCredits, type Credits } from '../../../../shared/indonesian/credits.ts';
import { isNameLine } from '../../../../shared/indonesian/line-shape.ts';
import { findWrittenDate } from '../../../../shared/indonesian/published-date.ts';

/** `Penulis Sari Lestari`: sites set the label apart by type instead of a colon. */
const bareLabel = /^(?<label>penulis|reporter|pewarta|jurnalis|editor|redaktur|oleh)\s+(?=\p{Lu}\p{Ll})/iu;
/** The same, with the name on the next line. */
const loneLabel = /^(?<label>penulis|reporter|pewarta|jurnalis|editor|redaktur|oleh)\s?:?$/iu;
/** `Pilihan Editor: …` heads a link. */
const heading = /^pilihan\s/iu;

/**
 * The writer and the editor that the lines near an article name.
 *
 * @param lines the likeliest first; a name may stand on the line behind its label, and the date beside it
 */
export function creditsNear(lines: readonly string[]): Credits {
  const found = lines.map((line, index) => {
    if (heading.test(line)) return {};
    const label = loneLabel.exec(line)?.groups?.['label'];
    const next = lines[index + 1] ?? '';
    if (label !== undefined) return isNameLine(next) ? readCredits(`${label}: ${next}`) : {};
    return readCredits(withoutDate(line).replace(bareLabel, '$<label>: '));
  });
  const author = found.find((each) => each.author !== undefined)?.author;
  const editor = found.find((each) => each.editor !== undefined)?.editor;
  return { ...(author === undefined ? {} : { author }), ...(editor === undefined ? {} : { editor }) };
}

function withoutDate(line: string): string {
  const date = findWrittenDate(line);
  if (date === undefined) return line;
  return `${line.slice(0, date.start).replace(/[\s,|•·–—-]+$/u, '')}${line.slice(date.end)}`.trim();
}
