import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare ProseMirror view</title><style>
body { margin: 0; font: 17px/1.6 serif; }
#scroller { height: 100vh; overflow-y: scroll; }
.ProseMirror { max-width: 40rem; white-space: pre-wrap; }
</style></head><body><div id="scroller"><div id="place"></div></div></body></html>`;

/** Opens a bare ProseMirror view on paragraphs in a page and returns the milliseconds until they are painted. */
export async function openBareView(page: Page, paragraphs: readonly string[]): Promise<number> {
  await page.setContent(html);
  await page.addScriptTag({ content: await bundle() });
  return page.evaluate((texts) => window.openBareView(texts), [...paragraphs]);
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    envDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./bare-view-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bareView',
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('The bare view was not built.');
  return output.output[0].code;
}
