import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file in pieces under a temporary name beside it, waits until it is on the disk and renames it: the path holds
 * either what was there before or all of the new file. Makes the folder. Removes the temporary file when the pieces throw.
 *
 * @param beforePiece is awaited before each piece; it may throw to stop
 */
export async function writeWholeFile(
  target: string,
  pieces: Iterable<string | Uint8Array>,
  beforePiece: () => Promise<void>,
): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const partial = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.partial`);
  try {
    await using handle = await open(partial, 'w');
    for (const piece of pieces) {
      await beforePiece();
      await handle.write(typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece);
    }
    await handle.sync();
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  await rename(partial, target);
}
