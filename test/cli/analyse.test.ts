import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { textWith } from '../exchange/matching.ts';
import { temporaryFolder } from '../exchange/temporary-host.ts';
import { runCommand } from './run-command.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const range = { start: z.int(), end: z.int() };

/** The documented object, and nothing else in it. */
const Analysed = z.strictObject({
  file: z.string(),
  length: z.int(),
  metadata: z.strictObject({
    title: z.string().optional(),
    kicker: z.string().optional(),
    standfirst: z.string().optional(),
    outlet: z.string().optional(),
    author: z.string().optional(),
    editor: z.string().optional(),
    dateline: z.string().optional(),
    section: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
  }),
  blocks: z.array(
    z.strictObject({ role: z.string(), ...range, keep: z.boolean(), reason: z.string().optional() }),
  ),
  segments: z.array(z.strictObject({ ...range, block: z.int() })),
  suggestions: z.array(z.unknown()),
});

function linesOf(stdout: string): readonly unknown[] {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

const article =
  'Harga Beras Naik\r\n\r\nJAKARTA - Harga beras naik di Jl. Sudirman. “Kami pantau,” kata menteri.\r\n';

test('each file is one line with its structure, in the order in which the files were named', async () => {
  const folder = temporaryFolder();
  await mkdir(path.join(folder, 'inner'));
  const first = path.join(folder, 'b.txt');
  await writeFile(first, `\ufeff${article}`);
  await writeFile(path.join(folder, 'inner', 'a.txt'), article);
  const { status, stdout } = await runCommand(folder, 'analyse', '--json', first, path.join(folder, 'inner'));
  const lines = linesOf(stdout).map((line) => Analysed.parse(line));
  expect(status).toBe(0);
  expect(lines.map(({ file }) => file)).toEqual([first, path.join(folder, 'inner', 'a.txt')]);
  expect(lines.map(({ length }) => length)).toEqual([article.length + 1, article.length]);
  expect(lines.map(({ metadata }) => metadata.title)).toEqual(['Harga Beras Naik', 'Harga Beras Naik']);
});

test('a file that cannot be read gives its error, the others go on, and the status is 1', async () => {
  const folder = temporaryFolder();
  await writeFile(path.join(folder, 'a.txt'), article);
  await writeFile(path.join(folder, 'b.txt'), Buffer.from([0, 159, 146, 150]));
  const paths = [path.join(folder, 'missing.txt'), path.join(folder, 'b.txt'), path.join(folder, 'a.txt')];
  const { status, stdout } = await runCommand(folder, 'analyse', '--json', ...paths);
  expect(status).toBe(1);
  expect(linesOf(stdout)).toMatchObject([
    { file: paths[0], error: 'There is no such file or folder.' },
    { file: paths[1], error: textWith('not text') },
    { file: paths[2], length: article.length },
  ]);
});

test('--text prints the text that the offsets are into, untouched', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.txt');
  await writeFile(file, Buffer.from(`\ufeff${article}`, 'utf16le'));
  const { status, stdout } = await runCommand(folder, 'analyse', '--text', file);
  expect({ status, stdout }).toEqual({ status: 0, stdout: `\ufeff${article}` });
});

test('no workspace is made', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.txt');
  await writeFile(file, article);
  await runCommand(path.join(folder, 'data'), 'analyse', file);
  expect(existsSync(path.join(folder, 'data'))).toBe(false);
});

const seeds = path.join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');

describe('the seed articles', () => {
  test('have the documented shape, with offsets that fit their texts', async ({ skip }) => {
    if (!existsSync(seeds)) {
      process.stderr.write(`Skipped: ${seeds} is not there.\n`);
      skip();
    }
    const files = readdirSync(seeds)
      .toSorted()
      .map((name) => path.join(seeds, name));
    const { status, stdout } = await runCommand(temporaryFolder(), 'analyse', '--json', ...files);
    expect(status).toBe(0);
    const lines = linesOf(stdout).map((line) => Analysed.parse(line));
    expect(lines.map(({ file }) => file)).toEqual(files);
    for (const { file, length, blocks, segments } of lines) {
      expect(length).toBe((await readFile(file, 'utf8')).length);
      const isInside = ({ start, end, block }: z.infer<typeof Analysed>['segments'][number]): boolean => {
        const around = blocks[block];
        return (
          around !== undefined && around.keep && around.start <= start && start < end && end <= around.end
        );
      };
      expect(segments.filter((segment) => !isInside(segment))).toEqual([]);
      expect(segments.length).toBeGreaterThan(10);
    }
  });
});
