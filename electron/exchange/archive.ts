import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { problem, success, type Result } from '../../shared/result.ts';
import type { ImportProblem } from './import-format.ts';

/** One file of a zip archive. */
export interface ArchiveEntry {
  /** As written in the archive; only for showing where there is a `fault`. */
  readonly path: string;
  /** Uncompressed, in bytes, as the archive claims; no more than this is ever unpacked. */
  readonly size: number;
  /** Why it must not be unpacked, for people; undefined for an entry in order. */
  readonly fault: string | undefined;
  /** Unpacks it, and checks its size and checksum. */
  readonly read: () => Promise<Result<Uint8Array, ImportProblem>>;
}

/** How much an archive may hold. */
export interface ArchiveLimits {
  readonly entries: number;
  /** Bytes of one entry, uncompressed. */
  readonly entrySize: number;
  /** Bytes of all entries together, uncompressed. */
  readonly totalSize: number;
}

/**
 * Opens a zip archive and lists its files; nothing is unpacked yet. An archive that holds more than the limits is refused
 * whole: together with the sizes that are checked while unpacking, no archive takes more memory or time than they allow.
 */
export async function openArchive(
  bytes: Uint8Array,
  limits: ArchiveLimits,
): Promise<Result<readonly ArchiveEntry[], ImportProblem>> {
  try {
    return await listEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), limits);
  } catch (error) {
    return problem({ reason: archiveFault(error) });
  }
}

async function listEntries(
  buffer: Buffer,
  limits: ArchiveLimits,
): Promise<Result<readonly ArchiveEntry[], ImportProblem>> {
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, autoClose: false });
  if (zip.entryCount > limits.entries) {
    return problem({
      reason: `The archive holds ${zip.entryCount} files; at most ${limits.entries} are read.`,
    });
  }
  const entries: ArchiveEntry[] = [];
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const path = pathOf(entry);
    if (path.endsWith('/')) continue;
    const fault = faultOf(entry, path, limits);
    if (fault === undefined) total += entry.uncompressedSize;
    entries.push({
      path,
      size: entry.uncompressedSize,
      fault,
      read: async () => (fault === undefined ? unpack(zip, entry) : problem({ reason: fault })),
    });
  }
  if (total > limits.totalSize) {
    const mebibytes = Math.round(total / 1024 / 1024);
    return problem({
      reason: `Unpacked, the archive would be ${mebibytes} MB; at most ${limits.totalSize / 1024 / 1024} MB are read. Split it.`,
    });
  }
  return success(entries);
}

/** Backslashes stay, so that a path that uses them to escape is seen. */
function pathOf(entry: Entry): string {
  return getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
}

/** Text packs ten times smaller, tables a hundred times; what packs better than this was made to fill the disk. */
const largestRatio = 250;

/** Below this many bytes, packing well is no danger. */
const harmlessSize = 1024 * 1024;

function faultOf(entry: Entry, path: string, limits: ArchiveLimits): string | undefined {
  if (validateFileName(path) !== null || path.includes('\0')) {
    return 'Its path leads out of the archive (it is absolute, or has "..", a drive letter or a backslash).';
  }
  if (isSymbolicLink(entry)) return 'It is a symbolic link, and those are not followed.';
  if (entry.isEncrypted())
    return 'It is encrypted. Unpack the archive with its password and import the files.';
  if (!entry.canDecodeFileData())
    return 'It is packed by a method that is not read. Pack the archive again as a plain zip.';
  if (entry.uncompressedSize > limits.entrySize) {
    return `It is too large: at most ${limits.entrySize / 1024 / 1024} MB a file are unpacked.`;
  }
  if (entry.uncompressedSize > harmlessSize && entry.uncompressedSize > entry.compressedSize * largestRatio) {
    return 'It is packed so densely that it looks like a zip bomb, and is not unpacked.';
  }
  return undefined;
}

/** The file type bits of a Unix mode, in the upper half of the external attributes (APPNOTE 4.4.15). */
function isSymbolicLink(entry: Entry): boolean {
  const fileType = (entry.externalFileAttributes >>> 16) & 0o170000;
  return fileType === 0o120000;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Result<Uint8Array, ImportProblem>> {
  try {
    const pieces: Buffer[] = [];
    let size = 0;
    const stream = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) {
      if (!Buffer.isBuffer(piece)) throw new TypeError('An archive is unpacked into bytes.');
      size += piece.length;
      if (size > entry.uncompressedSize)
        return problem({ reason: 'It is larger than the archive says, and is not unpacked.' });
      pieces.push(piece);
    }
    const bytes = Buffer.concat(pieces, size);
    if (crc32(bytes) !== entry.crc32) return problem({ reason: 'It is damaged: its checksum is wrong.' });
    return success(bytes);
  } catch (error) {
    return problem({ reason: archiveFault(error) });
  }
}

/** What the library says of an archive that is broken, for people. */
function archiveFault(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  if (error.message.startsWith('End of central directory')) {
    return 'The archive is cut off or damaged: its directory, which is at the end, is missing.';
  }
  return `The archive is damaged (${error.message.replace(/\.$/, '')}).`;
}
