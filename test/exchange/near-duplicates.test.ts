import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeNews } from '../bench/generated-news.ts';
import { importPaths, temporaryFolder, temporaryHost } from './temporary-host.ts';

test('stories that are published again are imported and named with the article that has them already', async () => {
  const folder = temporaryFolder();
  const republications = writeNews(folder, 150);
  const host = await temporaryHost();
  const job = await importPaths(host, folder);
  const imported = job.report?.imported ?? [];
  const fileOf = new Map(imported.map(({ id, file }) => [id, path.basename(file)]));
  const found = imported.flatMap(({ file, similarTo }) =>
    similarTo === undefined ? [] : [[path.basename(file), fileOf.get(similarTo.id)] as const],
  );
  expect(imported).toHaveLength(150);
  expect(found).toEqual([...republications]);
  const list = await host.handlers['articles.list']({ query: '' });
  const listed = list.flatMap(({ id, similarTo }) =>
    similarTo === undefined ? [] : [[id, similarTo] as const],
  );
  expect(listed).toEqual(
    imported.flatMap(({ id, similarTo }) =>
      similarTo === undefined ? [] : [[id, { id: similarTo.id, similarity: similarTo.similarity }] as const],
    ),
  );
  expect(listed.every(([, { similarity }]) => similarity >= 0.5 && similarity < 1)).toBe(true);
});

test('an article is found similar to one of an earlier import, and to none that was removed', async () => {
  const folder = temporaryFolder();
  const sentences = Array.from(
    { length: 12 },
    (_, index) => `Kalimat ke-${index} berisi keterangan nomor ${index * 7} dari warga.`,
  );
  const story = `Banjir Melanda Demak\n\n${sentences.join(' ')}\n`;
  const [first, second, third] = ['first.txt', 'second.txt', 'third.txt'].map((name) =>
    path.join(folder, name),
  );
  if (first === undefined || second === undefined || third === undefined)
    throw new Error('Three were named.');
  await writeFile(first, story);
  await writeFile(second, story.replace('Melanda', 'Merendam'));
  await writeFile(third, story.replace('Melanda', 'Menggenangi'));
  const host = await temporaryHost();
  const [original] = (await importPaths(host, first)).report?.imported ?? [];
  const [copy] = (await importPaths(host, second)).report?.imported ?? [];
  if (original === undefined || copy === undefined) throw new Error('Both are imported.');
  expect(original.similarTo).toBeUndefined();
  expect(copy.similarTo).toMatchObject({ id: original.id, title: 'Banjir Melanda Demak' });
  await host.handlers['articles.remove']({ id: original.id });
  const [summary] = await host.handlers['articles.list']({ query: '' });
  expect(summary?.similarTo).toBeUndefined();
  const [last] = (await importPaths(host, third)).report?.imported ?? [];
  expect(last?.similarTo).toMatchObject({ id: copy.id });
});
