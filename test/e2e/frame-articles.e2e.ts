import { expect } from '@playwright/test';
import { articleRows, openArticle, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

test('an article is found, opened and left by keyboard alone', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  const total = await articleRows(page).count();

  await page.keyboard.press('Alt+Shift+F');
  await page.keyboard.type('Tanggul Kali Sarmo');
  await expect(articleRows(page)).toHaveCount(1);
  expect(total).toBeGreaterThan(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tanggul Kali Sarmo');

  await page.keyboard.press('Escape');
  await expect(articleRows(page)).toHaveCount(total);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const first = await articleRows(page).first().locator('.article-row__title').innerText();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
  // The heading is there before the article.
  await expect(page.getByRole('textbox', { name: 'Indonesian source text' })).toContainText(first);

  await page.keyboard.press('Control+F6');
  await expect(translation(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+F6');
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
});

test('the open article is open again after a reload and with Back', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  await openArticle(page, 'RSUD Teluk Indah');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('RSUD Teluk Indah');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tanggul Kali Sarmo');
  await expect(translation(page)).toBeVisible();
});

test('a search without a match says so and can be cleared', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('tidak-ada-di-mana-pun');
  await expect(page.getByText('No article matches “tidak-ada-di-mana-pun”')).toBeVisible();
  await page.getByRole('button', { name: 'Clear search' }).click();
  await expect(articleRows(page).first()).toBeVisible();
});

test('the order of the list is chosen and remembered', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  const titles = () => articleRows(page).locator('.article-row__title').allInnerTexts();
  await page.getByLabel('Sort by').selectOption('Title');
  const sorted = await titles();
  expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('id', { numeric: true }).compare));
  await page.reload();
  await expect(articleRows(page).first()).toBeVisible();
  expect(await titles()).toEqual(sorted);
});

test('an article is removed only after a confirmation', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  const row = articleRows(page).filter({ hasText: 'Tanggul Kali Sarmo' });

  await page.getByRole('button', { name: 'Remove article' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await expect(row).toHaveCount(1);

  await page.getByRole('button', { name: 'Remove article' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(row).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Open an article' })).toBeVisible();
  await page.reload();
  await expect(articleRows(page).first()).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('panes collapse by key, resize by key, and stay so after a reload', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  const annotations = page.getByRole('region', { name: 'Annotations' });
  const list = page.getByRole('navigation', { name: 'Articles' });
  await page.keyboard.press('Control+Alt+3');
  await expect(annotations).toBeHidden();
  await expect(page.getByRole('button', { name: 'Annotations' })).toHaveAttribute('aria-pressed', 'false');

  const before = (await list.boundingBox())?.width ?? 0;
  const stored = page.waitForResponse('**/rpc/settings.write');
  await page.getByRole('separator', { name: 'Width of the article list' }).focus();
  await page.keyboard.press('ArrowRight');
  await stored;
  const wider = (await list.boundingBox())?.width ?? 0;
  expect(wider).toBeGreaterThan(before);

  await page.reload();
  await expect(articleRows(page).first()).toBeVisible();
  expect((await list.boundingBox())?.width).toBeCloseTo(wider, 0);
  await expect(annotations).toBeHidden();
  await page.keyboard.press('Control+Alt+3');
  await expect(annotations).toBeVisible();
});
