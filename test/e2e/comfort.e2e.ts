import { expect, type Page } from '@playwright/test';
import { openArticle, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

/** How the first segment of the translation is drawn. */
function look(page: Page, property: string): Promise<string> {
  return translation(page).evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
}

test('size, typeface, spacing and width of the text change at once and are kept', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Satelit Nusaloka');
  const before = Number.parseFloat(await look(page, 'font-size'));
  await page.keyboard.press('Control+Alt+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await dialog.getByRole('slider', { name: 'Text size' }).fill('150');
  await expect
    .poll(async () => Number.parseFloat(await look(page, 'font-size')) / before)
    .toBeCloseTo(1.5, 1);
  await dialog.getByText('Sans serif').click();
  await expect.poll(() => look(page, 'font-family')).toContain('Inter');
  await dialog.getByText('Narrow').click();
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 2560, height: 1440 });
  await page.reload();
  await expect(translation(page)).toBeVisible();
  await expect
    .poll(async () => Number.parseFloat(await look(page, 'font-size')) / before)
    .toBeCloseTo(1.5, 1);
  const width = await translation(page).evaluate((element) => element.getBoundingClientRect().width);
  expect(width).toBeLessThan(900);
});

test('the keys for text size stop at the ends of the range', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Satelit Nusaloka');
  const before = Number.parseFloat(await look(page, 'font-size'));
  for (let presses = 0; presses < 14; presses += 1) await page.keyboard.press('Alt+=');
  await expect.poll(async () => Number.parseFloat(await look(page, 'font-size')) / before).toBeCloseTo(2, 1);
  for (let presses = 0; presses < 14; presses += 1) await page.keyboard.press('Alt+-');
  await expect
    .poll(async () => Number.parseFloat(await look(page, 'font-size')) / before)
    .toBeCloseTo(0.8, 1);
});

test('focus mode dims all segments but the active one', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Satelit Nusaloka');
  const colour = (index: number): Promise<string> =>
    translation(page)
      .locator('[data-segment]')
      .nth(index)
      .evaluate((element) => getComputedStyle(element).color);
  await translation(page).focus();
  expect(await colour(5)).toBe(await colour(0));
  await page.keyboard.press('Alt+Shift+Z');
  await expect.poll(async () => (await colour(5)) === (await colour(0))).toBe(false);
  await page.keyboard.press('Alt+Shift+Z');
  await expect.poll(async () => (await colour(5)) === (await colour(0))).toBe(true);
});

test('high contrast comes by the settings and by the wish of the machine', async ({ page, workbench }) => {
  await page.emulateMedia({ contrast: 'more' });
  await openWorkbench(page, workbench.url);
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  await page.emulateMedia({ contrast: 'no-preference' });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'usual');
  await page.keyboard.press('Control+Alt+,');
  await page.getByRole('switch', { name: 'High contrast' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
  const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']).toContain(background);
});
