/** A kind of file that is known by its first bytes. */
interface Signature {
  readonly name: string;
  readonly offset: number;
  readonly bytes: readonly number[];
}

/**
 * The kind of binary file that the first bytes announce, for people, or undefined. The numbers are those of the
 * formats' own specifications, as `file(1)` lists them.
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return signatures.find((signature) => matches(bytes, signature))?.name;
}

function matches(bytes: Uint8Array, signature: Signature): boolean {
  return signature.bytes.every((byte, index) => bytes[signature.offset + index] === byte);
}

const signatures: readonly Signature[] = [
  { name: 'a zip archive or an office document', offset: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'an empty zip archive', offset: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'a PDF document', offset: 0, bytes: ascii('%PDF-') },
  {
    name: 'an office document in an old format or with a password',
    offset: 0,
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  },
  { name: 'a rich text document', offset: 0, bytes: ascii('{\\rtf') },
  { name: 'a gzip archive', offset: 0, bytes: [0x1f, 0x8b] },
  { name: 'a bzip2 archive', offset: 0, bytes: ascii('BZh') },
  { name: 'an xz archive', offset: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: 'a 7z archive', offset: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'a RAR archive', offset: 0, bytes: ascii('Rar!\u001a\u0007') },
  { name: 'a Zstandard archive', offset: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'a tar archive', offset: 257, bytes: ascii('ustar') },
  { name: 'a PNG image', offset: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { name: 'a JPEG image', offset: 0, bytes: [0xff, 0xd8, 0xff] },
  { name: 'a GIF image', offset: 0, bytes: ascii('GIF8') },
  { name: 'a WebP image', offset: 8, bytes: ascii('WEBP') },
  { name: 'a TIFF image', offset: 0, bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'a TIFF image', offset: 0, bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'an MP4 or QuickTime video', offset: 4, bytes: ascii('ftyp') },
  { name: 'an MP3 recording', offset: 0, bytes: ascii('ID3') },
  { name: 'an Ogg recording', offset: 0, bytes: ascii('OggS') },
  { name: 'a database file (SQLite)', offset: 0, bytes: ascii('SQLite format 3\u0000') },
  { name: 'a program (ELF)', offset: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: 'a program (Mach-O)', offset: 0, bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { name: 'a Java class or a program (Mach-O)', offset: 0, bytes: [0xca, 0xfe, 0xba, 0xbe] },
];

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
