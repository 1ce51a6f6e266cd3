import AxeBuilder from '@axe-core/playwright';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { openArticle, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

function row(page: Page, index: number): Locator {
  return translation(page).locator('[data-segment]').nth(index);
}

function alertOf(page: Page): Locator {
  return page.getByRole('alert');
}

async function typeInto(page: Page, index: number, text: string): Promise<void> {
  await row(page, index).click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved');
}

/** The same article in two windows of one workbench. */
async function twoWindows(page: Page, context: BrowserContext, url: string): Promise<Page> {
  await openWorkbench(page, url);
  await openArticle(page, 'Status Gunung Lokarupa');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(translation(other)).toBeVisible();
  return other;
}

/** Both windows change segments 1 and 3, and the first one cannot save until the second has. */
async function twoVersions(page: Page, other: Page): Promise<Locator> {
  await page.route('**/rpc/articles.save', (route) => route.abort());
  for (const index of [1, 3]) await typeInto(page, index, `first window ${index}`);
  await expect(alertOf(page)).toBeVisible();
  for (const index of [1, 3]) await typeInto(other, index, `second window ${index}`);
  await expectSaved(other);
  await page.unroute('**/rpc/articles.save');
  await expect(alertOf(page)).toContainText('This article was changed in another window.');
  await alertOf(page).getByRole('button', { name: 'Compare and choose…' }).click();
  return page.getByRole('dialog', { name: 'Two versions of this article' });
}

test('what another window saves appears, while caret, undo and selection stay', async ({
  page,
  context,
  workbench,
}) => {
  const other = await twoWindows(page, context, workbench.url);
  await typeInto(page, 3, 'mine before');
  await expectSaved(page);
  await expect(row(other, 3)).toHaveText('mine before');
  await page.keyboard.press('ArrowLeft');
  await typeInto(other, 1, 'from the other window');
  await expect(row(page, 1)).toHaveText('from the other window');
  await expectSaved(page);
  await page.keyboard.type('X');
  await expect(row(page, 3)).toHaveText('mine beforXe');
  await expectSaved(page);
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(row(page, 3)).toHaveText('');
  await expect(row(page, 1)).toHaveText('from the other window');
  await expect(row(other, 3)).toHaveText('');
  await expect(alertOf(page)).toHaveCount(0);
});

test('changes of different segments at the same time are both kept, unasked', async ({
  page,
  context,
  workbench,
}) => {
  const other = await twoWindows(page, context, workbench.url);
  await page.route('**/rpc/articles.save', (route) => route.abort());
  await typeInto(page, 1, 'only here');
  await expect(alertOf(page)).toBeVisible();
  await typeInto(other, 4, 'only there');
  await expectSaved(other);
  await page.unroute('**/rpc/articles.save');
  await expectSaved(page);
  for (const window of [page, other]) {
    await expect(row(window, 1)).toHaveText('only here');
    await expect(row(window, 4)).toHaveText('only there');
  }
});

for (const { button, kept } of [
  { button: 'All from here', kept: 'first window' },
  { button: 'All from the other window', kept: 'second window' },
]) {
  test(`a conflict is solved by “${button}”, in both windows, and undone`, async ({
    page,
    context,
    workbench,
  }) => {
    const other = await twoWindows(page, context, workbench.url);
    const dialog = await twoVersions(page, other);
    await expect(dialog.getByRole('button', { name: 'Save this choice' })).toBeDisabled();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.getByRole('button', { name: 'Save this choice' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(alertOf(page)).toHaveCount(0);
    for (const window of [page, other]) {
      for (const index of [1, 3]) await expect(row(window, index)).toHaveText(`${kept} ${index}`);
    }
    await page.keyboard.press('ControlOrMeta+z');
    if (kept === 'second window') await expect(row(page, 1)).toHaveText('first window 1');
  });
}

test('each place is chosen on its own, and the version not chosen stays in the history', async ({
  page,
  context,
  workbench,
}) => {
  const other = await twoWindows(page, context, workbench.url);
  const dialog = await twoVersions(page, other);
  await dialog
    .getByRole('group', { name: 'Version of Segment 2' })
    .getByRole('radio', { name: 'Here' })
    .check();
  await expect(dialog.getByRole('status')).toHaveText('1 place to choose');
  await dialog
    .getByRole('group', { name: 'Version of Segment 4' })
    .getByRole('radio', { name: 'In the other window' })
    .check();
  await dialog.getByRole('button', { name: 'Save this choice' }).click();
  await expect(dialog).toHaveCount(0);
  for (const window of [page, other]) {
    await expect(row(window, 1)).toHaveText('first window 1');
    await expect(row(window, 3)).toHaveText('second window 3');
  }
  await expect(alertOf(page)).toHaveCount(0);
  await row(page, 3).click();
  await expect(page.getByRole('contentinfo')).toContainText('Segment 4 of');
  await page.keyboard.press('F8');
  const history = page.getByRole('dialog', { name: /History/ });
  await history.getByRole('checkbox', { name: 'Show every save' }).check();
  await expect(history).toContainText('first window 3');
  await expect(history).toContainText('second window 3');
});
