import type { Client } from '../../shared/client.ts';
import type { UploadId } from '../../shared/model/ids.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import type { IncomingFile } from './incoming-file.ts';

/** What an import is asked for: the content of a file, or the upload that it was sent by. */
export type SentFile = { readonly name: string; readonly bytes: string } | { readonly upload: UploadId };

/** What became of files that were to be sent. */
export type Sending =
  | { readonly readable: readonly SentFile[]; readonly unreadable: readonly string[] }
  | { readonly problem: string }
  | 'aborted';

/** How sending is watched: `tell` is given what is sent now, for people. */
export interface SendingWatch {
  readonly signal: AbortSignal;
  readonly tell: (current: string) => void;
}

/** Larger files are sent by parts of this size. */
const partLength = 4_000_000;

/** Makes files ready for one import: small ones by their content; a large one, which is alone, is sent to the host by parts. */
export async function sendFiles(
  client: Client,
  files: readonly IncomingFile[],
  watch: SendingWatch,
): Promise<Sending> {
  const [large, ...others] = files;
  if (large === undefined || others.length > 0 || large.blob.size <= partLength) return readAll(files);
  try {
    const upload = await sendByParts(client, large, watch);
    if (upload === 'aborted') return 'aborted';
    return upload === undefined
      ? { readable: [], unreadable: [large.name] }
      : { readable: [{ upload }], unreadable: [] };
  } catch (error) {
    if (error instanceof RequestFailure) return { problem: error.message };
    throw error;
  }
}

/** Sends a file part by part, so that neither the page nor the host holds all of it; undefined where it cannot be read. */
async function sendByParts(
  client: Client,
  { name, blob }: IncomingFile,
  { signal, tell }: SendingWatch,
): Promise<UploadId | 'aborted' | undefined> {
  const { id } = await client.request('uploads.begin', { name, size: blob.size });
  for (let offset = 0; offset < blob.size; offset += partLength) {
    tell(`${name} · ${Math.floor((offset / blob.size) * 100)} %`);
    const { bytes } = await readBase64({ name, blob: blob.slice(offset, offset + partLength) });
    if (bytes === undefined || signal.aborted) {
      await client.request('uploads.drop', { id });
      return signal.aborted ? 'aborted' : undefined;
    }
    await client.request('uploads.append', { id, offset, bytes });
  }
  return id;
}

async function readAll(files: readonly IncomingFile[]) {
  const read = await Promise.all(files.map(readBase64));
  return {
    readable: read.flatMap((file) =>
      file.bytes === undefined ? [] : [{ name: file.name, bytes: file.bytes }],
    ),
    unreadable: read.flatMap((file) => (file.bytes === undefined ? [file.name] : [])),
  };
}

/** A file that was moved, or that the person may not read, fails here: its bytes stay undefined. */
function readBase64(
  file: IncomingFile,
): Promise<{ readonly name: string; readonly bytes: string | undefined }> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => resolve({ name: file.name, bytes: undefined }));
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      resolve({ name: file.name, bytes: url.slice(url.indexOf(',') + 1) });
    });
    reader.readAsDataURL(file.blob);
  });
}
