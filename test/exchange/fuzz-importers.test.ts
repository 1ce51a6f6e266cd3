import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ImportFormat } from '../../electron/exchange/import-format.ts';
import { detectImportFormat, importFormats } from '../../electron/exchange/import-formats.ts';
import { analyseImported } from '../../electron/host/analyse-imported.ts';
import { randomNumbers } from '../builders/random-numbers.ts';
import { mutate } from './mutate.ts';
import { sampleFiles, type SampleFile } from './sample-files.ts';
import { importPaths, temporaryFolder, temporaryHost } from './temporary-host.ts';

/** Damaged files that each format is tried with; `FUZZ_RUNS=10000` for a thorough run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 300);

/** Milliseconds that no small file may take, however damaged and however busy the machine. */
const longestReading = 10_000;

/** What the files of a run are decided by: printed with a failure, to have the same again. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_260_214);

vi.setConfig({ testTimeout: Math.max(60_000, runs * 200) });

const samples = sampleFiles();

test('there is a sample of every format, and each is taken for what it is', () => {
  const found = samples.map(({ name, bytes }) => detectImportFormat(bytes, name).id);
  expect(found).toEqual(samples.map(({ format }) => format));
  expect(importFormats.map(({ id }) => id).filter((id) => !found.includes(id))).toEqual([]);
});

test.each(importFormats.map((format) => [format.name, format] as const))(
  'damaged files never throw or hang: %s',
  async (_, format) => {
    const own = samples.filter((sample) => sample.format === format.id);
    const random = randomNumbers(seed);
    let longest = 0;
    for (let run = 0; run < runs; run += 1) {
      // Now and then a file that is in another format altogether.
      const from = random() < 0.05 ? samples : own;
      const sample = from[Math.floor(random() * from.length)] ?? samples[0];
      if (sample === undefined) throw new Error('There are samples.');
      const damaged = mutate(sample.bytes, random);
      const started = performance.now();
      try {
        await readWhole(format, { ...sample, bytes: damaged }, random);
      } catch (error) {
        const file = Buffer.from(damaged).toString('base64').slice(0, 20_000);
        throw new Error(`Run ${run} of seed ${seed} broke ${format.id}: ${file}`, { cause: error });
      }
      longest = Math.max(longest, performance.now() - started);
    }
    process.stdout.write(`${format.id}: ${runs} damaged files, the slowest ${longest.toFixed(0)} ms\n`);
    expect(longest).toBeLessThan(longestReading);
  },
);

/** Reads all that a file holds and analyses its texts, as an import does; through a stream where there is one. */
async function readWhole(format: ImportFormat, sample: SampleFile, random: () => number): Promise<void> {
  const { bytes, name, companion } = sample;
  const context = companion === undefined ? {} : { companion };
  const isStreamed = format.readStream !== undefined && random() < 0.5;
  const read = isStreamed
    ? await format.readStream?.({ size: bytes.length, chunks: chunksOf(bytes, random) }, name, context)
    : await format.read(bytes, name, context);
  if (read?.ok !== true) {
    expect(read?.problem.reason).toMatch(/\w/);
    return;
  }
  for await (const item of read.value.items) {
    if (item.kind === 'broken') expect(item.reason).toMatch(/\w/);
    if (item.kind !== 'text') continue;
    const { blocks, segments } = analyseImported(item);
    const isInside = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      0 <= start && start < end && end <= item.text.length;
    expect([...blocks, ...segments].filter((range) => !isInside(range))).toEqual([]);
  }
}

async function* chunksOf(bytes: Uint8Array, random: () => number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length;) {
    const end = at + 1 + Math.floor(random() * 500);
    yield bytes.subarray(at, end);
    at = end;
  }
}

test('a batch of damaged files loses nothing that is in the workspace already', async () => {
  const folder = temporaryFolder();
  const host = await temporaryHost();
  const kept = path.join(folder, 'kept.txt');
  await writeFile(kept, 'Palu Tunda Jembatan\n\nJembatan itu ditunda sampai tahun depan, kata wali kota.');
  const id = (await importPaths(host, kept)).report?.imported[0]?.id;
  if (id === undefined) throw new Error('The article is imported.');
  const before = await host.handlers['articles.get']({ id });
  const random = randomNumbers(seed);
  const files = await Promise.all(
    samples.flatMap(({ name, bytes }, index) =>
      Array.from({ length: 5 }, async (_, copy) => {
        const file = path.join(folder, `${index}-${copy}-${name}`);
        await writeFile(file, mutate(bytes, random));
        return file;
      }),
    ),
  );
  const { state, report } = await importPaths(host, ...files);
  expect(state).toBe('done');
  expect(report?.failed.length).toBeGreaterThan(0);
  expect(await host.handlers['articles.get']({ id })).toEqual(before);
});
