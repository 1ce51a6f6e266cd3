import { expect } from '@playwright/test';
import { openArticle, openWorkbench } from './frame-page.ts';
import { dialog, flood, goTo, line, text } from './review-page.ts';
import { test } from './workbench-test.ts';

test.beforeEach(async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Alt+Shift+v');
  await expect(text(page)).toBeFocused();
});

test('the menu of roles lies in view as a whole, whatever scrolls around it', async ({ page }) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(viewport);
    await dialog(page)
      .getByRole('button', { name: /^Role: / })
      .click();
    const menu = page.getByRole('menu');
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    const box = await menu.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    await page.keyboard.press('End');
    await expect(menu.getByRole('menuitem').last()).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  }
});

test('a range is flipped with one key, and comes back with one', async ({ page }) => {
  const before = await text(page).getByRole('option').allTextContents();
  await goTo(page, 'Penulis: Rina');
  const kept = text(page).getByRole('option', { selected: true });
  const count = await kept.count();
  for (let step = 0; step < 2; step++) await page.keyboard.press('Shift+ArrowDown');
  await expect(dialog(page).getByText('3 chosen')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Keep 3 blocks' }).click();
  await expect(kept).toHaveCount(count + 3);
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('9');
  await expect(kept).toHaveCount(count);
  await page.keyboard.press('Control+z');
  await expect(kept).toHaveCount(count + 3);
  await page.keyboard.press('Control+z');
  await expect(kept).toHaveCount(count);
  await expect(text(page).getByRole('option')).toHaveText(before);
});

test('a line that is flipped twice has its role and reason again', async ({ page }) => {
  await goTo(page, 'Copyright 2025');
  const notice = line(page, 'Copyright 2025');
  const before = (await notice.textContent()) ?? '';
  await page.keyboard.press('Space');
  await expect(notice).toContainText('Paragraph');
  await page.keyboard.press('Space');
  await expect(notice).toHaveText(before);
});

test('keys go to the next dropped and kept line, and a page on', async ({ page }) => {
  const active = text(page).locator('[data-active]');
  await page.keyboard.press('Home');
  await page.keyboard.press('d');
  await expect(active).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('t');
  await expect(active).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+D');
  await expect(active).toHaveAttribute('aria-selected', 'false');
  await page.keyboard.press('End');
  const last = await active.getAttribute('id');
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await expect(text(page).getByRole('option').first()).not.toHaveAttribute('data-active');
  for (let step = 0; step < 20; step++) await page.keyboard.press('PageDown');
  await expect(active).toHaveAttribute('id', last ?? '');
});

test('the notes of the fields start in line, and an empty field has none', async ({ page }) => {
  const noteOf = (name: string) =>
    dialog(page)
      .locator('.field', { has: page.getByRole('textbox', { name }) })
      .locator('.metadata-note');
  const author = dialog(page).getByRole('textbox', { name: 'Author' });
  await author.fill('Tono');
  await page.keyboard.press('Enter');
  await expect(noteOf('Author')).toContainText('Entered by hand');
  const found = await noteOf('Title').locator('svg').boundingBox();
  const label = await noteOf('Author').boundingBox();
  expect(found?.x).toBeCloseTo(label?.x ?? 0, 0);
  await expect(noteOf('Kicker')).toBeHidden();
});

test('the fields stand below the text where the window is small, and all can be reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  const box = async (name: string) => dialog(page).getByRole('textbox', { name }).boundingBox();
  const actions = await dialog(page).getByRole('button', { name: 'Drop' }).first().boundingBox();
  const title = await box('Title');
  const outlet = await box('Outlet');
  expect(title?.y).toBeGreaterThan(actions?.y ?? 0);
  expect(outlet?.y).toBeGreaterThan(title?.y ?? 0);
  await dialog(page).getByRole('textbox', { name: 'Standfirst' }).fill('Warga mengungsi.');
  await expect(dialog(page).getByRole('textbox', { name: 'Standfirst' })).toBeInViewport({ ratio: 1 });
});
