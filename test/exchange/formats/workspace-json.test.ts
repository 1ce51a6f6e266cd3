import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workspaceJsonExport } from '../../../electron/exchange/formats/workspace-json-export.ts';
import { workspaceJsonImport } from '../../../electron/exchange/formats/workspace-json-import.ts';
import { defaultScheme } from '../../../electron/host/shipped-files.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { Scheme } from '../../../shared/model/scheme.ts';
import { arbitraryArticles, someSpeakers } from '../arbitrary-articles.ts';
import { itemsOf } from '../items-of.ts';
import { textWith } from '../matching.ts';
import { exportAll, importPaths, temporaryFolder, temporaryHost } from '../temporary-host.ts';

function write(articles: readonly Article[]): string {
  const source = {
    scheme: defaultScheme(),
    speakers: someSpeakers,
    articles,
    isWhole: true,
    fileBytes: () => undefined,
  };
  return [...workspaceJsonExport.write(source)].join('');
}

test(
  'export, import into an empty workspace and export again gives the same bytes',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'before.json');
    const again = path.join(folder, 'after.json');
    await fc.assert(
      fc.asyncProperty(arbitraryArticles(4), async (articles) => {
        await writeFile(file, write(articles));
        const host = await temporaryHost();
        const imported = await importPaths(host, file);
        expect(imported.report?.failed).toEqual([]);
        expect(imported.report?.imported.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
        await exportAll(host, 'workspace-json', again);
        expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'));
        await host.close();
      }),
      { numRuns: 25 },
    );
  },
);

test('what is written is read back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticles(3), async (articles) => {
      const bytes = Buffer.from(write(articles));
      expect(workspaceJsonImport.detect(bytes, 'anything')).toBe(1);
      const read = await workspaceJsonImport.read(bytes, 'anything');
      expect(read).toMatchObject({ ok: true, value: { count: articles.length } });
      const items = read.ok ? await itemsOf(read.value) : [];
      expect(items.map((item) => (item.kind === 'article' ? item.article : item))).toEqual(articles);
    }),
  );
});

test('an imported file that its text does not give back is carried whole', async () => {
  const folder = temporaryFolder();
  const [article] = fc.sample(arbitraryArticles(1), { numRuns: 1, seed: 1 })[0] ?? [];
  if (article === undefined) throw new Error('There is always one article.');
  const original = Buffer.from('<p>not the text itself</p>');
  const source = {
    scheme: defaultScheme(),
    speakers: someSpeakers,
    isWhole: true,
    articles: [article],
    fileBytes: () => original,
  };
  const file = path.join(folder, 'before.json');
  await writeFile(file, [...workspaceJsonExport.write(source)].join(''));
  const host = await temporaryHost();
  await importPaths(host, file);
  await exportAll(host, 'workspace-json', path.join(folder, 'after.json'));
  expect(await readFile(path.join(folder, 'after.json'), 'utf8')).toBe(await readFile(file, 'utf8'));
});

/** The file that `write` makes, changed. */
async function changed(
  change: (file: { articles: Record<string, unknown>[]; speakers: unknown[]; version: unknown }) => void,
) {
  const [articles] = fc.sample(arbitraryArticles(1), { numRuns: 1, seed: 7 });
  // The file was just written by the exporter, so its shape is known.
  const file = JSON.parse(write(articles ?? [])) as Parameters<typeof change>[0];
  change(file);
  const read = await workspaceJsonImport.read(Buffer.from(JSON.stringify(file)), 'x.json');
  return read.ok ? itemsOf(read.value) : read.problem.reason;
}

test.each([
  ['a newer version', (file: { version: unknown }) => (file.version = 99), 'newer Dwibahasa'],
  [
    'speakers without names',
    (file: { speakers: unknown[] }) => file.speakers.push({}),
    'speakers are broken',
  ],
  [
    'no articles at all',
    (file: { articles?: unknown }) => delete file.articles,
    'not a whole Dwibahasa workspace',
  ],
])('a file with %s is refused with the reason', async (_, change, reason) => {
  expect(await changed(change)).toContain(reason);
});

