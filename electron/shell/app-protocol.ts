import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { listPageFiles, type PageFile } from '../host/page-files.ts';
import { pageHeaders } from '../host/page-headers.ts';
import { isPageAddress, pageScheme } from './page-address.ts';

/** Makes the page's scheme a secure origin like https. Must run before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page, and nothing else, on the page's scheme. Rejects when the page is not built. */
export async function servePage(pageDirectory: string): Promise<void> {
  const files = await listPageFiles(pageDirectory);
  protocol.handle(pageScheme, (request) => answer(files, request));
}

async function answer(files: ReadonlyMap<string, PageFile>, request: Request): Promise<Response> {
  const file = files.get(new URL(request.url).pathname);
  if (request.method !== 'GET' || !isPageAddress(request.url) || file === undefined) {
    return new Response('There is no such page.', {
      status: 404,
      headers: { ...pageHeaders, 'content-type': 'text/plain' },
    });
  }
  return new Response(new Uint8Array(await readFile(file.path)), {
    headers: { ...pageHeaders, 'content-type': file.mediaType },
  });
}
