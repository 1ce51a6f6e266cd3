import type { TextEncoding } from './decode-text.ts';

/**
 * The bytes that `decodeText` made a text of, or undefined for an encoding that it does not know or a character that the
 * encoding does not have. The text carries its byte order mark, if there was one.
 */
export function encodeText(text: string, encoding: string): Uint8Array | undefined {
  switch (encoding as TextEncoding) {
    case 'utf-8':
      return text.isWellFormed() ? Buffer.from(text, 'utf8') : undefined;
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return encodeWindows1252(text);
    default:
      return undefined;
  }
}

function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = Array.from(text, (character) => bytesOfWindows1252.get(character));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : undefined;
}

const bytesOfWindows1252: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (character, byte) => [character, byte],
  ),
);
