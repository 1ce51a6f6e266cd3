import path from 'node:path';
import { expect, test } from 'vitest';
import { workspaceArgument } from '../../electron/shell/workspace-argument.ts';

const folder = path.resolve('/data');

test.for([
  [['main.js', '--workspace', 'a.db'], 'a.db'],
  [['--workspace=sub/a.db', '--allow-file-access'], 'sub/a.db'],
  [['main.js', 'berita.dwibahasa'], 'berita.dwibahasa'],
  [['--original-process-start-time=133', 'berita.dwibahasa'], 'berita.dwibahasa'],
] as const)('%j asks for %s', ([parameters, file]) => {
  expect(workspaceArgument(parameters, folder)).toBe(path.join(folder, file));
});

test('A start without a workspace asks for none', () => {
  expect(workspaceArgument(['main.js', 'article.txt', '--inspect'], folder)).toBeUndefined();
});
