import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** One thing that the page of a desktop workbench must have or must not be able to do. A step that fails throws. */
export interface PageStep {
  readonly name: string;
  readonly run: (page: Page) => Promise<void>;
}

const elsewhere = 'https://elsewhere.example/';

/** What can be seen from inside the page alone: on the stand-in and in real Electron. */
export const pageSteps: readonly PageStep[] = [
  {
    name: 'the page gets two functions and nothing else',
    async run(page) {
      const seen = await page.evaluate(() => ({
        bridge: Object.entries(window.dwibahasa ?? {}).map(([name, value]) => `${name}: ${typeof value}`),
        leaks: ['require', 'process', 'ipcRenderer', 'electron'].filter((name) => name in window),
      }));
      assert.deepEqual(seen, { bridge: ['request: function', 'subscribe: function'], leaks: [] });
    },
  },
  {
    name: 'a request of the page is answered',
    async run(page) {
      const reply = await page.evaluate(() => window.dwibahasa?.request('ids.reserve', { count: 2 }));
      assert.match(JSON.stringify(reply), /^\{"ok":true,"value":\["[-0-9a-f]{36}","[-0-9a-f]{36}"\]\}$/);
    },
  },
  {
    name: 'the policy stops scripts that are not of the page',
    async run(page) {
      const ran = await page.evaluate(async (address) => {
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.inline = "ran"';
        document.head.append(script);
        const fetched = await fetch(address).then(
          () => true,
          () => false,
        );
        return { inline: document.documentElement.dataset['inline'] === 'ran', fetched };
      }, elsewhere);
      assert.deepEqual(ran, { inline: false, fetched: false });
    },
  },
  {
    name: 'the page stays where it is',
    async run(page) {
      const before = page.url();
      await page.evaluate((address) => {
        location.href = address;
      }, elsewhere);
      await page.waitForTimeout(500);
      assert.equal(page.url(), before);
    },
  },
  {
    name: 'no window is opened by a page',
    async run(page) {
      await page.evaluate((address) => void window.open(address), elsewhere);
      await page.waitForTimeout(500);
      assert.equal(page.context().pages().length, 1);
    },
  },
];
