import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { ImportReport } from '../../shared/model/job.ts';
import { textWith } from '../exchange/matching.ts';
import { temporaryFolder } from '../exchange/temporary-host.ts';
import { runCommand } from './run-command.ts';

// Every command is a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const memory = `<tmx version="1.4"><header srclang="id"/><body>
<tu><tuv xml:lang="id"><seg>Satu</seg></tuv><tuv xml:lang="en"><seg>One</seg></tuv></tu>
<tu><tuv xml:lang="id"><seg>Dua</seg></tuv></tu>
</body></tmx>`;

test('tm import prints how many units came in and the lines of those that did not', async () => {
  const data = temporaryFolder();
  const file = path.join(data, 'news.tmx');
  await writeFile(file, memory);
  const imported = await runCommand(data, 'tm', 'import', '--json', file);
  expect([imported.status, JSON.parse(imported.stdout)]).toEqual([
    0,
    { units: 1, skipped: [{ line: 3, reason: 'It has no translation.' }] },
  ]);
  const again = await runCommand(data, 'tm', 'import', file);
  expect(again.stdout).toContain('line 2: The same unit is there already.');
  expect(again.stdout).toContain('0 units imported, 2 skipped');
});

test('tm import says why a file is no memory, and what else it cannot do', async () => {
  const data = temporaryFolder();
  const file = path.join(data, 'news.tmx');
  await writeFile(file, memory.slice(0, 80));
  expect(await runCommand(data, 'tm', 'import', file)).toMatchObject({
    status: 1,
    stderr: textWith('not well-formed XML'),
  });
  expect(await runCommand(data, 'tm', 'eat', file)).toMatchObject({
    status: 2,
    stderr: textWith('tm import FILE'),
  });
});

test('--map says which columns are what, and a wrong one is a usage error', async () => {
  const data = temporaryFolder();
  const file = path.join(data, 'a.csv');
  await writeFile(file, 'text,ringkasan,nama\nTeks panjang di sini.,Ringkas saja,Judulnya\n');
  const mapped = await runCommand(
    data,
    'import',
    '--json',
    '--map',
    'text=ringkasan',
    '--map',
    'title=nama',
    file,
  );
  const report = ImportReport.parse(JSON.parse(mapped.stdout));
  expect(report).toMatchObject({ failed: [], imported: [{ title: 'Judulnya', file: `${file} (row 2)` }] });
  for (const wrong of ['isi=text', 'text', 'title=nama']) {
    expect(await runCommand(data, 'import', '--map', wrong, file)).toMatchObject({
      status: 2,
      stderr: textWith('--map'),
    });
  }
  expect(await runCommand(data, 'import', '--map', 'text=nama', '--map', 'title=nama', file)).toMatchObject({
    status: 2,
    stderr: textWith('the column "nama" cannot be two things'),
  });
});
