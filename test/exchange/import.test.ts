import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Host } from '../../electron/host/host.ts';
import { objectWith, textWith } from './matching.ts';
import { ended, importPaths, temporaryFolder, temporaryHost } from './temporary-host.ts';

/** A plausible article whose text is different for every number. */
function anArticleText(number: number): string {
  const paragraph = `JAKARTA - Harga beras naik ${number} persen pada Senin (14/2/2022). “Kami memantau pasar,” kata Menteri Perdagangan. Warga berharap harga segera turun.`;
  return `Harga Beras Naik ${number} Persen\n\n${`${paragraph}\n\n`.repeat(6)}`;
}

async function aFolderOf(count: number): Promise<string> {
  const folder = temporaryFolder();
  for (let number = 0; number < count; number += 1) {
    await writeFile(path.join(folder, `${String(number).padStart(4, '0')}.txt`), anArticleText(number));
  }
  return folder;
}

async function listOf(host: Host) {
  return host.handlers['articles.list']({ query: '' });
}

test('a bad file is refused by name with its reason, and the rest of the batch goes on', async () => {
  const folder = temporaryFolder();
  await writeFile(path.join(folder, 'a.txt'), anArticleText(1));
  await writeFile(path.join(folder, 'b.bin'), Buffer.from([0, 1, 2, 3]));
  await writeFile(path.join(folder, 'c.txt'), '');
  await writeFile(path.join(folder, 'd.txt'), '');
  await truncate(path.join(folder, 'd.txt'), 21 * 1024 * 1024);
  await writeFile(path.join(folder, 'e.txt'), anArticleText(2));
  const host = await temporaryHost();
  const missing = path.join(folder, 'missing.txt');
  const job = await importPaths(host, folder, missing);
  expect(job.state).toBe('done');
  expect(job.report?.imported.map(({ file }) => path.basename(file))).toEqual(['a.txt', 'e.txt']);
  expect(job.report?.failed).toEqual([
    { file: path.join(folder, 'b.bin'), reason: textWith('not text') },
    { file: path.join(folder, 'c.txt'), reason: 'The file is empty.' },
    {
      file: path.join(folder, 'd.txt'),
      reason: textWith('too large: 21 MB, and at most 20 MB'),
    },
    { file: missing, reason: 'There is no such file or folder.' },
  ]);
});

test('an article is stored exactly as it was in the file, with its file', async () => {
  const folder = temporaryFolder();
  const text = `\ufeff${anArticleText(3)}\r\n\u00a0 akhir \t`;
  const bytes = Buffer.from(text, 'utf16le');
  await writeFile(path.join(folder, 'a.txt'), bytes);
  const host = await temporaryHost();
  const { report } = await importPaths(host, folder);
  const id = report?.imported[0]?.id;
  if (id === undefined) throw new Error(JSON.stringify(report));
  const article = await host.handlers['articles.get']({ id });
  expect(article.sourceText).toBe(text);
  expect(article.file).toEqual({ name: 'a.txt', encoding: 'utf-16le', size: bytes.length });
  expect(article.segments.length).toBeGreaterThan(10);
});

test('the same text twice is skipped, and the report says which article has it', async () => {
  const folder = await aFolderOf(2);
  await writeFile(path.join(folder, 'copy.txt'), anArticleText(0));
  const host = await temporaryHost();
  const first = await importPaths(host, folder);
  const [zero] = first.report?.imported ?? [];
  expect(first.report?.skipped).toEqual([
    { file: path.join(folder, 'copy.txt'), reason: textWith('same text'), id: zero?.id },
  ]);
  const second = await importPaths(host, folder);
  expect(second.report?.imported).toEqual([]);
  expect(second.report?.skipped).toHaveLength(3);
  expect(await listOf(host)).toHaveLength(2);
});

test('folders are walked in the order of their names, without hidden files and without following links', async () => {
  const folder = temporaryFolder();
  await mkdir(path.join(folder, 'b', 'inner'), { recursive: true });
  await mkdir(path.join(folder, '.hidden'));
  const files = ['b/inner/2.txt', 'a.txt', 'b/1.txt', 'c.txt', '.hidden/x.txt', '.x.txt'];
  for (const [index, file] of files.entries()) await writeFile(path.join(folder, file), anArticleText(index));
  await symlink(folder, path.join(folder, 'b', 'loop'));
  const host = await temporaryHost();
  const { report } = await importPaths(host, folder);
  expect(report?.imported.map(({ file }) => path.relative(folder, file))).toEqual([
    'a.txt',
    path.join('b', '1.txt'),
    path.join('b', 'inner', '2.txt'),
    'c.txt',
  ]);
  expect(report?.failed).toEqual([
    { file: path.join(folder, 'b', 'loop'), reason: textWith('symbolic link') },
  ]);
});

test('a cancelled import keeps what it has committed and says how much that is', async () => {
  const folder = await aFolderOf(120);
  const host = await temporaryHost();
  const started = await host.handlers['import.paths']({
    paths: [folder],
    recursive: true,
    format: undefined,
  });
  const stop = host.subscribe('job.progress', ({ done }) => {
    if (done === 0) return;
    stop();
    void host.handlers['jobs.cancel']({ id: started.id });
  });
  const job = await ended(host, 'import', started);
  const stored = await listOf(host);
  expect(job.state).toBe('cancelled');
  expect(stored.length).toBeLessThan(120);
  expect(stored.map(({ id }) => id)).toEqual(job.report?.imported.map(({ id }) => id));
});

test('progress rises to the total, and other work has its turn all the while', async () => {
  const folder = await aFolderOf(150);
  const host = await temporaryHost();
  const seen: number[] = [];
  host.subscribe('job.progress', ({ done, total }) => {
    if (total === 150) seen.push(done);
  });
  let longestPause = 0;
  let isRunning = true;
  const watch = (async () => {
    while (isRunning) {
      const before = performance.now();
      await wait(1);
      longestPause = Math.max(longestPause, performance.now() - before);
    }
  })();
  const job = await importPaths(host, folder);
  isRunning = false;
  await watch;
  expect(job).toMatchObject({ state: 'done', done: 150, total: 150 });
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.length).toBeGreaterThan(1);
  expect(longestPause).toBeLessThan(250);
});

test('files that a page sends are imported by their content', async () => {
  const host = await temporaryHost(false);
  const files = [
    { name: 'satu.txt', bytes: Buffer.from(anArticleText(1)).toString('base64') },
    {
      name: 'gambar.txt',
      bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).toString('base64'),
    },
  ];
  const { report } = await ended(host, 'import', host.handlers['import.files']({ files }));
  expect(report?.imported.map(({ file }) => file)).toEqual(['satu.txt']);
  expect(report?.failed).toEqual([{ file: 'gambar.txt', reason: textWith('a PNG image') }]);
});

test('a page in a browser cannot name paths of the disk', async () => {
  const host = await temporaryHost(false);
  const refusal = objectWith({ code: 'invalid-input' });
  expect(() => host.handlers['import.paths']({ paths: ['/'], recursive: true, format: undefined })).toThrow(
    refusal,
  );
  expect(() => host.handlers['export.start']({ format: 'jsonl', articles: [], path: '/tmp/x' })).toThrow(
    refusal,
  );
});
