import type { Client } from '../../shared/client.ts';
import { incomingFiles, type IncomingFile } from './incoming-file.ts';

/** What a person chose to import; empty when they cancelled. */
export type Chosen =
  | { readonly kind: 'files'; readonly files: readonly IncomingFile[] }
  | { readonly kind: 'paths'; readonly paths: readonly string[] };

/** Lets the person choose: in a native dialog where the front door has one, else in the browser's. */
export async function chooseFiles(
  client: Client,
  what: 'files' | 'folder',
  hasDialogs: boolean,
): Promise<Chosen> {
  if (!hasDialogs) return { kind: 'files', files: await chooseInBrowser(what) };
  const { paths } = await client.request('dialog.open', { kind: what });
  return { kind: 'paths', paths };
}

function chooseInBrowser(what: 'files' | 'folder'): Promise<readonly IncomingFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.webkitdirectory = what === 'folder';
    input.addEventListener('change', () => resolve(input.files === null ? [] : incomingFiles(input.files)));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
