import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { articleRows, openWorkbench } from './frame-page.ts';
import { test } from './workbench-test.ts';

const body = 'Banjir di Kudus mulai surut pada Senin pagi. Warga sudah kembali ke rumah masing-masing.';

async function chooseFile(page: Page, file: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Files…' }).click();
  await (await chooser).setFiles(file);
}

test('a table asks for its columns, beginning with the guess, and imports what was chosen', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'berita.csv');
  await writeFile(file, `isi,ringkasan,nama\n${body},Ringkasan banjir Kudus,Banjir Kudus Surut\n`);
  await openWorkbench(page, workbench.url);
  await chooseFile(page, file);

  const dialog = page.getByRole('dialog', { name: 'Columns of berita.csv' });
  await expect(dialog.getByLabel('Text')).toHaveValue('isi');
  await expect(dialog.getByRole('table')).toContainText('Ringkasan banjir Kudus');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);

  await dialog.getByLabel('Text').selectOption('ringkasan');
  await dialog.getByLabel('Title').selectOption('nama');
  await dialog.getByRole('button', { name: 'Import' }).click();
  const report = page.getByRole('dialog', { name: 'Import finished' });
  await expect(report.getByRole('heading', { name: '1 article imported' })).toBeVisible();
  await report.getByRole('button', { name: 'Open “Banjir Kudus Surut”' }).click();
  const source = page.getByRole('textbox', { name: 'Indonesian source text' });
  await expect(source).toContainText('Ringkasan banjir Kudus');
  await expect(source).not.toContainText('Warga sudah kembali');
});

test('a table without a text says so, and cancelling imports nothing', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'angka.csv');
  await writeFile(file, 'tahun,jumlah\n2021,3\n2022,4\n');
  await openWorkbench(page, workbench.url);
  const before = await articleRows(page).count();
  await chooseFile(page, file);
  const dialog = page.getByRole('dialog', { name: 'Columns of angka.csv' });
  await expect(dialog).toContainText('Choose the column with the text.');
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(articleRows(page)).toHaveCount(before);
});

test('a translation memory is reported by its units', async ({ page, workbench, dataDirectory }) => {
  const file = path.join(dataDirectory, 'berita.tmx');
  const unit = '<tu><tuv xml:lang="id"><seg>Satu</seg></tuv><tuv xml:lang="en"><seg>One</seg></tuv></tu>';
  await writeFile(file, `<tmx version="1.4"><header srclang="id"/><body>${unit}</body></tmx>`);
  await openWorkbench(page, workbench.url);
  await chooseFile(page, file);
  const report = page.getByRole('dialog', { name: 'Import finished' });
  await expect(report.getByRole('heading', { name: 'Translation memory' })).toBeVisible();
  await expect(report.getByRole('listitem').filter({ hasText: 'berita.tmx' })).toContainText(
    '1 unit, 0 skipped',
  );
});
