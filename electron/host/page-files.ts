import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** One file of the built page. */
export interface PageFile {
  /** Where it is on disk. */
  readonly path: string;
  readonly mediaType: string;
  /** Whether its name carries a hash of its content, so that it may be cached for ever. */
  readonly isHashed: boolean;
}

/**
 * The files of the built page by their URL path (`/` is `index.html`). Front doors serve from this list and never make a
 * path out of a URL, so a request cannot reach another file. Symbolic links and files of unknown types are left out.
 */
export async function listPageFiles(directory: string): Promise<ReadonlyMap<string, PageFile>> {
  const files = new Map<string, PageFile>();
  for (const relative of await filesUnder(directory)) {
    const mediaType = mediaTypes[path.extname(relative)];
    if (mediaType === undefined) continue;
    const urlPath = `/${relative.split(path.sep).join('/')}`;
    const file = {
      path: path.join(directory, relative),
      mediaType,
      isHashed: urlPath.startsWith('/assets/'),
    };
    files.set(urlPath, file);
    if (urlPath === '/index.html') files.set('/', file);
  }
  return files;
}

async function filesUnder(directory: string, prefix = ''): Promise<string[]> {
  const entries = await readdir(path.join(directory, prefix), { withFileTypes: true });
  const nested = entries.map(async (entry) => {
    const relative = path.join(prefix, entry.name);
    if (entry.isDirectory()) return filesUnder(directory, relative);
    return entry.isFile() ? [relative] : [];
  });
  return (await Promise.all(nested)).flat();
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
