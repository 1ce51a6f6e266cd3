import { problem, success, type Result } from '../../../shared/result.ts';
import { decodeText } from '../decode-text.ts';
import type { ImportProblem } from '../import-format.ts';

/** A decoded document: its text without a byte order mark, and the encoding by its WHATWG name. */
export interface DecodedXml {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes within which an XML declaration stands. */
const declarationLength = 256;

/**
 * Decodes XML as its specification says (appendix F): a byte order mark decides, else the declared encoding, else UTF-8.
 * A document that is not what it declares is refused.
 */
export function decodeXml(bytes: Uint8Array): Result<DecodedXml, ImportProblem> {
  const declared = declaredEncoding(bytes);
  if (hasMark(bytes) || bytes.includes(0) || declared === undefined) {
    const decoded = decodeText(bytes);
    if (!decoded.ok) return decoded;
    return success({ text: decoded.value.text.replace(/^\ufeff/, ''), encoding: decoded.value.encoding });
  }
  try {
    const decoder = new TextDecoder(declared, { fatal: true });
    return success({ text: decoder.decode(bytes), encoding: decoder.encoding });
  } catch (error) {
    // RangeError: no such encoding; TypeError: the bytes are not valid in it.
    if (error instanceof RangeError)
      return problem({ reason: `It declares the encoding "${declared}", which is not read.` });
    if (error instanceof TypeError)
      return problem({ reason: `It declares the encoding "${declared}", but is not valid in it.` });
    throw error;
  }
}

/** The beginning of a document as text, for telling formats apart: whatever its encoding, its tags are readable. */
export function peekXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes.subarray(0, 8192));
}

/** The name of the root element with its attributes as written, or undefined where the bytes do not look like XML. */
export function peekRoot(bytes: Uint8Array): { readonly name: string; readonly tag: string } | undefined {
  const text = peekXml(bytes).replace(/^\ufeff?\s*/, '');
  const rest = text.replace(/^(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*|<!DOCTYPE(?:\[[^\]]*\]|[^>[])*>\s*)+/, '');
  const found = /^<(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)/.exec(rest);
  return found === null ? undefined : { name: found[1] ?? '', tag: found[2] ?? '' };
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationLength));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(beginning)?.[1];
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}
