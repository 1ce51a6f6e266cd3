import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openArticle, openWorkbench, translation } from './frame-page.ts';
import { startWebWorkbench } from './web-workbench.ts';
import { test } from './workbench-test.ts';

const article = 'Tanggul Kali Sarmo';

function segment(page: Page, number: number): Locator {
  return translation(page)
    .locator('[data-segment]')
    .nth(number - 1);
}

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'History' });
}

function versions(page: Page): Locator {
  return dialog(page).getByRole('list', { name: 'Versions, newest first' }).getByRole('listitem');
}

function cards(page: Page): Locator {
  return page.getByRole('region', { name: /^Annotation \d+:/u });
}

async function typeInto(page: Page, number: number, text: string): Promise<void> {
  await segment(page, number).click();
  await page.keyboard.press('Control+End');
  await segment(page, number).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved');
}

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) })),
    state,
  ).toEqual([]);
}

test('a segment gets an earlier version back by keys alone, and Ctrl+Z takes that back', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, article);
  const original = (await segment(page, 4).textContent()) ?? '';
  await typeInto(page, 4, ' Muddy water.');
  const edited = (await segment(page, 4).textContent()) ?? '';
  expect(edited).not.toBe(original);
  await page.keyboard.press('F8');
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('Muddy water.');
  await expect(versions(page).first().locator('ins').first()).toContainText('Muddy');
  await expect(versions(page).first().getByText('Reviewed')).toBeVisible();
  await expect(versions(page).first().getByText('Draft')).toBeVisible();
  const restore = dialog(page).getByRole('button', { name: /^Restore /u });
  for (
    let step = 0;
    step < 4 && !(await restore.evaluate((button) => button === document.activeElement));
    step++
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toContainText('Restored.');
  await expect(versions(page)).toHaveCount(3);
  await expect(versions(page).first().locator('del').first()).toContainText('Muddy');
  await page.keyboard.press('Escape');
  await expect(segment(page, 4)).toHaveText(original);
  await expect(segment(page, 4)).toHaveAttribute('data-status', 'reviewed');
  await segment(page, 4).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(segment(page, 4)).toHaveText(edited);
  await expect(segment(page, 4)).toHaveAttribute('data-status', 'draft');
});

test('a removed annotation is brought back after a restart, with its values and on its words', async ({
  page,
  dataDirectory,
}) => {
  const first = await startWebWorkbench({ dataDirectory });
  await openWorkbench(page, first.url);
  await openArticle(page, article);
  const card = cards(page).first();
  const words = await card.getByRole('list').first().textContent();
  await card.getByRole('button').first().click();
  await page.keyboard.press('Alt+Shift+Delete');
  await expect(page.getByText('16 annotations')).toBeVisible();
  await expectSaved(page);
  await first.stop();

  const second = await startWebWorkbench({ dataDirectory });
  try {
    await openWorkbench(page, second.url);
    await openArticle(page, article);
    await expect(page.getByText('16 annotations')).toBeVisible();
    await page.keyboard.press('Control+F8');
    await versions(page)
      .first()
      .getByRole('button', { name: /^Bring back/u })
      .click();
    await expect(dialog(page).getByRole('status')).toContainText('Restored.');
    await dialog(page).getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByText('17 annotations')).toBeVisible();
    await expect(cards(page).first().getByRole('list').first()).toHaveText(words ?? '');
    await expect(page.locator('.target-line__state')).toHaveCount(0);
  } finally {
    await second.stop();
  }
});

test('an annotation shows its changes with the names of the scheme, in both languages, and gets old values back', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, article);
  await cards(page).first().getByRole('button').first().click();
  const certainty = page.getByRole('group', { name: /^Certainty/u });
  await expect(certainty.getByRole('button', { name: 'Certain', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await certainty.getByRole('button', { name: 'Possible' }).click();
  await expectSaved(page);
  await page.keyboard.press('Shift+F8');
  const change = versions(page).first().locator('.value-difference').filter({ hasText: 'Certainty' });
  await expect(change.locator('del')).toHaveText('Certain');
  await expect(change.locator('ins')).toHaveText('Possible');
  await dialog(page)
    .getByRole('button', { name: /^Restore /u })
    .click();
  await expect(dialog(page).getByRole('status')).toContainText('Restored.');
  await dialog(page).getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(change.locator('ins')).toHaveText('Possible');
  await page.keyboard.press('Escape');
  await expect(certainty.getByRole('button', { name: 'Possible' })).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Bahasa Indonesia').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F8');
  const translated = page.getByRole('dialog', { name: 'Riwayat' }).locator('.value-difference').first();
  await expect(translated).toContainText('Kepastian');
});

test('the whole article goes back to its import over a split segment and new annotations, as one undo step', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, article);
  const before = await translation(page).locator('[data-segment]').allTextContents();
  await typeInto(page, 3, ' More.');
  await segment(page, 4).click();
  await page.keyboard.press('Home');
  for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ControlOrMeta+Alt+s');
  await expect(translation(page).locator('[data-segment]')).toHaveCount(before.length + 1);
  await expectSaved(page);
  const edited = await translation(page).locator('[data-segment]').allTextContents();
  await page.keyboard.press('ControlOrMeta+F8');
  await dialog(page)
    .getByRole('button', { name: /^Restore /u })
    .last()
    .click();
  await expect(dialog(page).getByRole('status')).toContainText('Restored.');
  await page.keyboard.press('Escape');
  await expect(translation(page).locator('[data-segment]')).toHaveText(before);
  await expect(page.locator('.target-line__state')).toHaveCount(0);
  await segment(page, 3).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(translation(page).locator('[data-segment]')).toHaveText(edited);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the history, ${colorScheme}`, async ({ page, workbench }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openWorkbench(page, workbench.url);
    await openArticle(page, article);
    await typeInto(page, 4, ' Muddy water.');
    await expectSaved(page);
    await page.keyboard.press('F8');
    await expect(versions(page)).toHaveCount(2);
    await expectAccessible(page, 'segment');
    await dialog(page).getByRole('button', { name: 'History of the whole article' }).click();
    await expect(versions(page).first()).toContainText('Segment 4');
    await expectAccessible(page, 'article');
    await dialog(page)
      .getByRole('button', { name: /^Restore /u })
      .click();
    await expect(dialog(page).getByRole('status')).toContainText('Restored.');
    await expectAccessible(page, 'restored');
  });
}
