import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { articleRows, openArticle, openWorkbench, translation, typeIntoTranslation } from './frame-page.ts';
import { startWebWorkbench } from './web-workbench.ts';
import { test } from './workbench-test.ts';

test('what is typed is saved, and said to be, without being asked to', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  const state = page.getByRole('banner').getByRole('status');
  await expect(state).toHaveText('Saved');
  const saving = page.waitForResponse('**/rpc/articles.save');
  await typeIntoTranslation(page, ' typed now');
  await saving;
  await expect(state).toHaveText('Saved');
  await page.reload();
  await expect(translation(page)).toContainText('typed now');
});

test('changing the article saves the one that is left first', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  await typeIntoTranslation(page, ' typed just before');
  await openArticle(page, 'RSUD Teluk Indah');
  await openArticle(page, 'Tanggul Kali Sarmo');
  await expect(translation(page)).toContainText('typed just before');
});

test('an article whose changes cannot be saved stays open and says why, until a retry succeeds', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  await page.route('**/rpc/articles.save', (route) => route.abort());
  await typeIntoTranslation(page, ' kept on the page');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Your last changes are not saved.');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Not saved');

  await articleRows(page).filter({ hasText: 'RSUD Teluk Indah' }).click();
  await expect(alert).toContainText('stays open, because its last changes could not be saved');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tanggul Kali Sarmo');
  await expect(translation(page)).toContainText('kept on the page');

  await page.unroute('**/rpc/articles.save');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await openArticle(page, 'RSUD Teluk Indah');
  await openArticle(page, 'Tanggul Kali Sarmo');
  await expect(translation(page)).toContainText('kept on the page');
});

test('a host that does not answer at the start is said, and tried again', async ({ page, workbench }) => {
  await page.route('**/rpc/host.describe', (route) => route.abort());
  await page.goto(workbench.url);
  await expect(page.getByRole('heading', { name: 'The workbench could not start' })).toBeVisible();
  await page.unroute('**/rpc/host.describe');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(articleRows(page).first()).toBeVisible();
});

test('a version that another window saved is never overwritten unasked', async ({
  page,
  context,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  await page.route('**/rpc/articles.save', (route) => route.abort());
  await typeIntoTranslation(page, ' from the first window');
  await expect(page.getByRole('alert')).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(translation(other)).toBeVisible();
  const saved = other.waitForResponse('**/rpc/articles.save');
  await typeIntoTranslation(other, ' from the second window');
  await saved;

  await page.unroute('**/rpc/articles.save');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('This article was changed in another window.');
  await alert.getByRole('button', { name: 'Compare and choose…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Two versions of this article' });
  await dialog.getByRole('button', { name: 'All from here' }).click();
  await dialog.getByRole('button', { name: 'Save this choice' }).click();
  await expect(alert).toHaveCount(0);
  await page.reload();
  await expect(translation(page)).toContainText('from the first window');
  await expect(translation(page)).not.toContainText('from the second window');
});

test('a page that breaks saves the text first and offers to reload', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  await typeIntoTranslation(page, ' typed before the crash');
  await page.keyboard.press('Control+Alt+,');
  await expect(page.getByRole('dialog')).toBeVisible();
  // From here on, whatever begins to draw a number breaks.
  await page.evaluate(() => {
    Intl.NumberFormat = class {
      format(): string {
        throw new Error('planted');
      }
    } as unknown as typeof Intl.NumberFormat;
  });
  await page.getByRole('dialog').getByText('Bahasa Indonesia', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Terjadi galat di meja kerja' })).toBeVisible();
  await expect(page.getByText('Teks Anda sudah tersimpan.')).toBeVisible();
  await page.getByRole('button', { name: 'Muat ulang' }).click();
  await expect(page.getByRole('textbox', { name: 'Terjemahan bahasa Inggris' })).toContainText(
    'typed before the crash',
  );
});

test('a workspace that was restored from a snapshot says so until it is dismissed', async ({
  page,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'workspace.dwibahasa');
  const before = await startWebWorkbench({ dataDirectory });
  await openWorkbench(page, before.url);
  await before.stop();
  const bytes = await readFile(file);
  bytes.fill(0x5a, 4096, 3 * 4096);
  await writeFile(file, bytes);

  const workbench = await startWebWorkbench({ dataDirectory });
  try {
    await openWorkbench(page, workbench.url);
    const messages = page.getByRole('region', { name: 'Messages' });
    await expect(messages).toContainText(
      'The workspace file was damaged and has been restored from the snapshot of',
    );
    await messages.getByRole('button', { name: 'Dismiss' }).click();
    await expect(messages).not.toContainText('damaged');
  } finally {
    await workbench.stop();
  }
});
