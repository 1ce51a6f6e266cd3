import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { Article } from '../../shared/model/article.ts';
import { ImportReport } from '../../shared/model/job.ts';
import { textWith } from '../exchange/matching.ts';
import { temporaryFolder } from '../exchange/temporary-host.ts';
import { runCommand, startCommand, waitFor } from './run-command.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

function anArticleText(number: number): string {
  const paragraph = `JAKARTA - Harga beras naik ${number} persen. “Kami memantau pasar,” kata Menteri Perdagangan.`;
  return `Harga Beras Naik ${number} Persen\n\n${`${paragraph}\n\n`.repeat(5)}`;
}

/** A folder with articles `0.txt`, `1.txt` … */
async function aFolderOf(count: number): Promise<string> {
  const folder = temporaryFolder();
  for (let number = 0; number < count; number += 1) {
    await writeFile(path.join(folder, `${number}.txt`), anArticleText(number));
  }
  return folder;
}

/** Runs the command line on one workspace. */
function onWorkspace(name = 'test.dwibahasa') {
  const data = temporaryFolder();
  const workspace = path.join(data, name);
  const run = async (...parameters: readonly string[]) =>
    runCommand(data, ...parameters, '--workspace', workspace);
  return { data, workspace, run };
}

const Summaries = z.array(
  z.strictObject({
    id: z.uuid(),
    title: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    segments: z.int(),
    translated: z.int(),
    reviewed: z.int(),
    annotations: z.int(),
    file: z.string(),
  }),
);

test('what is imported can be listed, shown, exported and imported elsewhere', async () => {
  const folder = await aFolderOf(3);
  const { run, data } = onWorkspace();
  const imported = await run('import', '--json', folder);
  const report = ImportReport.parse(JSON.parse(imported.stdout));
  expect([imported.status, report.imported.length, report.skipped, report.failed]).toEqual([0, 3, [], []]);

  const listed = Summaries.parse(JSON.parse((await run('list', '--json')).stdout));
  expect(listed.map(({ id, title, file }) => ({ id, title, file }))).toEqual(
    report.imported.map(({ id, title }, index) => ({ id, title, file: `${index}.txt` })),
  );
  const found = await run('list', '--json', '--query', 'naik 2', '--status', 'new');
  expect(Summaries.parse(JSON.parse(found.stdout)).map(({ file }) => file)).toEqual(['2.txt']);

  const file = path.join(data, 'out', 'all.json');
  const exported = await run('export', '--format', 'workspace-json', '--out', file, '--json');
  expect(JSON.parse(exported.stdout)).toEqual({ written: [{ file, articles: 3 }], losses: [] });
  const content = z
    .looseObject({ articles: z.array(Article) })
    .parse(JSON.parse(await readFile(file, 'utf8')));
  const [first] = listed;
  const shown = await run('show', first?.id ?? '', '--json');
  expect(JSON.parse(shown.stdout)).toEqual(content.articles[0]);
  expect(content.articles[0]?.sourceText).toBe(anArticleText(0));

  const other = onWorkspace('other.dwibahasa');
  await other.run('import', file);
  const again = path.join(other.data, 'again.json');
  await other.run('export', '--format', 'workspace-json', '--out', again);
  expect(await readFile(again, 'utf8')).toBe(await readFile(file, 'utf8'));
});

test('an import with a bad file goes on and ends with status 1; the same again is skipped', async () => {
  const folder = await aFolderOf(2);
  await writeFile(path.join(folder, '1a.bin'), Buffer.from([0, 1, 2]));
  await mkdir(path.join(folder, 'inner'));
  await writeFile(path.join(folder, 'inner', 'deep.txt'), anArticleText(9));
  const { run } = onWorkspace();
  const first = await run('import', '--json', folder);
  expect(first.status).toBe(1);
  const report = ImportReport.parse(JSON.parse(first.stdout));
  expect(report.imported.map(({ file }) => path.relative(folder, file))).toEqual(['0.txt', '1.txt']);
  expect(report.failed).toEqual([{ file: path.join(folder, '1a.bin'), reason: textWith('not text') }]);
  const second = ImportReport.parse(
    JSON.parse((await run('import', '--json', '--recursive', folder)).stdout),
  );
  expect(second.imported.map(({ file }) => path.relative(folder, file))).toEqual([
    path.join('inner', 'deep.txt'),
  ]);
  expect(second.skipped).toEqual(
    report.imported.map(({ file, id }) => ({ file, id, reason: textWith('same text') })),
  );
});

test('the formats are listed with what they cannot carry, without a workspace', async () => {
  const { status, stdout } = await runCommand(temporaryFolder(), 'export', '--formats', '--json');
  const Formats = z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      extension: z.string(),
      perArticle: z.boolean(),
      losses: z.array(z.string()),
    }),
  );
  expect(status).toBe(0);
  expect(Formats.parse(JSON.parse(stdout)).map(({ id }) => id)).toEqual(['workspace-json', 'jsonl', 'html']);
});

test('a backup brings the workspace back as it was', async () => {
  const folder = await aFolderOf(2);
  const { run, data, workspace } = onWorkspace();
  await run('import', path.join(folder, '0.txt'));
  const copy = path.join(data, 'copy.dwibahasa');
  const backup = await run('backup', '--out', copy, '--json');
  expect([backup.status, JSON.parse(backup.stdout)]).toMatchObject([0, { file: copy, articles: 1 }]);
  await run('import', path.join(folder, '1.txt'));
  expect(await run('backup', '--out', copy)).toMatchObject({ status: 1, stderr: textWith('there already') });
  const restored = await run('restore', copy, '--json');
  expect([restored.status, JSON.parse(restored.stdout)]).toMatchObject([0, { file: copy, articles: 1 }]);
  expect(Summaries.parse(JSON.parse((await run('list', '--json')).stdout))).toHaveLength(1);
  const check = await run('check', '--json');
  expect([check.status, JSON.parse(check.stdout)]).toEqual([0, { ok: true, problems: [] }]);
  expect(existsSync(workspace)).toBe(true);
});

