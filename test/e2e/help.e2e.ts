import { expect } from '@playwright/test';
import { articleRows, openWorkbench, translation } from './frame-page.ts';
import { startWebWorkbench } from './web-workbench.ts';
import { test } from './workbench-test.ts';

test('the help is searched and leads to its topics, in both languages', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Shift+F1');
  const dialog = page.getByRole('dialog', { name: 'Help' });
  await dialog.getByRole('button', { name: 'Where your data is' }).click();
  await expect(dialog.getByRole('region', { name: 'Where your data is' })).toBeInViewport();
  await expect(dialog.getByText('.dwibahasa')).toBeVisible();
  await dialog.getByRole('searchbox').fill('snapshot edits');
  await expect(dialog.getByRole('navigation').getByRole('button')).toHaveText(['When something goes wrong']);
  await dialog.getByRole('searchbox').fill('qqq');
  await expect(dialog.getByRole('status')).toHaveText('No topic has “qqq”.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Alt+,');
  await page.getByRole('dialog').getByText('Bahasa Indonesia', { exact: true }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F1');
  await expect(page.getByRole('dialog', { name: 'Bantuan' })).toContainText('Letak data Anda');
});

test('the first start shows a tour by keyboard, which ends for good and can be taken again', async ({
  page,
  dataDirectory,
}) => {
  const workbench = await startWebWorkbench({ dataDirectory, isFirstStart: true });
  try {
    await openWorkbench(page, workbench.url);
    for (const title of [
      'Your articles',
      'Translate sentence by sentence',
      'Mark who says what',
      'Say how certain it is',
      'Find everything else',
    ]) {
      await expect(page.getByRole('dialog', { name: title })).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.reload();
    await expect(articleRows(page).first()).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await page.keyboard.press('Shift+F1');
    await page.getByRole('button', { name: 'Take the tour' }).click();
    await expect(page.getByRole('dialog', { name: 'Your articles' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  } finally {
    await workbench.stop();
  }
});

test('the tour is in nobody’s way: an article is opened and typed into beside it', async ({
  page,
  dataDirectory,
}) => {
  const workbench = await startWebWorkbench({ dataDirectory, isFirstStart: true });
  try {
    await openWorkbench(page, workbench.url);
    await articleRows(page).first().click();
    await translation(page).focus();
    await page.keyboard.type('Typed beside the tour');
    await expect(translation(page)).toContainText('Typed beside the tour');
    await expect(page.getByRole('dialog', { name: 'Your articles' })).toBeVisible();
  } finally {
    await workbench.stop();
  }
});
