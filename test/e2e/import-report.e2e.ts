import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { articleRows, importText, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

const news = (place: string) =>
  `${place} – Banjir di ${place} mulai surut pada Senin pagi.\n\n“Warga sudah pulang,” kata Lurah ${place}, Sri Wahyuni.\n`;

const story = (ending: string) =>
  [
    'Banjir Melanda Demak',
    'DEMAK – Banjir merendam lima desa di Kabupaten Demak sejak Senin dini hari akibat tanggul Sungai Wulan jebol.',
    'Sebanyak 1.200 warga mengungsi ke balai desa dan masjid terdekat, kata Kepala BPBD Demak, Agus Nugroho.',
    'Petugas gabungan masih mengevakuasi warga lanjut usia dengan perahu karet sampai Senin sore.',
    ending,
  ].join('\n\n');

function textFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

async function importFiles(page: Page, files: readonly ReturnType<typeof textFile>[]): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Alt+o');
  await (await chooser).setFiles([...files]);
  const report = page.getByRole('dialog', { name: 'Import finished' });
  await expect(report).toBeVisible({ timeout: 30_000 });
  return report;
}

test('a report begins at its title with all its counts, and no key starts anything', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  const failed = Array.from({ length: 40 }, (_, index) => textFile(`kosong-${index}.txt`, ''));
  const report = await importFiles(page, [
    ...failed,
    textFile('a.txt', news('Kudus')),
    textFile('b.txt', news('Kudus')),
  ]);
  await expect(report.getByRole('heading', { name: 'Import finished' })).toBeFocused();
  await expect(report.getByText('kosong-0.txt')).toBeInViewport();
  await expect(report).toHaveAccessibleDescription('40 failed, 1 skipped, 1 imported');
  await page.keyboard.press('Enter');
  await expect(report).toBeVisible();

  const parts = report.getByRole('navigation', { name: 'Parts of the report' });
  await expect(parts.getByRole('button')).toHaveText(['40 failed', '1 skipped', '1 imported']);
  await parts.getByRole('button', { name: '1 skipped' }).click();
  await expect(report.getByRole('heading', { name: '1 file skipped' })).toBeFocused();
  await expect(report.getByRole('heading', { name: '1 file skipped' })).toBeInViewport();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
});

test('a report is one stop for Tab in each part, and arrow keys go from line to line', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  const files = Array.from({ length: 30 }, (_, index) =>
    textFile(`${100 + index}${'-berita'.repeat(index % 4)}.txt`, news(`Desa ${index}`)),
  );
  const report = await importFiles(page, files);
  const line = (index: number) => report.getByRole('listitem').nth(index);
  const lefts = await report
    .getByRole('button', { name: /^Review/ })
    .evaluateAll((buttons) => buttons.slice(0, 6).map((button) => button.getBoundingClientRect().left));
  expect(new Set(lefts).size, 'the buttons stand in one column').toBe(1);
  await page.keyboard.press('Tab');
  await expect(line(0).getByRole('button', { name: /^Review/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(line(2).getByRole('button', { name: /^Review/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(line(2).getByRole('button', { name: /^Open/ })).toBeFocused();
  await page.keyboard.press('End');
  await expect(line(29).getByRole('button', { name: /^Open/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(report.getByRole('button', { name: 'Save report (CSV)' })).toBeFocused();
});

test('a long report is drawn in portions', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  const report = await importFiles(
    page,
    Array.from({ length: 230 }, (_, index) => textFile(`${index}.txt`, '')),
  );
  await expect(report.getByRole('listitem')).toHaveCount(200);
  await report.getByRole('button', { name: 'Show 30 more (30 not shown)' }).click();
  await expect(report.getByRole('listitem')).toHaveCount(230);
});

test('the report is there again after a review, after opening an article, and from the palette and the menu', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('last import report');
  await expect(page.getByRole('option', { name: /last import report/ })).toContainText(
    'Nothing was imported',
  );
  await page.keyboard.press('Escape');

  await importText(page, 'satu', news('Pati'));
  const report = page.getByRole('dialog', { name: 'Import finished' });
  const review = report.getByRole('button', { name: /^Review/ });
  await review.click();
  await expect(page.getByRole('dialog', { name: 'Import review' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Import review' })).toBeHidden();
  await expect(review).toBeFocused();

  await report.getByRole('button', { name: /^Open/ }).click();
  await expect(report).toBeHidden();
  await expect(translation(page)).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('last import report');
  await page.keyboard.press('Enter');
  await expect(report.getByRole('heading', { name: '1 article imported' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(translation(page)).toBeFocused();

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Last report' }).click();
  await expect(report).toBeVisible();
});

test('an article that tells the story of another says how much and leads to it, in the report and the list', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await importText(page, 'Banjir Demak', story('Hujan masih turun.'));
  await importText(page, 'Salinan', story('Cuaca mulai cerah kembali di wilayah itu.'));
  const report = page.getByRole('dialog', { name: 'Import finished' });
  await expect(report).toContainText('1 of them resembles an article that was there before.');
  const link = report.getByRole('button', { name: /^\d+% the same as “Banjir Melanda Demak”$/ });
  const rows = articleRows(page).filter({ hasText: 'Banjir Melanda Demak' });
  await expect(rows.filter({ hasText: /\d+% the same as “Banjir Melanda Demak”/ })).toHaveCount(1);
  await link.click();
  await expect(page.getByRole('textbox', { name: 'Indonesian source text' })).toContainText(
    'Hujan masih turun',
  );
});

test('a saved report is named for its import, says that it was saved, and opens in Excel as it is', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  const report = await importFiles(page, [textFile('=kosong.txt', '')]);
  const downloading = page.waitForEvent('download');
  await report.getByRole('button', { name: 'Save report (CSV)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^import-report-.+-\d{4}-\d\d-\d\d-\d{4}\.csv$/);
  await expect(report.getByRole('status')).toHaveText(`Download started: ${download.suggestedFilename()}`);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFoutcome,')).toBe(true);
  expect(text).toContain("failed,'=kosong.txt,");
});

test('new articles that a search hides are counted, and shown on request', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  const before = await articleRows(page).count();
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('Tanggul Kali Sarmo');
  await expect(articleRows(page)).toHaveCount(1);
  await importText(page, 'satu', news('Pati'));
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 new article does not match the search.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(articleRows(page)).toHaveCount(before + 1);
  await expect(page.getByText('1 new article does not match the search.')).toBeHidden();
});
