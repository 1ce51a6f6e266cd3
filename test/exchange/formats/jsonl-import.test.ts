import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonlExport } from '../../../electron/exchange/formats/jsonl-export.ts';
import { jsonlImport } from '../../../electron/exchange/formats/jsonl-import.ts';
import { canonicalArticle } from '../../../electron/exchange/formats/workspace-json-export.ts';
import { detectImportFormat } from '../../../electron/exchange/import-formats.ts';
import { defaultScheme } from '../../../electron/host/shipped-files.ts';
import type { Article } from '../../../shared/model/article.ts';
import { arbitraryArticles, someSpeakers } from '../arbitrary-articles.ts';
import { textWith } from '../matching.ts';
import { readItems } from '../read-items.ts';
import { importPaths, temporaryFolder, temporaryHost } from '../temporary-host.ts';

function write(articles: readonly Article[]): string {
  const source = {
    scheme: defaultScheme(),
    speakers: someSpeakers,
    articles,
    isWhole: true,
    fileBytes: () => undefined,
  };
  return [...jsonlExport.write(source)].join('');
}

test('articles come back from our own JSON Lines as they were', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticles(3), async (articles) => {
      const content = write(articles);
      expect(detectImportFormat(Buffer.from(content), 'a.txt')).toBe(jsonlImport);
      const items = await readItems(jsonlImport, content);
      const read =
        typeof items === 'string'
          ? items
          : items.map((item) => (item.kind === 'article' ? canonicalArticle(item.article) : item));
      expect(read).toEqual(articles.map((article) => canonicalArticle(article)));
    }),
    { numRuns: 40 },
  );
});

test('lines from before origins were recorded are read, and one with a strange origin is refused', async () => {
  const [article] = fc.sample(arbitraryArticles(1), { numRuns: 1, seed: 5 }).flat();
  if (article === undefined) throw new Error('The sample is empty.');
  const { origins: _none, ...before } = article;
  const line = write([before]);
  expect(line).toContain('"origins":null,');
  const items = await readItems(jsonlImport, line.replace('"origins":null,', ''));
  expect(items).toMatchObject([{ kind: 'article', article: before }]);
  const strange = line.replace('"origins":null,', '"origins":{"title":{"kind":"dream"}},');
  expect(await readItems(jsonlImport, strange)).toMatchObject([{ kind: 'broken' }]);
});

test('they enter a workspace with the names of their speakers', async () => {
  const articles = fc
    .sample(arbitraryArticles(2), { numRuns: 30, seed: 3 })
    .find((each) => each.some(({ annotations }) => annotations.some(({ speakerId }) => speakerId !== null)));
  if (articles === undefined) throw new Error('No sample names a speaker.');
  const file = path.join(temporaryFolder(), 'a.jsonl');
  await writeFile(file, write(articles));
  const host = await temporaryHost();
  const { report } = await importPaths(host, file);
  expect(report).toMatchObject({ failed: [], imported: articles.map(({ id }) => ({ id })) });
  const speakers = await host.handlers['speakers.list']({});
  expect(speakers.length).toBeGreaterThan(0);
});

test('a line whose text was changed is refused, and the others come in', async () => {
  const [article] = fc.sample(arbitraryArticles(1), { numRuns: 1, seed: 5 }).flat();
  if (article === undefined) throw new Error('The sample is empty.');
  const line = write([article]);
  const changed = line.replace(
    /"sha256":"./,
    (start) => `${start.slice(0, -1)}${start.endsWith('0') ? '1' : '0'}`,
  );
  expect(await readItems(jsonlImport, `${changed}${line}`)).toMatchObject([
    { kind: 'broken', place: 'line 1', reason: textWith('SHA-256') },
    { kind: 'article' },
  ]);
});
