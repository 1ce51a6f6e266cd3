import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nodeProblem } from '../../electron/node-guard.mjs';
import { projectRoot } from '../../electron/build/project-root.ts';

const entryPoints = [
  'electron/start/main.mjs',
  'electron/web/main.mjs',
  'electron/cli/main.mjs',
  'electron/build/main.mjs',
  'test/main.mjs',
  'test/bench/main.mjs',
  'test/check-boundaries.mjs',
];

test.each(['20.20.2', '22.13.1', '18.0.0'])('Node %s is refused', (version) => {
  expect(nodeProblem(version, 'strip')).toContain(`this is ${version}`);
});

test('a Node that cannot run TypeScript is refused', () => {
  expect(nodeProblem('22.14.0', false)).toContain('this is 22.14.0');
});

test.each(['22.14.0', '22.18.0', '24.21.0', '26.0.0'])('Node %s is accepted', (version) => {
  expect(nodeProblem(version, 'strip')).toBeUndefined();
});

test.each(entryPoints)('%s refuses an old Node in one line', (entryPoint) => {
  expect(start(process.execPath, ['--import', pretendingToBe('20.20.2'), entryPoint])).toEqual(
    refusal('20.20.2'),
  );
});

const oldNode = findOldNode();

test.skipIf(oldNode === undefined).each(entryPoints)(
  '%s refuses a real old Node in one line',
  (entryPoint) => {
    if (oldNode === undefined) throw new Error('skipped without an old Node');
    expect(start(oldNode.executable, [entryPoint])).toEqual(refusal(oldNode.version));
  },
);

function start(executable: string, parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(executable, parameters, {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function refusal(version: string) {
  return { status: 1, stdout: '', stderr: `${nodeProblem(version, undefined)}\n` };
}

/** Changes only what the process says about itself; what comes of a real old Node needs a real one. */
function pretendingToBe(version: string): string {
  const program = `
    const versions = { ...process.versions, node: ${JSON.stringify(version)} };
    Object.defineProperty(process, 'versions', { value: versions });
  `;
  return `data:text/javascript,${encodeURIComponent(program)}`;
}

function findOldNode(): { executable: string; version: string } | undefined {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((executable) => existsSync(executable))
    .map((executable) => ({
      executable,
      version: execFileSync(executable, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim(),
    }))
    .find(({ version }) => nodeProblem(version, 'strip') !== undefined);
}
