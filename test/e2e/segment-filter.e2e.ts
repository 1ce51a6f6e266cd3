import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { importText, openArticle, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

function row(page: Page, index: number): Locator {
  return translation(page).locator('[data-segment]').nth(index);
}

function shownRows(page: Page, side: 'Indonesian source text' | 'English translation'): Locator {
  return page.getByRole('textbox', { name: side }).locator('[data-segment]:visible');
}

function filterBar(page: Page): Locator {
  return page.getByRole('group', { name: 'Segment filter' });
}

test('a filter hides rows on both sides; confirming goes from one shown row to the next', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Status Gunung Lokarupa');
  for (const index of [1, 4, 6]) {
    await row(page, index).click();
    await page.keyboard.press('End');
    await page.keyboard.type(` filtered ${index}`);
  }
  const all = await translation(page).locator('[data-segment]').count();

  await page.keyboard.press('Alt+l');
  await expect(filterBar(page).getByRole('button', { name: 'New' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(filterBar(page).getByRole('button', { name: 'Draft' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const drafts = await translation(page).locator('[data-status="draft"]').count();
  await expect(filterBar(page).getByRole('status')).toHaveText(`${drafts} of ${all} segments shown`);
  await expect(shownRows(page, 'English translation')).toHaveCount(drafts);
  await expect(shownRows(page, 'Indonesian source text')).toHaveCount(drafts);
  const [source, target] = await Promise.all(
    (['Indonesian source text', 'English translation'] as const).map(async (side) =>
      shownRows(page, side).evaluateAll((rows) => rows.map((one) => one.getBoundingClientRect().top)),
    ),
  );
  expect(source).toEqual(target);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(translation(page)).toBeFocused();
  await row(page, 1).click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.type(' by arrow');
  const second = shownRows(page, 'English translation').nth(1);
  await expect(second).toContainText('by arrow');
  await row(page, 1).click();
  await page.keyboard.press('Enter');
  await expect(row(page, 1)).toBeHidden();
  await expect(row(page, 1)).toHaveAttribute('data-status', 'translated');
  await page.keyboard.type(' and on');
  await expect(shownRows(page, 'English translation').first()).toContainText('and on');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(row(page, 1)).toBeVisible();

  await filterBar(page).getByRole('button', { name: 'Show all' }).click();
  await expect(shownRows(page, 'English translation')).toHaveCount(all);
  await expect(filterBar(page)).toHaveCount(0);
  await expect(translation(page)).toBeFocused();
});

test('select all and delete leaves what is hidden as it was', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Status Gunung Lokarupa');
  await row(page, 2).click();
  await page.keyboard.type('kept here ');
  const hidden = await row(page, 2).textContent();
  await row(page, 0).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' zyx');
  await page.keyboard.press('Alt+l');
  await filterBar(page).getByRole('searchbox').fill('zyx');
  await expect(shownRows(page, 'English translation')).toHaveCount(1);
  await row(page, 0).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(row(page, 0)).toHaveText('');
  await page.keyboard.press('Alt+Shift+l');
  await expect(row(page, 2)).toHaveText(hidden ?? '');
});

test('a filter on a long article draws what it shows, wherever that is', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  const sentences = Array.from({ length: 300 }, (_, index) =>
    index % 60 === 59 ? `Kalimat langka ke-${index + 1}.` : `Warga desa mengungsi pada hari ke-${index + 1}.`,
  );
  await importText(page, 'panjang', `Judul Panjang Sekali\n\n${sentences.join('\n\n')}`);
  await page.getByRole('dialog').getByRole('button', { name: /^Open/ }).click();
  await expect(translation(page)).toBeVisible();
  await page.keyboard.press('Alt+l');
  await filterBar(page).getByRole('searchbox').fill('langka');
  const rows = shownRows(page, 'Indonesian source text');
  await expect(rows).toHaveCount(5);
  // A row that is drawn carries its number.
  await expect(rows.last()).toHaveAttribute('data-number', /\d+/);
  await expect(rows.first()).toBeInViewport();
  await filterBar(page).getByRole('searchbox').fill('');
  await page.keyboard.press('Escape');
  await expect(filterBar(page)).toHaveCount(0);
  await expect(rows).toHaveCount(301);
  await translation(page).locator('[data-segment]').nth(250).scrollIntoViewIfNeeded();
  await expect(rows.nth(250)).toHaveAttribute('data-number', '251');
});

test('a segment is gone to by its number, and the next open one by a key', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Status Gunung Lokarupa');
  await page.keyboard.press('Alt+g');
  const number = page.getByRole('spinbutton', { name: /^Number/ });
  await expect(number).toBeFocused();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(translation(page)).toBeFocused();
  await expect(page.getByRole('contentinfo')).toContainText('Segment 5 of');
  await row(page, 1).click();
  await page.keyboard.press('Alt+Shift+o');
  const statuses = await translation(page)
    .locator('[data-segment]')
    .evaluateAll((rows) => rows.map((one) => one.getAttribute('data-status')));
  const open = statuses.findIndex((status, index) => index > 1 && (status === 'new' || status === 'draft'));
  await expect(page.getByRole('contentinfo')).toContainText(`Segment ${open + 1} of`);
});