test.each([
  ['text that was changed', { sourceText: 'Another text' }, 'SHA-256'],
  ['no text', { sourceText: undefined }, 'sourceText'],
  ['an id that is none', { id: 'x' }, 'UUID'],
])('an article with %s is broken, and the others are not', async (_, change, reason) => {
  const items = await changed((file) => {
    const [article] = file.articles;
    file.articles.push({ ...article, ...change });
  });
  expect(items).toMatchObject([
    { kind: 'article' },
    { kind: 'broken', place: 'article 2', reason: textWith(reason) },
  ]);
});

test('half a file is refused', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryArticles(1), fc.nat(), async (articles, cut) => {
      const bytes = Buffer.from(write(articles)).subarray(0, -3);
      const read = await workspaceJsonImport.read(bytes.subarray(0, cut % bytes.length), 'x.json');
      expect(read).toMatchObject({
        ok: false,
        problem: { reason: textWith('not whole or not JSON') },
      });
    }),
  );
});

/** Imports one content after the other into one workspace. */
async function importInTurn(...files: readonly string[]) {
  const folder = temporaryFolder();
  const host = await temporaryHost();
  const reports = [];
  for (const [index, content] of files.entries()) {
    const file = path.join(folder, `${index}.json`);
    await writeFile(file, content);
    reports.push((await importPaths(host, file)).report);
  }
  return reports;
}

function someArticles(): readonly Article[] {
  return (
    fc
      .sample(arbitraryArticles(3), { numRuns: 30, seed: 11 })
      .find((each) => each.length === 3 && each[0]?.annotations.length !== 0) ?? []
  );
}

test('articles that are there already are skipped', async () => {
  const articles = someArticles();
  const [, again] = await importInTurn(write(articles), write(articles));
  expect(again?.imported).toEqual([]);
  expect(again?.skipped.map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
});

test('an article that does not fit the scheme of the workspace is refused, and the others come in', async () => {
  const { first, second, layer, annotation } = anAnnotatedArticle();
  const roles = layer.roles.slice(0, 1).map((role) => ({ ...role, id: 'other' }));
  const scheme = { version: 1, layers: [{ ...layer, roles }] };
  const targets = annotation.targets.map((target) => ({ ...target, role: 'other' }));
  const foreign = { ...first, annotations: [{ ...annotation, layer: layer.id, attributes: {}, targets }] };
  const [report] = await importInTurn(writeWith(scheme, [foreign, { ...second, annotations: [] }]));
  expect(report?.imported.map(({ id }) => id)).toEqual([second.id]);
  expect(report?.failed).toEqual([{ file: textWith('0.json'), reason: textWith('has no role "other"') }]);
});

test('a layer that the workspace lacks comes with the articles that use it', async () => {
  const { first, layer, annotation } = anAnnotatedArticle();
  const scheme = { version: 4, layers: [{ ...layer, id: 'other' }] };
  const foreign = { ...first, annotations: [{ ...annotation, layer: 'other' }] };
  const folder = temporaryFolder();
  const file = path.join(folder, 'workspace.json');
  await writeFile(file, writeWith(scheme, [foreign]));
  const host = await temporaryHost();
  const before = await host.handlers['scheme.get']({});
  const announced: number[] = [];
  host.subscribe('scheme.changed', ({ version }) => announced.push(version));
  const { report } = await importPaths(host, file);
  expect(report?.imported.map(({ id }) => id)).toEqual([first.id]);
  const after = await host.handlers['scheme.get']({});
  expect(after.version).toBe(4);
  expect(after.layers.map(({ id }) => id)).toEqual([...before.layers.map(({ id }) => id), 'other']);
  expect(announced).toEqual([4]);
});

function anAnnotatedArticle() {
  const [first, second] = someArticles();
  const [layer] = defaultScheme().layers;
  const annotation = first?.annotations[0];
  if (first === undefined || second === undefined || layer === undefined || annotation === undefined) {
    throw new Error('The sample has two articles, the first with an annotation.');
  }
  return { first: { ...first, annotations: [annotation] }, second, layer, annotation };
}

function writeWith(scheme: Scheme, articles: readonly Article[]): string {
  const source = { scheme, speakers: someSpeakers, articles, isWhole: true, fileBytes: () => undefined };
  return [...workspaceJsonExport.write(source)].join('');
}
