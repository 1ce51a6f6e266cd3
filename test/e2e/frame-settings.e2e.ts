import { expect } from '@playwright/test';
import { articleRows, openArticle, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

test('the language changes at once and is kept', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  await page.keyboard.press('Control+Alt+,');
  await page.getByRole('dialog').getByText('Bahasa Indonesia', { exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Pengaturan' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Artikel' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Artikel' })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('Bahasa: Bahasa Indonesia');
});

test('the theme changes at once, and is there from the first paint of the next start', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.keyboard.press('Control+Alt+,');
  await page.getByRole('dialog').getByText('Dark', { exact: true }).click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('dwibahasa.theme'))).toBe('dark');

  // Without the page's own program, only what runs before it can have set the theme.
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.reload();
  expect(await background()).toBe(dark);
  await page.unroute('**/assets/*.js');

  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  await expect(articleRows(page).first()).toBeVisible();
  expect(await background()).toBe(dark);
  await page.keyboard.press('Control+Alt+,');
  await page.getByRole('dialog').getByText('System', { exact: true }).click();
  await expect.poll(background).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).toBe(dark);
});

test('the annotator is kept; an empty name is not taken', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+Alt+,');
  const field = page.getByLabel('Annotator', { exact: true });
  await field.fill('Sri Wahyuni');
  await field.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Annotator: Sri Wahyuni');
  await field.fill('  ');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await page.reload();
  await expect(page.getByRole('contentinfo')).toContainText('Annotator: Sri Wahyuni');
});

test('a dialog keeps the focus inside and gives it back when it closes', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  await translation(page).focus();
  await page.keyboard.press('Control+Alt+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  for (let tabs = 0; tabs < 12; tabs += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(
      () => document.activeElement?.closest('dialog, body') === document.body,
    );
    // The browser's own controls come between the last and the first one; the page behind never does.
    if (isOutside) expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(translation(page)).toBeFocused();
});
