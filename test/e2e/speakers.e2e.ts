import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openArticle, openWorkbench } from './frame-page.ts';
import { test } from './workbench-test.ts';

const flood = 'Tanggul Kali Sarmo';

function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Speakers' });
}

function cards(page: Page): Locator {
  return page.getByRole('region', { name: /^Annotation \d+:/u });
}

function field(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Speaker' });
}

async function selectCard(page: Page, index: number): Promise<void> {
  await cards(page).nth(index).getByRole('button').first().click();
  await expect(field(page)).toBeVisible();
}

/** The entry of a speaker in the list of the register. */
function listed(page: Page, name: RegExp): Locator {
  return dialog(page).getByRole('list', { name: 'Speakers' }).getByRole('button', { name });
}

async function chooseSpeaker(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('searchbox').fill(name);
  await listed(page, new RegExp(`^${name}`, 'u'))
    .first()
    .click();
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

test('the speaker field offers the article’s speakers first, finds by alias, and is used by keys', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await selectCard(page, 0);
  const before = await field(page).inputValue();
  await field(page).click();
  const options = page.getByRole('listbox', { name: 'Matching speakers' }).getByRole('option');
  await expect(options.first()).toContainText('times here');
  await field(page).fill('hadi');
  await expect(options.first()).toContainText('Suwarto Hadi');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '-',
  );
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Suwarto Hadi');
  await expect(options).toHaveCount(0);

  await field(page).fill('zzz');
  await expect(options).toHaveText(['New speaker “zzz”']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('Suwarto Hadi');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page)).toHaveValue(before);
});

test('rename, alias and note are acts of the one undo stack', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await selectCard(page, 0);
  const name = await field(page).inputValue();
  await page.getByRole('button', { name: 'Open the speaker register' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveValue(name);
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Penanggulangan Bencana');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('textbox', { name: 'Add an alias' }).fill('badan itu');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Remove the alias “badan itu”' })).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Sulastri');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('alert')).toContainText(
    '“Sulastri” is already a name or alias of Sulastri.',
  );
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('Penanggulangan Bencana');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page)).toHaveValue('Penanggulangan Bencana');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field(page)).toHaveValue(name);
});

test('a merge follows into the other articles, is found there, and Ctrl+Z takes it back everywhere', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Alt+o');
  await dialog(page).getByRole('searchbox').fill('Agus');
  await chooseSpeaker(page, 'Agus Purwanto');
  const merge = dialog(page).getByRole('combobox', { name: 'Merge into' });
  await merge.fill('sulastri');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('2 annotations in 1 article will name “Sulastri”');
  await dialog(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog(page).getByRole('status')).toHaveText(/“Agus Purwanto” was merged into “Sulastri”/u);
  await expect(dialog(page).getByRole('button', { name: 'Remove the alias “Agus Purwanto”' })).toBeVisible();
  await dialog(page).getByRole('searchbox').fill('');
  await expect(listed(page, /^Sulastri 4 annotations in 2 articles/u)).toBeVisible();
  await dialog(page).getByRole('searchbox').fill('Agus');
  await expect(listed(page, /^Agus Purwanto/u)).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
  await expect(dialog(page)).toBeHidden();

  await page.getByRole('textbox', { name: 'English translation' }).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expectSaved(page);
  await page.keyboard.press('Alt+o');
  await dialog(page).getByRole('searchbox').fill('Agus');
  await expect(listed(page, /^Agus Purwanto 2 annotations in 1 article/u)).toBeVisible();
  await chooseSpeaker(page, 'Sulastri');
  await expect(listed(page, /^Sulastri 2 annotations in 1 article/u)).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Remove the alias “Agus Purwanto”' })).toHaveCount(0);
});

test('choosing a mention opens its article and selects the annotation', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Alt+o');
  await chooseSpeaker(page, 'Agus Purwanto');
  const title = (await dialog(page).locator('.mention-list h4').textContent()) ?? '';
  expect(title).not.toContain(flood);
  const mention = dialog(page).locator('.mention-list button').first();
  const quote = (await mention.locator('q').first().textContent()) ?? '';
  await mention.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  await expect(field(page)).toHaveValue('Agus Purwanto');
  await expect(page.locator('.annotation-card--selected')).toContainText(quote);
});

test('a deleted speaker is lost by as many annotations as were told, and comes back by Undo', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Alt+o');
  await chooseSpeaker(page, 'Sulastri');
  await dialog(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(dialog(page)).toContainText('2 annotations in 1 article will have no speaker.');
  await dialog(page).getByRole('button', { name: 'Delete speaker' }).click();
  await expect(listed(page, /^Sulastri/u)).toHaveCount(0);
  await dialog(page).getByRole('button', { name: 'Undo' }).click();
  await expect(listed(page, /^Sulastri 2 annotations in 1 article/u)).toBeVisible();
});

test('a second window on another article follows what the first does to the register', async ({
  page,
  context,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  const other = await context.newPage();
  await openWorkbench(other, new URL(workbench.url).origin);
  await openArticle(other, 'Satelit Nusaloka');
  await selectCard(other, 0);
  await page.bringToFront();
  await page.keyboard.press('Alt+o');
  await chooseSpeaker(page, 'Sulastri');
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Sulastri Wahyuni');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Close' }).last().click();
  await expectSaved(page);
  await other.bringToFront();
  await field(other).fill('Sulastri');
  await expect(other.getByRole('listbox', { name: 'Matching speakers' })).toContainText('Sulastri Wahyuni');
});

test('without an open article the register can be read and says how to change it', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Alt+o');
  await expect(dialog(page)).toContainText('Open an article to change speakers');
  await chooseSpeaker(page, 'Sulastri');
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveAttribute('readonly', '');
  await dialog(page).locator('.mention-list button').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(flood);
  await expect(field(page)).toHaveValue('Sulastri');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the speaker register and field, ${colorScheme}`, async ({ page, workbench }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openWorkbench(page, workbench.url);
    await openArticle(page, flood);
    await selectCard(page, 0);
    await field(page).click();
    await expect(page.getByRole('listbox', { name: 'Matching speakers' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page, 'field');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+o');
    await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toBeVisible();
    await expectAccessible(page, 'speaker');
    await dialog(page).getByRole('button', { name: 'Delete', exact: true }).click();
    await expectAccessible(page, 'delete');
    await dialog(page).getByRole('searchbox').fill('tidak-ada');
    await expectAccessible(page, 'no match');
  });
}
