import { setImmediate } from 'node:timers/promises';
import { problem, success, type Result } from '../../../../shared/result.ts';
import { openArchive, type ArchiveEntry } from '../../archive.ts';
import type { ImportProblem } from '../../import-format.ts';
import { decodeXml } from '../../xml/decode-xml.ts';
import { createXmlReader, type XmlWishes } from '../../xml/read-xml.ts';

const mebibyte = 1024 * 1024;

/** An office document is read up to this size, packed. */
export const officeSizeLimit = 100 * mebibyte;

const limits = { entries: 10_000, entrySize: 100 * mebibyte, totalSize: 1024 * mebibyte };

/** The parts of an office document, of which only those that are asked for are unpacked. */
export interface OfficeArchive {
  readonly has: (path: string) => boolean;
  /** Reads a part as XML. A part that is not there is a problem. */
  readonly readPart: (path: string, wishes: XmlWishes) => Promise<Result<void, ImportProblem>>;
}

/** Opens the zip archive that an office document is. */
export async function openOfficeArchive(bytes: Uint8Array): Promise<Result<OfficeArchive, ImportProblem>> {
  const opened = await openArchive(bytes, limits);
  if (!opened.ok) return opened;
  const parts = new Map<string, ArchiveEntry>(opened.value.map((entry) => [entry.path, entry]));
  return success({
    has: (path) => parts.has(path),
    async readPart(path, wishes) {
      const unpacked = await parts.get(path)?.read();
      if (unpacked === undefined) return problem({ reason: `The document lacks its part ${path}.` });
      if (!unpacked.ok)
        return problem({ reason: `Its part ${path} cannot be read. ${unpacked.problem.reason}` });
      const decoded = decodeXml(unpacked.value);
      if (!decoded.ok)
        return problem({ reason: `Its part ${path} cannot be read. ${decoded.problem.reason}` });
      const read = await readInTurns(decoded.value.text, wishes);
      return read.ok ? read : problem({ reason: `Its part ${path} is broken. ${read.problem.reason}` });
    },
  });
}

/** Characters handed over at a time, so that a fault stops the reading soon. */
const pieceLength = 16_384;

/** Pieces after which others have their turn: some hundredths of a second. */
const turnLength = 16;

async function readInTurns(text: string, wishes: XmlWishes): Promise<Result<void, ImportProblem>> {
  const reader = createXmlReader(wishes);
  for (let piece = 0; piece * pieceLength < text.length; piece += 1) {
    const written = reader.write(text.slice(piece * pieceLength, (piece + 1) * pieceLength));
    if (!written.ok) return written;
    if (piece % turnLength === turnLength - 1) await setImmediate();
  }
  return reader.close();
}

/** The names of the first entries of a zip archive, from their local headers (APPNOTE 4.3.7), as far as the bytes go. */
export function* firstEntryNames(bytes: Uint8Array): Generator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  while (at + 30 <= bytes.length && view.getUint32(at, true) === 0x04_03_4b_50) {
    const nameLength = view.getUint16(at + 26, true);
    yield new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + nameLength));
    // With bit 3 set, the size comes after the data, and the next header cannot be found.
    if ((view.getUint16(at + 6, true) & 8) !== 0) return;
    at += 30 + nameLength + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
}
