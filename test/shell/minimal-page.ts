import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bridge } from '../../shared/bridge.ts';

declare global {
  interface Window {
    readonly dwibahasa?: Bridge;
  }
}

/**
 * Writes a page that does one thing: it answers `window.closing`, with a failed save where `data-saved` of its root
 * element says "false". The shell is tested with it where the workbench's own page has no part in the matter.
 */
export async function writeMinimalPage(folder: string): Promise<void> {
  const assets = path.join(folder, 'assets');
  await mkdir(assets, { recursive: true });
  await writeFile(path.join(assets, 'page.js'), `(${answerClosing.toString()})();\n`);
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Shell</title><script type="module" src="./assets/page.js"></script></html>\n',
  );
}

/** Runs in the page: nothing from outside its own text is there. */
function answerClosing(): void {
  window.dwibahasa?.subscribe('window.closing', () => {
    const saved = document.documentElement.dataset['saved'] !== 'false';
    void window.dwibahasa?.request('window.flushed', { saved });
  });
}
