import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Download } from '../host/host.ts';
import type { PageFile } from '../host/page-files.ts';

/** Sends one file of the page. Hashed names are cached for ever, the others are asked for each time. */
export async function sendPageFile(response: ServerResponse, file: PageFile): Promise<void> {
  const caching = file.isHashed ? 'private, max-age=31536000, immutable' : 'no-cache';
  await send(response, file.path, { 'content-type': file.mediaType, 'cache-control': caching });
}

/** Sends a finished export as a file to keep. */
export async function sendDownload(response: ServerResponse, download: Download): Promise<void> {
  await send(response, download.path, {
    'content-type': download.mediaType,
    'content-disposition': attachment(download.name),
    'cache-control': 'no-store',
  });
}

async function send(response: ServerResponse, file: string, headers: Record<string, string>): Promise<void> {
  const { size } = await stat(file);
  response.writeHead(200, { ...headers, 'content-length': size });
  await pipeline(createReadStream(file), response);
}

/** RFC 6266 with RFC 8187: an ASCII name for old readers, the real one in UTF-8. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^ !#-[\]-~]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
