import { problem, success, type Result } from '../../../../shared/result.ts';
import type { TextRange } from '../../../../shared/model/text-range.ts';

/** A token or a part of one: where it is and what stands in the columns of the layers. */
export interface TsvRow extends TextRange {
  /** Sentence and token ("2-1"), with a dot and a number for a part of a token. */
  readonly id: string;
  readonly cells: readonly string[];
}

/** The text and the rows of a WebAnno TSV file. */
export interface TsvText {
  readonly text: string;
  readonly rows: readonly TsvRow[];
}

/**
 * Puts the text of a file together from its sentences, at the offsets of their tokens (UTF-16 code units). What stands
 * between sentences the format does not say: it becomes a line end, and spaces where more is missing. A token that is not
 * at its offsets is a problem, and so is a row with fewer than `width` columns of layers.
 */
export function readTsvText(lines: readonly string[], width: number): Result<TsvText, string> {
  const rows: TsvRow[] = [];
  let text = '';
  let sentence: string[] = [];
  let isPlaced = true;
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('#Text=')) {
      if (isPlaced) sentence = [];
      isPlaced = false;
      sentence.push(unescapeTsv(line.slice('#Text='.length)));
    }
    if (line === '' || line.startsWith('#')) continue;
    const row = toRow(line);
    if (row === undefined) return problem(`line ${index + 1} is no token: “${line.slice(0, 60)}”.`);
    if (row.cells.length < width) return problem(`line ${index + 1} is cut off.`);
    if (!isPlaced) {
      const placed = place(text, sentence.join('\n'), row);
      if (placed === undefined) return problem(`line ${index + 1}: its offsets do not fit the sentence.`);
      text = placed;
      isPlaced = true;
    }
    const covered = text.slice(row.start, row.end);
    if (covered !== row.token && row.token !== '') {
      return problem(
        `line ${index + 1}: its offsets ${row.start}-${row.end} lead to “${covered}”, not to “${row.token}”.`,
      );
    }
    rows.push(row);
  }
  return success({ text, rows });
}

function toRow(line: string): (TsvRow & { readonly token: string }) | undefined {
  const [id = '', offsets = '', token, ...cells] = line.split('\t');
  const [, start, end] = /^(\d+)-(\d+)$/.exec(offsets) ?? [];
  if (!/^\d+-\d+(?:\.\d+)?$/.test(id) || start === undefined || end === undefined || token === undefined)
    return undefined;
  return { id, start: Number(start), end: Number(end), token: unescapeTsv(token), cells };
}

/** The text with a sentence behind it, so that the first token stands at its offset; undefined where that cannot be. */
function place(
  text: string,
  sentence: string,
  first: TextRange & { readonly token: string },
): string | undefined {
  const lead = sentence.indexOf(first.token);
  const start = first.start - lead;
  // No real file leaves a gap of pages between two sentences.
  if (lead === -1 || start < text.length || start - text.length > 100_000) return undefined;
  const gap = start - text.length;
  return text + (gap === 0 ? '' : (text === '' ? ' ' : '\n') + ' '.repeat(gap - 1)) + sentence;
}

/** A value as it was before WebAnno escaped it (TSV 3, "Reserved characters"). */
export function unescapeTsv(value: string): string {
  return value.replaceAll(/\\(->|.)/gs, (_, character: string) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };
