import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UploadId } from '../../shared/model/ids.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { tooLarge } from '../exchange/too-large.ts';
import { removeForgotten } from './remove-forgotten.ts';

/** Files that come in by parts, because they are too large for one request. */
export interface Uploads {
  /** Makes an empty file for `size` bytes to come. */
  begin(name: string, size: number): Promise<UploadId>;
  /** Adds a part that begins at `offset`. The parts have to come in order, one after the other. */
  append(id: UploadId, offset: number, bytes: Uint8Array): Promise<void>;
  /** The whole file; `invalid-input` where parts of it are missing. It stays until it is dropped. */
  take(id: UploadId): Upload;
  /** Removes a file; one that is not there is no fault. */
  drop(id: UploadId): Promise<void>;
  /** Removes the files of this host. */
  close(): Promise<void>;
}

/** A file that has come in whole. */
export interface Upload {
  /** The name that the person knows it by. */
  readonly name: string;
  readonly path: string;
}

/** No format reads larger files. */
const largestUpload = 4 * 1024 ** 3;

interface Receiving extends Upload {
  readonly folder: string;
  readonly size: number;
  received: number;
}

/** Keeps uploads in a folder of the data directory, one folder each. Those of a host that crashed go a day later. */
export function createUploads(
  dataDirectory: string,
  { clock, newId }: { readonly clock: () => Date; readonly newId: () => string },
): Uploads {
  const root = path.join(dataDirectory, 'uploads');
  const uploads = new Map<UploadId, Receiving>();

  function find(id: UploadId): Receiving {
    const upload = uploads.get(id);
    if (upload === undefined) throw new RequestFailure('not-found', `There is no upload ${id}.`);
    return upload;
  }

  return {
    async begin(name, size) {
      if (size > largestUpload) throw new RequestFailure('invalid-input', tooLarge(size, largestUpload));
      const id = UploadId.parse(newId());
      const folder = path.join(root, id);
      const file = path.join(folder, fileNameOf(name));
      await storing(async () => {
        await mkdir(root, { recursive: true });
        await removeForgotten(root, clock(), new Set(uploads.keys()));
        await mkdir(folder);
        await writeFile(file, '');
      });
      uploads.set(id, { name, path: file, folder, size, received: 0 });
      return id;
    },
    async append(id, offset, bytes) {
      const upload = find(id);
      if (offset !== upload.received || offset + bytes.length > upload.size) {
        throw new RequestFailure('invalid-input', `The parts of "${upload.name}" did not come in order.`);
      }
      upload.received += bytes.length;
      await storing(async () => appendFile(upload.path, bytes));
    },
    take(id) {
      const upload = find(id);
      if (upload.received === upload.size) return upload;
      throw new RequestFailure('invalid-input', `"${upload.name}" did not come in whole.`);
    },
    async drop(id) {
      const upload = uploads.get(id);
      uploads.delete(id);
      if (upload !== undefined) await rm(upload.folder, { recursive: true, force: true });
    },
    async close() {
      for (const { folder } of uploads.values()) await rm(folder, { recursive: true, force: true });
      uploads.clear();
    },
  };
}

/** The last part of a name, in characters that every file system takes. Formats look at its ending. */
function fileNameOf(name: string): string {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  return (
    last
      .replaceAll(/[^\p{L}\p{N}._-]/gu, '_')
      .slice(-100)
      .replace(/^\.+/u, '') || 'file'
  );
}

async function storing(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new RequestFailure('storage', `The file cannot be taken in (${error.message}).`);
  }
}
