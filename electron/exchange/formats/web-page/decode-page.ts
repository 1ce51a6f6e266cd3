import { problem, success, type Result } from '../../../../shared/result.ts';
import { binaryKind } from '../../binary-signatures.ts';
import type { ImportProblem } from '../../import-format.ts';

/** A decoded page with the encoding it was found to be in (WHATWG name, lower case). */
export interface DecodedPage {
  readonly html: string;
  readonly encoding: string;
}

/** Bytes in which the HTML standard looks for a declaration; sites put scripts before it, so somewhat more. */
const declarationWithin = 4096;

/** Share of broken characters up to which a page is read as what it says it is. */
const largestBrokenShare = 0.01;

/**
 * Decodes a page: a byte order mark decides, then valid UTF-8, whatever the page says (mislabelled pages are common),
 * then what the page or its envelope declares, then Windows-1252. Single broken characters, as cut teasers leave them,
 * become U+FFFD; the file itself is kept.
 *
 * @param declared charset of the envelope, where there is one
 */
export function decodePage(bytes: Uint8Array, declared?: string): Result<DecodedPage, ImportProblem> {
  if (bytes.length === 0) return problem({ reason: 'The file is empty.' });
  const kind = binaryKind(bytes);
  if (kind !== undefined) return problem({ reason: `It is not a page: the file is ${kind}.` });
  const encoding = encodingOf(bytes, declared ?? declaredIn(bytes));
  const html = new TextDecoder(encoding).decode(bytes);
  if (html.includes('\0')) return problem({ reason: 'It is not a page: the file has NUL characters.' });
  return success({ html, encoding });
}

function encodingOf(bytes: Uint8Array, declared: string | undefined): string {
  const marked = encodingByMark(bytes);
  if (marked !== undefined) return marked;
  const label = knownLabel(declared);
  if (label?.startsWith('utf-16') === true && bytes.includes(0)) return label;
  const broken = brokenInUtf8(bytes);
  if (broken === 0) return 'utf-8';
  if (label === undefined || label === 'utf-8' || label.startsWith('utf-16')) {
    const special = bytes.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
    return broken <= special * largestBrokenShare || (label === 'utf-8' && broken < special / 2)
      ? 'utf-8'
      : 'windows-1252';
  }
  return label;
}

function encodingByMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin));
  return (
    /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(beginning)?.[1] ??
    /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(beginning)?.[1]
  );
}

/** The WHATWG name of a label, undefined for one that is not known. */
function knownLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    // A RangeError is how a decoder says that it does not know the label.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How many characters are replaced when the bytes are read as UTF-8. */
function brokenInUtf8(bytes: Uint8Array): number {
  const own = countReplacements(new TextDecoder('utf-8').decode(bytes));
  if (own === 0) return 0;
  // A page may hold the replacement character itself, as EF BF BD.
  let written = 0;
  for (
    let at = 0;
    (at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('\ufffd', at)) !== -1;
    at += 3
  ) {
    written += 1;
  }
  return own - written;
}

function countReplacements(text: string): number {
  return text.match(/\ufffd/g)?.length ?? 0;
}
