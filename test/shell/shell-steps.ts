import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { HostDescription } from '../../shared/contract.ts';
import { runContractScenario } from '../contract/scenario.ts';
import { app, dialog, Menu } from './electron-stand-in/electron.ts';
import { handledChannels, invokeHandler } from './electron-stand-in/ipc-main.ts';
import { clientOfPage } from './client-of-page.ts';
import { privilegesOf } from './electron-stand-in/protocol.ts';
import { pageSteps } from './page-steps.ts';
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
    name: 'the scheme of the page is closed to other origins and under its policy',
    run: async (_page, { webContents }) => {
      const privileges = privilegesOf(webContents.mainFrame.url);
      assert.deepEqual(privileges.toSorted(), ['codeCache', 'secure', 'standard', 'supportFetchAPI']);
    },
  },
  ...pageSteps,
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
    name: 'the contract holds through the channels of the shell',
    seconds: 30,
    run: async (page) => runContractScenario(await clientOfPage(page)),
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

/** What the system asks of a workbench that runs: files to show, and answers of its dialogs. */
export const desktopSteps: readonly Step[] = [
  {
    name: 'another start hands its workspace over',
    async run(page) {
      const first = await shownWorkspace(page);
      const second = path.join(path.dirname(first), 'second.dwibahasa');
      const loaded = page.waitForEvent('load');
      app.emit('second-instance', {}, ['electron', '--enable-x', 'second.dwibahasa'], path.dirname(first));
      await loaded;
      assert.equal(await shownWorkspace(page), second);
      assert.deepEqual([existsSync(`${first}-wal`), existsSync(`${second}-wal`)], [false, true]);
      assert.deepEqual(app.recentDocuments, [first, second]);
    },
  },
  {
    name: 'a recent workspace is opened from the menu',
    async run(page) {
      const second = await shownWorkspace(page);
      const recent = menuItems().filter((item) => ['workspace', 'second'].includes(item.label ?? ''));
      assert.deepEqual(
        recent.map((item) => item.label),
        ['second', 'workspace'],
      );
      const loaded = page.waitForEvent('load');
      recent[1]?.click?.();
      await loaded;
      assert.notEqual(await shownWorkspace(page), second);
    },
  },
  {
    name: 'a file that is no workspace leaves the open one as it is',
    async run(page) {
      const before = await shownWorkspace(page);
      const foreign = path.join(path.dirname(before), 'settings.json');
      app.emit('open-file', { preventDefault: () => {} }, foreign);
      await expect.poll(() => dialog.asked.at(-1)).toContain('settings.json');
      assert.equal(await shownWorkspace(page), before);
    },
  },
  {
    name: 'dialogs answer with what was chosen',
    async run(page) {
      dialog.chosen = ['/data/a.txt', '/data/b.txt'];
      const open = await page.evaluate(() => window.dwibahasa?.request('dialog.open', { kind: 'files' }));
      const save = await page.evaluate(() =>
        window.dwibahasa?.request('dialog.save', { suggestedName: 'x.html', kind: 'file' }),
      );
      dialog.chosen = [];
      const cancelled = await page.evaluate(() =>
        window.dwibahasa?.request('dialog.open', { kind: 'workspace' }),
      );
      assert.deepEqual(
        [open, save, cancelled],
        [
          { ok: true, value: { paths: ['/data/a.txt', '/data/b.txt'] } },
          { ok: true, value: { paths: ['/data/a.txt'] } },
          { ok: true, value: { paths: [] } },
        ],
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
      const asked = dialog.asked.length;
      dialog.button = 0;
      app.quit();
      await page.waitForTimeout(500);
      assert.deepEqual([dialog.asked.length, page.isClosed()], [asked + 1, false]);
    },
  },
  {
    name: 'quitting lets the page save',
    async run(page) {
      await answerClosing(page, true);
      app.quit();
    },
  },
];

async function shownWorkspace(page: Page): Promise<string> {
  const reply = await page.evaluate(() => window.dwibahasa?.request('host.describe', {}));
  return z.object({ value: HostDescription }).parse(reply).value.workspace.path;
}

/** Makes the page say that its last save went through, or did not. */
async function answerClosing(page: Page, saved: boolean): Promise<void> {
  await page.evaluate((answer) => {
    document.documentElement.dataset['saved'] = String(answer);
  }, saved);
}

function menuItems(items = Menu.shown): typeof Menu.shown {
  return items.flatMap((item) => [item, ...menuItems(item.submenu ?? [])]);
}
