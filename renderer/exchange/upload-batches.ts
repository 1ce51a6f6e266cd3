import type { IncomingFile } from './incoming-file.ts';

/** What one upload may hold at most; a single larger file still makes an upload of its own. */
export interface BatchLimit {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Parts a list of files into uploads within `limit`, in order. No file is left out and no upload is empty. A standoff file
 * (".ann") and the text of its name go together, whatever the limit: the host reads them as one.
 */
export function uploadBatches(
  files: readonly IncomingFile[],
  limit: BatchLimit,
): readonly (readonly IncomingFile[])[] {
  const batches: IncomingFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const open = batches.at(-1);
    const isFull = open === undefined || open.length >= limit.files || bytes + file.blob.size > limit.bytes;
    if (open === undefined || (isFull && !arePair(open.at(-1), file))) {
      batches.push([file]);
      bytes = file.blob.size;
    } else {
      open.push(file);
      bytes += file.blob.size;
    }
  }
  return batches;
}

function arePair(before: IncomingFile | undefined, file: IncomingFile): boolean {
  return (
    before !== undefined && before.name.replace(/\.ann$/, '.txt') === file.name && before.name !== file.name
  );
}
