import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { recogito } from '../../../electron/exchange/formats/web-annotation/recogito.ts';
import { webAnnotation } from '../../../electron/exchange/formats/web-annotation/web-annotation.ts';
import { detectImportFormat } from '../../../electron/exchange/import-formats.ts';
import type { Host } from '../../../electron/host/host.ts';
import { textWith } from '../matching.ts';
import { readItems } from '../read-items.ts';
import { importPaths, temporaryFolder, temporaryHost } from '../temporary-host.ts';

const text = '😀 Harga beras naik. Harga gula turun.\n';
const context = 'http://www.w3.org/ns/anno.jsonld';

function anAnnotation(selector: unknown, more: object = {}): string {
  return JSON.stringify({
    '@context': context,
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'klaim', purpose: 'tagging' },
    target: { source: 'https://example.org/1', selector },
    ...more,
  });
}

async function aHostWithTheText(): Promise<{ readonly host: Host; readonly folder: string }> {
  const folder = temporaryFolder();
  await writeFile(path.join(folder, 'a.txt'), text);
  const host = await temporaryHost();
  await importPaths(host, path.join(folder, 'a.txt'));
  return { host, folder };
}

/** The quotes of the annotations on the only article after an import, or why it failed. */
async function attached(...files: readonly string[]) {
  const { host, folder } = await aHostWithTheText();
  for (const [index, content] of files.entries()) {
    const file = path.join(folder, `${index}.json`);
    await writeFile(file, content);
    const { report } = await importPaths(host, file);
    const [failure] = report?.failed ?? [];
    if (failure !== undefined) return failure.reason;
  }
  const [summary] = await host.handlers['articles.list']({ query: '' });
  if (summary === undefined) throw new Error('The article is gone.');
  const { annotations } = await host.handlers['articles.get']({ id: summary.id });
  return annotations.map((each) => ({
    label: each.attributes['label'],
    note: each.note,
    quotes: each.targets.map((target) => `${target.start}: ${target.quote}`),
  }));
}

test('a quote with its context, and a position in code points, are put on the article that has them', async () => {
  const quote = anAnnotation({ type: 'TextQuoteSelector', exact: 'Harga', prefix: 'naik. ' });
  const both = anAnnotation([
    { type: 'TextQuoteSelector', exact: 'Harga' },
    { type: 'TextPositionSelector', start: 2, end: 7 },
  ]);
  expect(await attached(quote, both)).toEqual([
    { label: 'klaim', note: '', quotes: ['21: Harga'] },
    { label: 'klaim', note: '', quotes: ['3: Harga'] },
  ]);
});

test('several targets in one text are one annotation, and comments are its note', async () => {
  const target = ['beras', 'gula'].map((exact) => ({
    source: 'x',
    selector: { type: 'TextQuoteSelector', exact },
  }));
  expect(
    await attached(
      anAnnotation(undefined, { target, bodyValue: 'lihat', body: undefined, motivation: 'linking' }),
    ),
  ).toEqual([{ label: 'linking', note: 'lihat', quotes: ['9: beras', '27: gula'] }]);
});

test.each([
  [
    'a quote that is nowhere',
    anAnnotation({ type: 'TextQuoteSelector', exact: 'minyak' }),
    'no article here has',
  ],
  [
    'a quote that stands twice',
    anAnnotation({ type: 'TextQuoteSelector', exact: 'Harga' }),
    'no article here has',
  ],
  [
    'a position without a quote',
    anAnnotation({ type: 'TextPositionSelector', start: 0, end: 3 }),
    'no article here has',
  ],
])('%s is attached to nothing', async (_, content, reason) => {
  expect(await attached(content)).toEqual(textWith(reason));
});

test.each([
  ['a whole page', anAnnotation(undefined), 'without a quote'],
  [
    'a place in an image',
    anAnnotation({ type: 'FragmentSelector', value: 'xywh=1,1,1,1' }),
    'without a quote',
  ],
  ['nothing', JSON.stringify({ '@context': context, type: 'Annotation' }), 'no target'],
  [
    'an empty collection',
    JSON.stringify({ '@context': context, type: 'AnnotationPage', items: [] }),
    'no annotation',
  ],
])('an annotation of %s is refused', async (_, content, reason) => {
  expect(await readItems(webAnnotation, content)).toEqual(textWith(reason));
});

test('a collection is sorted by the texts that it is about', async () => {
  const item = (source: string) => ({ type: 'Annotation', target: { source, selector: { exact: 'a' } } });
  const items = ['x', 'y', 'x'].map(item);
  const content = JSON.stringify({ type: 'AnnotationCollection', first: { type: 'AnnotationPage', items } });
  expect(await readItems(webAnnotation, content)).toMatchObject([
    { source: 'x', annotations: [{}, {}] },
    { source: 'y', annotations: [{}] },
  ]);
});

test('annotations of Recogito are attached by quote and position', async () => {
  const selector = [{ quote: 'gula', start: 27, end: 31 }];
  const content = JSON.stringify([
    { id: '1', bodies: [{ purpose: 'tagging', value: 'barang' }], target: { selector } },
  ]);
  expect(detectImportFormat(Buffer.from(content), 'x.json')).toBe(recogito);
  expect(await attached(content)).toEqual([{ label: 'barang', note: '', quotes: ['27: gula'] }]);
});

test.each([
  [undefined, undefined],
  ['https://example.org/ani', 'https://example.org/ani'],
  [{ type: 'Person', name: 'Ani' }, 'Ani'],
  [[{ name: 'Ani' }, 'https://example.org/budi'], 'Ani, https://example.org/budi'],
])('an annotation made by %j names its makers', async (creator, annotator) => {
  const [item] = await readItems(
    webAnnotation,
    anAnnotation({ type: 'TextQuoteSelector', exact: 'beras' }, { creator }),
  );
  if (typeof item !== 'object' || item.kind !== 'annotations') throw new Error(JSON.stringify(item));
  expect(item.annotations.map(({ annotation }) => annotation.annotator)).toEqual([annotator]);
});
