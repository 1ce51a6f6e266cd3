import { expect } from '@playwright/test';
import { articleRows, openArticle, openWorkbench, translation, typeIntoTranslation } from './frame-page.ts';
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
