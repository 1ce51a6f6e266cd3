import { expect } from '@playwright/test';
import { openWorkbench } from './frame-page.ts';
import { test } from './workbench-test.ts';

const text = 'KUDUS – Banjir di Kudus mulai surut pada Senin pagi.';

test('a text is pasted at once, and imported by Ctrl+Enter', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+Alt+v');
  await expect(page.getByLabel('Text of the article')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Paste text' })).toBeVisible();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: '1 article imported' })).toBeVisible();
});

test('a pasted text is not thrown away without a question', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+Alt+v');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+Alt+v');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Escape');
  const question = page.getByRole('dialog', { name: 'Discard the pasted text?' });
  await expect(question.getByRole('button', { name: 'Keep editing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(page.getByLabel('Text of the article')).toHaveValue(text);
  await page.keyboard.press('Escape');
  await question.getByRole('button', { name: 'Discard', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
});
