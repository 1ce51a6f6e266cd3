import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { openArticle, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

function reading(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Reading view' });
}

async function openReading(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Shift+r');
  await expect(reading(page)).toBeVisible();
}

/** Marks the first word of the title as a source. */
async function annotateSource(page: Page): Promise<void> {
  const side = page.getByRole('textbox', { name: 'Indonesian source text' });
  await side
    .locator('[data-segment]')
    .nth(1)
    .click({ position: { x: 60, y: 24 } });
  await page.keyboard.press('Home');
  for (let step = 0; step < 6; step++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('s');
  await expect(side.locator('[data-annotation]')).toHaveText('Status');
}

test('the article is read as it is now, in either or both languages, and left where it was', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Status Gunung Lokarupa');
  const third = translation(page).locator('[data-segment]').nth(2);
  await third.click();
  await page.keyboard.type('Typed a moment ago.');
  await openReading(page);
  const text = reading(page).getByRole('article');
  await expect(text).toContainText('Typed a moment ago.');
  await expect(text.getByRole('heading', { level: 3 })).toContainText('Status Gunung Lokarupa');
  await expect(text.getByRole('heading', { level: 3 })).toHaveAttribute('lang', 'id');

  await reading(page).getByRole('radio', { name: 'English' }).check();
  await expect(text.getByRole('heading', { level: 3 })).toHaveAttribute('lang', 'en');
  await expect(text).toContainText('Typed a moment ago.');
  await reading(page).getByRole('radio', { name: 'Indonesian' }).check();
  await expect(text).not.toContainText('Typed a moment ago.');

  await page.keyboard.press('Escape');
  await expect(reading(page)).toHaveCount(0);
  await expect(translation(page)).toBeFocused();
  await page.keyboard.type(' Same place.');
  await expect(third).toHaveText('Typed a moment ago. Same place.');
});

test('a sentence without a translation is shown in Indonesian and said to be untranslated', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Status Gunung Lokarupa');
  const source = page
    .getByRole('textbox', { name: 'Indonesian source text' })
    .locator('[data-segment]')
    .nth(2);
  const sentence = (await source.textContent()) ?? '';
  await translation(page).locator('[data-segment]').nth(0).click();
  await page.keyboard.type('Only this is translated.');
  await openReading(page);
  await reading(page).getByRole('radio', { name: 'English' }).check();
  await expect(reading(page).locator('[lang="en"]').first()).toHaveText('Only this is translated.');
  const untranslated = reading(page).locator('[lang="id"]').filter({ hasText: sentence });
  await expect(untranslated.first()).toContainText('not translated');
});

test('spans and their legend come and go', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Status Gunung Lokarupa');
  await annotateSource(page);
  await openReading(page);
  await expect(reading(page).getByRole('list', { name: 'Meaning of the lines' })).toHaveCount(0);
  await expect(reading(page).locator('.span')).toHaveCount(0);
  await reading(page).getByRole('checkbox', { name: 'Show annotations' }).check();
  await expect(reading(page).getByRole('list', { name: 'Meaning of the lines' })).toContainText('Source');
  await expect(reading(page).getByRole('article').locator('.span')).toHaveText('Status');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the reading view, ${colorScheme}`, async ({ page, workbench }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openWorkbench(page, workbench.url);
    await openArticle(page, 'Status Gunung Lokarupa');
    await annotateSource(page);
    await openReading(page);
    await reading(page).getByRole('checkbox', { name: 'Show annotations' }).check();
    for (const languages of ['Both side by side', 'English', 'Indonesian']) {
      await reading(page).getByRole('radio', { name: languages }).check();
      expect((await new AxeBuilder({ page }).analyze()).violations, languages).toEqual([]);
    }
  });
}

test('it prints as pages of text with the title on each, and without the workbench around it', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Status Gunung Lokarupa');
  const last = await page
    .getByRole('textbox', { name: 'Indonesian source text' })
    .locator('[data-segment]')
    .last()
    .textContent();
  await openReading(page);
  const document = await getDocumentProxy(
    new Uint8Array(await page.pdf({ width: '120mm', height: '150mm' })),
  );
  const { text: pages } = await extractText(document, { mergePages: false });
  expect(pages.length).toBeGreaterThan(1);
  for (const text of pages) expect(text.replace(/\s+/gu, ' ')).toContain('Status Gunung Lokarupa');
  const all = pages.join(' ').replace(/\s+/gu, ' ');
  expect(all).toContain((last ?? '').split(' ').slice(-2).join(' '));
  for (const chrome of ['Reading view', 'Show annotations', 'Print', 'Articles', 'Saved'])
    expect(all).not.toContain(chrome);
});
