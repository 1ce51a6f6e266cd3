import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { textWith } from '../exchange/matching.ts';
import { temporaryFolder } from '../exchange/temporary-host.ts';
import { parseSrx } from '../shared/indonesian/srx-interpreter.ts';
import { runCommand } from './run-command.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

test('the report of an import is kept in the file that is named, in the form that its ending says', async () => {
  const folder = temporaryFolder();
  const article = path.join(folder, 'banjir.txt');
  await writeFile(
    article,
    'Banjir Melanda Demak\n\nDEMAK - Banjir merendam lima desa. Warga mengungsi ke balai desa.\n',
  );
  const run = async (kept: string) =>
    runCommand(folder, 'import', '--json', '--report', kept, article, path.join(folder, 'none.txt'));
  const [json, csv] = [path.join(folder, 'report.json'), path.join(folder, 'report.csv')];
  const first = await run(json);
  expect(first.status).toBe(1);
  expect(JSON.parse(await readFile(json, 'utf8'))).toEqual(JSON.parse(first.stdout));
  await run(csv);
  const outcomes = (await readFile(csv, 'utf8')).split('\r\n').map((line) => line.split(',')[0]);
  expect(outcomes).toEqual(['outcome', 'failed', 'skipped', '']);
  const refused = await run(path.join(folder, 'report.doc'));
  expect(refused).toMatchObject({ status: 2, stderr: textWith('must end in .json or .csv') });
});

test('the sentence rules are written as SRX', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'indonesian.srx');
  const written = await runCommand(folder, 'segmentation', '--srx', file);
  expect(written).toMatchObject({ status: 0, stdout: textWith('What SRX cannot say') });
  expect(parseSrx(await readFile(file, 'utf8')).rules.length).toBeGreaterThan(20);
  expect((await runCommand(folder, 'segmentation')).status).toBe(2);
});
