import { expect, type Locator, type Page } from '@playwright/test';
import { openArticle, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

function palette(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Commands' });
}

function choices(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Commands' }).getByRole('option');
}

test('the palette finds a command in either language and gives the caret back before it acts', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Status Gunung Lokarupa');
  await translation(page).locator('[data-segment]').nth(1).click();
  await page.keyboard.type('one two three');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Control+k');
  await expect(palette(page)).toBeFocused();
  await page.keyboard.type('sebelumnya segmen');
  await expect(choices(page).first()).toContainText('Previous segment');
  await page.keyboard.press('Escape');
  await expect(translation(page)).toBeFocused();
  await page.keyboard.type('E');
  await expect(translation(page).locator('[data-segment]').nth(1)).toHaveText('one two threE');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('undo');
  await page.keyboard.press('Enter');
  await expect(translation(page).locator('[data-segment]').nth(1)).not.toHaveText('one two threE');
  await expect(translation(page)).toBeFocused();
});

test('what cannot be done says why and is not done; what was used comes first', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('split');
  const split = choices(page).filter({ hasText: 'Split segment' });
  await expect(split).toHaveAttribute('aria-disabled', 'true');
  await expect(split).toContainText('Open an article first');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeVisible();

  await palette(page).fill('keyboard');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await expect(choices(page).first()).toContainText('Keyboard shortcuts');
});

test('the palette goes to an article by its title and to a segment by its number', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('satelit nusaloka');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Satelit Nusaloka');
  await expect(translation(page)).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('7');
  await expect(choices(page).first()).toContainText('Go to segment 7');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Segment 7 of');
  await expect(translation(page)).toBeFocused();
});

test('a key is recorded, kept, and taken back; keys of others are refused with the reason', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+/');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.getByRole('searchbox').fill('search articles');
  const record = dialog.getByRole('button', { name: 'Change the key of “Search articles”' });
  await record.click();
  await page.keyboard.press('Control+p');
  await expect(dialog.getByRole('alert')).toContainText('belongs to Chrome, Edge, Firefox');
  await page.keyboard.press('Alt+q');
  await expect(dialog.getByRole('alert')).toContainText('Quote type');
  await page.keyboard.press('x');
  await expect(dialog.getByRole('alert')).toContainText('types or moves in the text');
  await page.keyboard.press('Control+Alt+y');
  await expect(dialog.getByText('Ctrl+Alt+Y', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.reload();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await page.keyboard.press('Alt+Shift+F');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await page.keyboard.press('Control+Alt+y');
  await expect(page.getByRole('searchbox')).toBeFocused();

  await page.keyboard.press('Control+/');
  await dialog.getByRole('button', { name: 'Reset all keys' }).click();
  await expect(dialog.getByText('Ctrl+Alt+Y', { exact: true })).toHaveCount(0);
  await expect(dialog.getByText('Alt+Shift+F', { exact: true })).toBeVisible();
});

test('the overview is printed alone and whole', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Keyboard shortcuts' })).toBeVisible();
  const [printed, needed] = await page
    .getByRole('dialog', { name: 'Keyboard shortcuts' })
    .evaluate((dialog) => [dialog.clientHeight, dialog.scrollHeight]);
  expect(printed).toBe(needed);
});

test('a key of another command is taken over only when the person says so', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+/');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await dialog.getByRole('button', { name: 'Change the key of “Help”' }).click();
  await page.keyboard.press('Control+Alt+x');
  await expect(dialog.getByRole('alert')).toContainText('is the key of “Export…”');
  await dialog.getByRole('button', { name: 'Use it here; “Export…” then has none' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+x');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
});
