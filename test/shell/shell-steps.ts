import assert from 'node:assert/strict';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { app, dialog, Menu } from './electron-stand-in/electron.ts';
import { handledChannels, invokeHandler } from './electron-stand-in/ipc-main.ts';
import type { Step } from './run-shell.ts';

/** What the shell promises about its window, its page and its channels, one step each. */
export const guardSteps: readonly Step[] = [
  {
    name: 'the window is sandboxed',
    async run(_page, window) {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        window.webContents.getLastWebPreferences();
      assert.deepEqual(
        { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag },
        {
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webSecurity: true,
          webviewTag: false,
        },
      );
    },
  },
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
    name: 'a menu entry reaches the page as a command',
    async run(page) {
      const told = page.evaluate(
        () =>
          new Promise((resolve) => {
            window.dwibahasa?.subscribe('command.invoked', resolve);
            document.documentElement.dataset['listening'] = 'yes';
          }),
      );
      await page.locator('html[data-listening]').waitFor({ state: 'attached' });
      const undo = menuItems().find((item) => item.id === 'edit.undo');
      undo?.click?.();
      assert.deepEqual(await told, { command: 'edit.undo' });
      assert.deepEqual(
        menuItems().filter((item) => item.role === 'undo' || item.role === 'redo'),
        [],
      );
    },
  },
  {
    name: 'the menus follow the language',
    async run(page) {
      const settings = { locale: 'id', theme: 'dark', annotator: 'a', panes: {}, articleSort: 'title' };
      await page.evaluate((changed) => window.dwibahasa?.request('settings.write', changed), settings);
      await expect
        .poll(() => menuItems().map((item) => item.label))
        .toEqual(expect.arrayContaining(['Berkas', 'Urungkan']));
    },
  },
  {
    name: 'only the main frame of the page is answered',
    async run(_page, { webContents }) {
      const senders = [null, { url: webContents.mainFrame.url }, { url: 'https://elsewhere.example/' }];
      for (const senderFrame of senders) {
        for (const channel of handledChannels()) {
          const asked = invokeHandler(channel, { sender: webContents, senderFrame }, [
            'ids.reserve',
            { count: 1 },
          ]);
          await assert.rejects(asked, /page of the workbench/);
        }
      }
    },
  },
  {
    name: 'a page that has navigated away is not answered',
    async run(page, { webContents }) {
      const address = page.url();
      await page.goto('about:blank');
      const event = { sender: webContents, senderFrame: webContents.mainFrame };
      for (const channel of handledChannels()) {
        await assert.rejects(
          invokeHandler(channel, event, ['ids.reserve', { count: 1 }]),
          /page of the workbench/,
        );
      }
      await page.goto(address);
    },
  },
  {
    name: 'the policy stops scripts that are not of the page',
    async run(page) {
      const ran = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "inline script ran"';
        document.head.append(script);
        const fetched = await fetch('https://elsewhere.example/').then(
          () => true,
          () => false,
        );
        return { inline: document.title === 'inline script ran', fetched };
      });
      assert.deepEqual(ran, { inline: false, fetched: false });
    },
  },
  {
    name: 'the page stays where it is',
    async run(page) {
      const before = page.url();
      await page.evaluate(() => {
        location.href = 'https://elsewhere.example/';
      });
      await page.waitForTimeout(300);
      assert.equal(page.url(), before);
    },
  },
  {
    name: 'no window is opened by a page',
    async run(page) {
      const opened = page.context().waitForEvent('page');
      await page.evaluate(() => void window.open('https://elsewhere.example/'));
      await opened;
      await page.waitForTimeout(300);
      assert.equal(page.context().pages().length, 1);
    },
  },
  {
    name: 'no permission is granted and no request leaves',
    async run(_page, { webContents: { session } }) {
      const denied = { request: false, check: false, device: false };
      for (const permission of ['media', 'geolocation', 'clipboard-read', 'openExternal']) {
        assert.deepEqual(session.grants(permission), denied);
      }
      const addresses = [
        'http://elsewhere.example/',
        'https://elsewhere.example/',
        'wss://elsewhere.example/',
        'file:///etc/hosts',
      ];
      assert.deepEqual(
        addresses.filter((address) => session.allows(address)),
        [],
      );
    },
  },
];

/** The end: a page that cannot save is asked about, one that can is not; then the process ends. */
export const quitSteps: readonly Step[] = [
  {
    name: 'quitting asks when a save failed',
    async run(page) {
      await answerClosing(page, false);
      dialog.button = 0;
      app.quit();
      await page.waitForTimeout(500);
      assert.deepEqual([dialog.asked.length, page.isClosed()], [1, false]);
    },
  },
  {
    name: 'quitting lets the page save',
    async run(page) {
      await answerClosing(page, true);
      app.quit();
      assert.equal(dialog.asked.length, 1);
    },
  },
];

/** Makes the page say that its last save went through, or did not. */
async function answerClosing(page: Page, saved: boolean): Promise<void> {
  await page.evaluate((answer) => {
    document.documentElement.dataset['saved'] = String(answer);
  }, saved);
}

function menuItems(items = Menu.shown): typeof Menu.shown {
  return items.flatMap((item) => [item, ...menuItems(item.submenu ?? [])]);
}
