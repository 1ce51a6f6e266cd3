import { Zip, ZipDeflate } from 'fflate';

/** One file of an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** A zip archive of the entries, made piece by piece as they are read. */
export function* zipPieces(entries: Iterable<ZipEntry>, modified: Date): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  const taken = (): readonly Uint8Array[] => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  for (const entry of entries) {
    const file = new ZipDeflate(entry.name);
    file.mtime = modified;
    zip.add(file);
    for (const piece of entry.pieces) {
      file.push(Buffer.from(piece, 'utf8'));
      yield* taken();
    }
    file.push(new Uint8Array(), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}
