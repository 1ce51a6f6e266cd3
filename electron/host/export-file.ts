import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** How a file is being written. */
export interface Writing {
  /** Names the temporary file: no two writings at once may share it. */
  readonly id: string;
  /** Awaited before each piece; it may throw to stop. */
  readonly beforePiece: () => Promise<void>;
}

/**
 * Writes a file in pieces under a temporary name beside it, waits until it is on the disk and renames it: the path holds
 * either what was there before or all of the new file. Makes the folder. Removes the temporary file when anything throws.
 */
export async function writeWholeFile(
  target: string,
  pieces: Iterable<string | Uint8Array>,
  { id, beforePiece }: Writing,
): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const partial = path.join(path.dirname(target), `.${id}.partial`);
  try {
    await writePieces(partial, pieces, beforePiece);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function writePieces(
  partial: string,
  pieces: Iterable<string | Uint8Array>,
  beforePiece: () => Promise<void>,
): Promise<void> {
  const handle = await open(partial, 'w');
  try {
    for (const piece of pieces) {
      await beforePiece();
      await handle.writeFile(piece, 'utf8');
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}