test('a damaged workspace fails the check and is left as it is', async () => {
  const folder = await aFolderOf(2);
  const { run, workspace } = onWorkspace();
  await run('import', folder);
  const bytes = await readFile(workspace);
  bytes.fill(0x5a, 4096, 12_288);
  await writeFile(workspace, bytes);
  const { status, stdout } = await run('check', '--json');
  const found = z.object({ ok: z.boolean(), problems: z.array(z.string()).min(1) }).parse(JSON.parse(stdout));
  expect([status, found.ok]).toEqual([1, false]);
  expect(await readFile(workspace)).toEqual(bytes);
});

test.each([
  ['list', []],
  ['show', ['018f0000-0000-7000-8000-000000000001']],
  ['export', ['--format', 'jsonl', '--out', 'x']],
  ['check', []],
  ['backup', ['--out', 'x']],
])('%s says that there is no workspace, with status 3, and makes none', async (command, parameters) => {
  const { run, workspace } = onWorkspace();
  expect(await run(command, ...parameters)).toEqual({
    status: 3,
    stdout: '',
    stderr: textWith(`There is no workspace ${workspace}`),
  });
  expect(existsSync(workspace)).toBe(false);
});

test('a data folder that cannot be made is said with status 3', async () => {
  const folder = await aFolderOf(1);
  const ended = await runCommand(path.join(folder, '0.txt', 'data'), 'import', folder);
  expect(ended).toEqual({ status: 3, stdout: '', stderr: textWith('The workspace cannot be opened') });
});

test('a file that is no workspace is refused with status 3 and left as it is', async () => {
  const { run, workspace } = onWorkspace();
  await writeFile(workspace, 'Bukan basis data.');
  expect(await run('list')).toMatchObject({ status: 3, stderr: textWith(workspace) });
  expect(await readFile(workspace, 'utf8')).toBe('Bukan basis data.');
});

test.each([
  [['import'], 'import [--format F] [--recursive] [--map FIELD=COLUMN]… [--report FILE] PATH'],
  [['import', '--nope', 'x'], "Unknown option '--nope'"],
  [['import', '--format', 'nope', 'x'], 'Use one of: workspace-json, xliff, tmx, '],
  [['export', '--out', 'x'], '--format is missing'],
  [['export', '--format', 'jsonl'], '--out is missing'],
  [['export', '--format', 'nope', '--out', 'x'], 'Use one of: workspace-json, jsonl, html'],
  [['list', '--status', 'nope'], 'Use one of: new, started, translated, reviewed'],
  [['list', '--workspace'], '--workspace'],
  [['list', 'extra'], '"extra" is one argument too many'],
  [['show', 'not-an-id'], 'is not the id of an article'],
  [['analyse', '--text', 'a', 'b'], '--text takes one PATH'],
  [['backup'], '--out is missing'],
  [['nope'], 'There is no command "nope"'],
  [[], 'No command was given'],
])('%j is wrong usage: status 2 and the right form', async (parameters, message) => {
  expect(await runCommand(temporaryFolder(), ...parameters)).toEqual({
    status: 2,
    stdout: '',
    stderr: textWith(message),
  });
});

test('an article that is not there is a failure, not wrong usage', async () => {
  const folder = await aFolderOf(1);
  const { run } = onWorkspace();
  await run('import', folder);
  const id = '018f0000-0000-7000-8000-000000000001';
  expect(await run('show', id)).toMatchObject({ status: 1, stderr: textWith('not in this workspace') });
});

test('with --quiet nothing is written to stderr', async () => {
  const folder = await aFolderOf(1);
  const { run } = onWorkspace();
  const quiet = await run('import', folder, '--quiet', '--json');
  expect(quiet).toMatchObject({ status: 0, stderr: '' });
});

test('Ctrl-C ends an import cleanly: what was committed stays, whole, and is reported', async () => {
  const folder = await aFolderOf(600);
  const { run, data, workspace } = onWorkspace();
  const child = startCommand(data, ['import', '--json', folder, '--workspace', workspace]);
  const ending = waitFor(child);
  while (!existsSync(`${workspace}-wal`)) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 150));
  child.kill('SIGINT');
  const { status, stdout } = await ending;
  const report = ImportReport.parse(JSON.parse(stdout));
  expect(status).toBe(130);
  expect(report.imported.length).toBeLessThan(600);
  const listed = Summaries.parse(JSON.parse((await run('list', '--json')).stdout));
  expect(listed.map(({ id }) => id).toSorted()).toEqual(report.imported.map(({ id }) => id).toSorted());
  expect((await run('check')).status).toBe(0);
});

test('Ctrl-C ends an export cleanly: no half file is left', async () => {
  const folder = await aFolderOf(300);
  const { run, data, workspace } = onWorkspace();
  await run('import', folder);
  const out = path.join(data, 'out');
  await mkdir(out);
  const child = startCommand(data, [
    'export',
    '--format',
    'workspace-json',
    '--out',
    path.join(out, 'a.json'),
    '--workspace',
    workspace,
  ]);
  const ending = waitFor(child);
  while ((await readdir(out)).length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill('SIGINT');
  const { status } = await ending;
  const left = await readdir(out);
  expect([0, 130]).toContain(status);
  expect(left.filter((name) => name !== 'a.json')).toEqual([]);
  if (left.includes('a.json')) JSON.parse(await readFile(path.join(out, 'a.json'), 'utf8'));
});
