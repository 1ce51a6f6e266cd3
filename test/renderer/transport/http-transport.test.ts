import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../e2e/chromium.ts';
import { openSite, type WebSite } from '../../web/web-site.ts';
import type {} from './page.ts';

let site: WebSite;
let browser: Browser;

beforeAll(async () => {
  site = await openSite({ pageDirectory: await buildPage() });
  browser = await launchChromium();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.end();
});

/** Builds the page of this test. */
async function buildPage(): Promise<string> {
  const folder = path.join(import.meta.dirname, '../../../.cache/transport-page');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'page.ts'),
        output: { entryFileNames: 'assets/page.js' },
      },
    },
  });
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Transport</title><script type="module" src="/assets/page.js"></script></html>\n',
  );
  return folder;
}

async function openPage(prepare: (page: Page) => Promise<unknown> = async () => {}): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await prepare(page);
  await page.goto(site.url.href);
  await page.waitForFunction(() => 'client' in window);
  return page;
}

test('A page asks its host and is told its events', async () => {
  const page = await openPage();
  const { version } = await page.evaluate(() => window.client.request('host.describe', {}));
  expect(version).toMatch(/^\d+\.\d+\.\d+/);
  site.host.publish('command.invoked', { command: 'edit.undo' });
  await expect.poll(() => page.evaluate(() => window.told)).toEqual(['edit.undo']);
  await page.close();
});

test('What a request sets off is never missed, however early it was sent', async () => {
  const page = await openPage();
  const revealed = await page.evaluate(async () => {
    const changed = new Promise((resolve) => window.client.subscribe('settings.changed', resolve));
    const settings = await window.client.request('settings.read', {});
    await window.client.request('settings.write', { ...settings, annotator: 'early' });
    return changed;
  });
  expect(revealed).toMatchObject({ annotator: 'early' });
  await page.close();
});

test('A failure comes back with its code and message', async () => {
  const page = await openPage();
  const failure = await page.evaluate(() =>
    window.client.request('workspace.open', { path: '/x' }).catch((error: unknown) => String(error)),
  );
  expect(failure).toBe('RequestFailure: Another workspace can be opened in the desktop workbench only.');
  await page.close();
});

test('A stream that was refused is opened again, and tells what came meanwhile', async () => {
  let refusals = 0;
  const page = await openPage((opening) =>
    opening.route('**/events*', async (route) => {
      refusals += 1;
      return refusals <= 2 ? route.fulfill({ status: 503 }) : route.continue();
    }),
  );
  await expect.poll(() => refusals, { timeout: 10_000 }).toBe(3);
  await expect
    .poll(async () => {
      site.host.publish('command.invoked', { command: 'after' });
      return page.evaluate(() => window.told.includes('after'));
    })
    .toBe(true);
  await page.close();
});

test.for([
  ['closed', (page: Page) => page.close({ runBeforeUnload: true })],
  ['navigated away', (page: Page) => page.goto('about:blank')],
] as const)('A request that is sent while the page is %s arrives', async ([way, leave]) => {
  const page = await openPage();
  // Without another page the browser would end the session, and with it everything that is under way.
  const other = await page.context().newPage();
  await page.evaluate(async (annotator) => {
    const settings = await window.client.request('settings.read', {});
    window.addEventListener('pagehide', () => {
      void window.client.request('settings.write', { ...settings, annotator });
    });
  }, way);
  await leave(page);
  await expect.poll(() => site.host.handlers['settings.read']({})).toMatchObject({ annotator: way });
  await other.context().close();
});

test('The page stays within its policy', async () => {
  const page = await openPage((opening) =>
    opening.addInitScript(() => {
      window.told = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        window.told.push(`${violatedDirective} ${blockedURI}`),
      );
    }),
  );
  await page.evaluate(() => window.client.request('host.describe', {}));
  expect(await page.evaluate(() => window.told)).toEqual([]);
  await page.close();
});
