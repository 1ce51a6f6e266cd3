import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workspaceJsonExport } from '../../electron/exchange/formats/workspace-json-export.ts';
import { exportFileName } from '../../electron/host/export-file-name.ts';
import type { Host } from '../../electron/host/host.ts';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import type { Article } from '../../shared/model/article.ts';
import { arbitraryArticles, someSpeakers } from './arbitrary-articles.ts';
import { objectWith, textWith } from './matching.ts';
import { ended, exportAll, importPaths, temporaryFolder, temporaryHost } from './temporary-host.ts';

/** A host whose workspace holds some articles. */
async function hostWithArticles(
  folder: string,
  isRemote = false,
): Promise<{ host: Host; articles: readonly Article[] }> {
  const articles =
    fc.sample(arbitraryArticles(4), { numRuns: 20, seed: 5 }).find(({ length }) => length === 4) ?? [];
  const source = {
    scheme: defaultScheme(),
    speakers: someSpeakers,
    articles,
    isWhole: true,
    fileBytes: () => undefined,
  };
  const text = [...workspaceJsonExport.write(source)].join('');
  const host = await temporaryHost(!isRemote);
  if (isRemote) {
    const files = [{ name: 'w.json', bytes: Buffer.from(text).toString('base64') }];
    await ended(host, 'import', host.handlers['import.files']({ files }));
  } else {
    await writeFile(path.join(folder, 'w.json'), text);
    await importPaths(host, path.join(folder, 'w.json'));
  }
  return { host, articles };
}

test('a format with one file an article fills a folder, and one file where the path is one', async () => {
  const folder = temporaryFolder();
  const { host } = await hostWithArticles(folder);
  const pages = path.join(folder, 'pages');
  const many = await exportAll(host, 'html', pages);
  const names = ['Artikel-1.html', 'Artikel-2.html', 'Artikel-3.html', 'Artikel-4.html'];
  expect(await readdir(pages)).toEqual(names);
  expect(many.report?.written).toEqual(names.map((name) => ({ file: path.join(pages, name), articles: 1 })));
  const one = path.join(folder, 'all.html');
  const single = await exportAll(host, 'html', one);
  expect(single.report?.written).toEqual([{ file: one, articles: 4 }]);
  expect((await readFile(one, 'utf8')).match(/<article /g)).toHaveLength(4);
});

test('only the named articles go out, with the speakers that they name', async () => {
  const folder = temporaryFolder();
  const { host, articles } = await hostWithArticles(folder);
  const [, second] = articles;
  if (second === undefined) throw new Error('There are four articles.');
  const file = path.join(folder, 'one.json');
  await ended(
    host,
    'export',
    host.handlers['export.start']({ format: 'workspace-json', articles: [second.id], path: file }),
  );
  const used = new Set(second.annotations.map(({ speakerId }) => speakerId));
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    articles: [{ id: second.id }],
    speakers: someSpeakers.filter(({ id }) => used.has(id)),
  });
});

test('a cancelled export leaves what was there before and no temporary file', async () => {
  const folder = temporaryFolder();
  const { host } = await hostWithArticles(folder);
  await mkdir(path.join(folder, 'out'));
  const file = path.join(folder, 'out', 'articles.jsonl');
  await writeFile(file, 'before');
  const started = await host.handlers['export.start']({ format: 'jsonl', articles: [], path: file });
  await host.handlers['jobs.cancel']({ id: started.id });
  const job = await ended(host, 'export', started);
  expect(job).toMatchObject({ state: 'cancelled', report: { written: [] } });
  expect(await readFile(file, 'utf8')).toBe('before');
  expect(await readdir(path.join(folder, 'out'))).toEqual(['articles.jsonl']);
});

test('an export that cannot be written fails with the reason and leaves nothing', async () => {
  const folder = temporaryFolder();
  const { host } = await hostWithArticles(folder);
  await writeFile(path.join(folder, 'a-file'), 'x');
  const job = await exportAll(host, 'jsonl', path.join(folder, 'a-file', 'articles.jsonl'));
  expect(job).toMatchObject({ state: 'failed', message: textWith('a-file') });
  expect((await readdir(folder)).toSorted()).toEqual(['a-file', 'w.json']);
});

test('without a path the export waits as a download until the host closes', async () => {
  const { host } = await hostWithArticles('', true);
  const pages = await ended(
    host,
    'export',
    host.handlers['export.start']({ format: 'html', articles: [], path: undefined }),
  );
  const archive = host.findDownload(pages.report?.downloadId ?? '');
  expect(archive).toMatchObject({ name: 'Dwibahasa-html.zip', mediaType: 'application/zip' });
  const files = unzipSync(await readFile(archive?.path ?? ''));
  expect(Object.keys(files)).toEqual([
    'Artikel-1.html',
    'Artikel-2.html',
    'Artikel-3.html',
    'Artikel-4.html',
  ]);
  for (const bytes of Object.values(files))
    expect(Buffer.from(bytes).toString()).toMatch(/^<!DOCTYPE html>[^]*<\/html>\n$/);
  const forgotten = path.join(path.dirname(path.dirname(archive?.path ?? '')), 'forgotten');
  await mkdir(forgotten);
  await utimes(forgotten, 0, 0);
  await ended(
    host,
    'export',
    host.handlers['export.start']({ format: 'jsonl', articles: [], path: undefined }),
  );
  expect(await readdir(path.dirname(forgotten))).toHaveLength(2);
  await host.close();
  expect(host.findDownload(pages.report?.downloadId ?? '')).toBeUndefined();
  await expect(readFile(archive?.path ?? '')).rejects.toThrow('ENOENT');
});

test('an article or a format that is not there is said before a job starts', async () => {
  const host = await temporaryHost();
  const missing = objectWith({ code: 'not-found' });
  const [articles] = fc.sample(arbitraryArticles(1), 1);
  const id = articles?.[0]?.id;
  if (id === undefined) throw new Error('There is always one article.');
  expect(() => host.handlers['export.start']({ format: 'jsonl', articles: [id], path: '/tmp/x' })).toThrow(
    missing,
  );
  expect(() => host.handlers['export.start']({ format: 'nope', articles: [], path: '/tmp/x' })).toThrow(
    missing,
  );
});

test('file names are taken by every file system and never twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('CON', 'a/b', '..', '😀', 'x'.repeat(400), 'Ä', 'ä'))),
      (titles) => {
        const taken = new Set<string>();
        const names = titles.map((title) => exportFileName(title, 'html', taken));
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]+\.html$/u);
          expect(Buffer.byteLength(name)).toBeLessThan(160);
          expect(name).not.toMatch(/^(con|nul|aux|prn)\./i);
        }
      },
    ),
  );
});
