import { analyse as guessEncodings } from 'chardet';
import { problem, success, type Result } from '../../shared/result.ts';
import { binaryKind } from './binary-signatures.ts';
import type { ImportProblem } from './import-format.ts';
import { scanUtf8 } from './scan-utf8.ts';

/** Encodings that are read. Names are those of the WHATWG Encoding Standard, lower case. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text with the encoding that it was found to be in. */
export interface DecodedText {
  /** Every character of the file, a byte order mark (U+FEFF) included, line ends as they are. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * Decodes a text file whose encoding nobody has named: a byte order mark decides; else NUL bytes mean UTF-16 or a binary
 * file; else it is UTF-8 where that is valid; else Windows-1252 where that is plausible. Nothing is replaced: a file
 * that none of these decode without loss is refused with the reason, and so are binary and empty ones.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, ImportProblem> {
  if (bytes.length === 0) return problem({ reason: 'The file is empty.' });
  const kind = binaryKind(bytes);
  if (kind !== undefined) return problem({ reason: `It is not text: the file is ${kind}.` });
  const decoded = decode(bytes);
  return decoded.ok ? refuseUnlessText(decoded.value) : decoded;
}

function decode(bytes: Uint8Array): Result<DecodedText, ImportProblem> {
  const marked = encodingByMark(bytes);
  if (marked === 'utf-32')
    return problem({ reason: 'It is in UTF-32, which is not read. Save it as UTF-8.' });
  if (marked !== undefined) {
    return (
      decodeAs(bytes, marked) ??
      problem({ reason: damaged(`its byte order mark says ${marked}`, bytes, marked) })
    );
  }
  if (bytes.includes(0)) {
    return (
      decodeUtf16(bytes) ??
      problem({ reason: 'It is not text: the file has NUL bytes and is not valid UTF-16 either.' })
    );
  }
  return decodeAs(bytes, 'utf-8') ?? decodeWindows1252(bytes);
}

function encodingByMark(bytes: Uint8Array): TextEncoding | 'utf-32' | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0 && bytes.length % 4 === 0)
    return 'utf-32';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): { ok: true; value: DecodedText } | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return success({ text, encoding });
  } catch (error) {
    // A TypeError is how a fatal decoder says that the bytes are not valid.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 without a mark: the byte order in which most characters are those of Indonesian or English text. */
function decodeUtf16(bytes: Uint8Array): { ok: true; value: DecodedText } | undefined {
  return (['utf-16le', 'utf-16be'] as const)
    .map((encoding) => decodeAs(bytes, encoding))
    .filter((candidate) => candidate !== undefined)
    .find(({ value: { text } }) => !strangeInUtf16.test(text) && countLatin(text) > text.length / 2);
}

/** Unassigned code points, private use, lone surrogates and control characters: the sign of the wrong byte order. */
const strangeInUtf16 = /[\p{Cn}\p{Co}\p{Cs}]|[^\P{Cc}\t\n\v\f\r\u0085]/u;

/** White space, printable ASCII and Latin letters with accents. */
function countLatin(text: string): number {
  return text.match(/[\s!-~\u00a0-\u024f]/g)?.length ?? 0;
}

/** Windows-1252 has a meaning for almost any bytes, so it is believed only where the text looks like Western prose. */
function decodeWindows1252(bytes: Uint8Array): Result<DecodedText, ImportProblem> {
  const utf8 = scanUtf8(bytes);
  if (utf8.sequences > utf8.errors || utf8.isCutOff) {
    return problem({ reason: damaged('almost all of it is UTF-8', bytes, 'utf-8', utf8.firstError) });
  }
  const special = bytes.reduce((count, byte) => (byte >= 0x80 ? count + 1 : count), 0);
  const decoded = bytes.some((byte) => undefinedInWindows1252.has(byte))
    ? undefined
    : decodeAs(bytes, 'windows-1252');
  if (decoded === undefined || special > bytes.length * largestSpecialShare) {
    return problem({ reason: `Its encoding is not read${likelyEncoding(bytes)}. Save it as UTF-8.` });
  }
  return decoded;
}

const undefinedInWindows1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Indonesian and English prose has 1 to 3 % quotation marks, dashes and accents; short texts have more. */
const largestSpecialShare = 0.2;

function likelyEncoding(bytes: Uint8Array): string {
  const guess = guessEncodings(bytes.subarray(0, 65_536)).find(
    ({ name }) => !/^(utf-8|ascii|windows-1252)$/i.test(name),
  );
  return guess === undefined ? '' : ` (it may be ${guess.name})`;
}

function damaged(evidence: string, bytes: Uint8Array, encoding: TextEncoding, place?: number): string {
  const where = place === undefined ? `a text of ${bytes.length} bytes` : `byte ${place}`;
  return `It is damaged: ${evidence}, but ${where} is not valid ${encoding.toUpperCase()}. Get the file again or save it as UTF-8.`;
}

/** The last word on what was decoded: whether it is text, and whether anything is in it. */
function refuseUnlessText(decoded: DecodedText): Result<DecodedText, ImportProblem> {
  if (decoded.text.includes('\0')) return problem({ reason: 'It is not text: the file has NUL characters.' });
  const controls = decoded.text.match(controlCharacters)?.length ?? 0;
  if (controls > decoded.text.length * largestControlShare) {
    return problem({ reason: `It is not text: the file has ${controls} control characters.` });
  }
  if (!visibleCharacter.test(decoded.text))
    return problem({ reason: 'The file is empty but for white space.' });
  return success(decoded);
}

const controlCharacters = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu;

/** Scraped texts carry a stray control character now and then; binary files are full of them. */
const largestControlShare = 0.02;

/** Anything but white space, control characters and invisible format characters. */
const visibleCharacter = /[^\s\p{Cc}\p{Cf}]/u;
