import { strToU8, zipSync, type Zippable } from 'fflate';

/** A zip archive of files by their paths; text is written as UTF-8. */
export function aZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // The OpenDocument specification wants its first part unpacked, so that it can be known by it.
    entries[path] = path === 'mimetype' ? [bytes, { level: 0 }] : bytes;
  }
  return zipSync(entries);
}

/** A zip archive with one symbolic link in it, as Unix systems write them. */
export function aZipWithLink(path: string, target: string): Uint8Array {
  return zipSync({ [path]: [strToU8(target), { os: 3, attrs: (0o120777 << 16) >>> 0 }] });
}

/** Where fields lie in a record of a zip archive's directory (APPNOTE 4.3.12). */
const directoryFields = { flags: 8, method: 10, crc32: 16, size: 24 } as const;

/** The archive with a field of its first directory record overwritten: what the archive claims, not what it holds. */
export function withClaim(
  archive: Uint8Array,
  field: keyof typeof directoryFields,
  value: number,
): Uint8Array {
  const changed = Uint8Array.from(archive);
  const view = new DataView(changed.buffer);
  const record = Buffer.from(changed.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const at = record + directoryFields[field];
  if (field === 'flags' || field === 'method') view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return changed;
}
