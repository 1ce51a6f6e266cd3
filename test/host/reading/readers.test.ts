import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { workspaceJsonExport } from '../../../electron/exchange/formats/workspace-json-export.ts';
import { filesOnDisk, uploadedFiles, type ImportSource } from '../../../electron/host/import-sources.ts';
import type { ReadingLimits } from '../../../electron/host/reading/reader-thread.ts';
import { createReaders, type Readers } from '../../../electron/host/reading/readers.ts';
import { defaultScheme } from '../../../electron/host/shipped-files.ts';
import { temporaryFolder } from '../../builders/a-workspace.ts';
import { arbitraryArticles, someSpeakers } from '../../exchange/arbitrary-articles.ts';

const sentences = 'Harga beras naik lagi pada Senin pagi, kata pedagang. Warga berharap harga segera turun.';

/** As large as a text may be, and nothing but dates: some ten seconds of work. */
const endlessText = 'Senin, 14/2/2022 10:00 WIB\n'.repeat(700_000);

function readersWithin(limits?: ReadingLimits): Readers {
  const readers = createReaders(limits);
  onTestFinished(() => readers.close());
  return readers;
}

async function sourcesOf(files: Readonly<Record<string, string>>): Promise<readonly ImportSource[]> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  const sources: ImportSource[] = [];
  for await (const source of filesOnDisk([folder], false)) sources.push(source);
  return sources;
}

/** What came of each file: how many sentences its texts have, or why it or the rest of it was refused. */
async function outcomes(readers: Readers, sources: readonly ImportSource[], signal?: AbortSignal) {
  const found: (readonly [string, ...(string | number)[]])[] = [];
  for await (const { source, opened } of readers.read(sources, {}, signal)) {
    const read = await opened;
    const outcome: (string | number)[] = [];
    if (!read.ok) outcome.push(read.problem.reason);
    else {
      for await (const item of read.value.items) {
        if (item.kind === 'text') outcome.push(item.analysis.segments.length);
        else if (item.kind === 'broken')
          outcome.push(item.place === '' ? item.reason : `${item.place}: ${item.reason}`);
      }
    }
    found.push([source.name, ...outcome]);
  }
  return found;
}

test('files come out in their order, each with its text and structure, however many are read at once', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
  const files: Record<string, string> = {};
  for (const [index, name] of names.entries())
    files[name] = `Harga Beras Naik\n\n${`${sentences}\n\n`.repeat(index + 1)}`;
  const found = await outcomes(readersWithin(), await sourcesOf(files));
  expect(found).toEqual(names.map((name, index) => [name, 1 + 2 * (index + 1)]));
});

test(
  'a file that takes too long is refused with the reason, and the files behind it are read',
  { timeout: 60_000 },
  async () => {
    const sources = await sourcesOf({
      'a.txt': sentences,
      'b.txt': endlessText,
      'c.txt': sentences,
      'd.txt': sentences,
    });
    expect(await outcomes(readersWithin({ silence: 2, memory: 2048 }), sources)).toEqual([
      ['a.txt', 2],
      ['b.txt', 'Reading it took more than 2 seconds without an end, as no article does.'],
      ['c.txt', 2],
      ['d.txt', 2],
    ]);
  },
);

test(
  'a file that takes too much memory is refused with the reason, and the files behind it are read',
  { timeout: 60_000 },
  async () => {
    const sources = await sourcesOf({
      'a.txt': sentences,
      'b.txt': `${sentences}\n\n`.repeat(150_000),
      'c.txt': sentences,
    });
    expect(await outcomes(readersWithin({ silence: 60, memory: 64 }), sources)).toEqual([
      ['a.txt', 2],
      ['b.txt', 'Reading it takes more than 64 MB of memory, as no article does.'],
      ['c.txt', 2],
    ]);
  },
);

test(
  'what was read of a file before it became too much is kept, and the rest is refused',
  { timeout: 60_000 },
  async () => {
    const record = (text: string): string => JSON.stringify({ title: 'Harga Beras Naik', text });
    const lines = [...Array<string>(100).fill(record(sentences)), record(`${sentences}\n\n`.repeat(150_000))];
    const sources = await sourcesOf({ 'a.jsonl': lines.join('\n') });
    const [[, ...found] = []] = await outcomes(readersWithin({ silence: 60, memory: 96 }), sources);
    // Items travel in parcels; those of the last one are part of the rest.
    expect(found.length).toBeGreaterThan(80);
    expect(found).toEqual([
      ...Array<number>(found.length - 1).fill(3),
      'the rest: Reading it takes more than 96 MB of memory, as no article does.',
    ]);
  },
);

test('an import that is given up does not wait for a file that takes too long', async () => {
  const sources = await sourcesOf({ 'a.txt': endlessText, 'b.txt': sentences });
  const giveUp = new AbortController();
  setTimeout(() => giveUp.abort(), 300);
  expect(await outcomes(readersWithin(), sources, giveUp.signal)).toEqual([
    ['a.txt', 'The import was cancelled.'],
    ['b.txt', 'The import was cancelled.'],
  ]);
});

test('uploaded files are read with what belongs to them', async () => {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const sources = [
    ...uploadedFiles([
      { name: 'a.ann', bytes: base64('T1\tOrang 0 5\tHarga\n') },
      { name: 'a.txt', bytes: base64(sentences) },
      { name: 'b.txt', bytes: base64(sentences) },
    ]),
  ];
  expect(await outcomes(readersWithin(), sources)).toEqual([
    ['a.ann', 2],
    ['b.txt', 2],
  ]);
});

test('articles of one file share one list of speakers, however many parcels they come in', async () => {
  const [articles = []] = fc.sample(arbitraryArticles(60), { numRuns: 1, seed: 4 });
  const whole = {
    scheme: defaultScheme(),
    speakers: someSpeakers,
    articles,
    isWhole: true,
    fileBytes: () => undefined,
  };
  const sources = await sourcesOf({ 'a.json': [...workspaceJsonExport.write(whole)].join('') });
  const lists = new Set<unknown>();
  const ids: string[] = [];
  for await (const { opened } of readersWithin().read(sources)) {
    const read = await opened;
    if (!read.ok) throw new Error(read.problem.reason);
    expect(read.value.scheme).toEqual(defaultScheme());
    for await (const item of read.value.items) {
      if (item.kind !== 'article') throw new Error(`An item of the kind ${item.kind}.`);
      lists.add(item.speakers);
      ids.push(item.article.id);
    }
  }
  expect(ids).toEqual(articles.map(({ id }) => id));
  expect([...lists]).toEqual([someSpeakers]);
});
