import { expect, type Locator, type Page } from '@playwright/test';

/** The rows of the article list, in the order shown. */
export function articleRows(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Articles' }).getByRole('option');
}

/** The editable side of the open article. */
export function translation(page: Page): Locator {
  return page.getByRole('textbox', { name: 'English translation' });
}

/** Opens the workbench in English and waits until its articles are listed. */
export async function openWorkbench(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(articleRows(page).first()).toBeVisible();
}

/** Opens the article whose row has these words, and waits until it can be edited. */
export async function openArticle(page: Page, words: string): Promise<void> {
  await articleRows(page).filter({ hasText: words }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
  await expect(translation(page)).toBeVisible();
}

/** Types at the end of the first segment of the translation. */
export async function typeIntoTranslation(page: Page, text: string): Promise<void> {
  await translation(page).click({ position: { x: 40, y: 30 } });
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

/** Chooses files of this machine for an import, as with the browser's own dialog. */
export async function chooseFiles(page: Page, ...files: readonly string[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Files…' }).click();
  await (await chooser).setFiles([...files]);
}

/** Pastes a text as an article through the dialog of the article list; the report is open afterwards, in place of an earlier one. */
export async function importText(page: Page, name: string, text: string): Promise<void> {
  const report = page.getByRole('dialog', { name: 'Import finished' });
  if (await report.isVisible()) await report.getByRole('button', { name: 'Close' }).first().click();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Paste text…' }).click();
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('Text of the article').fill(text);
  await page.getByRole('button', { name: 'Import text' }).click();
  await expect(page.getByRole('dialog', { name: 'Import finished' })).toBeVisible({ timeout: 30_000 });
}
