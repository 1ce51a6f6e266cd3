import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { articleRows, chooseFiles, openWorkbench } from './frame-page.ts';
import { test } from './workbench-test.ts';

const body = 'Banjir di Kudus mulai surut pada Senin pagi. Warga sudah kembali ke rumah masing-masing.';

test('a table asks for its columns, beginning with the guess, and imports what was chosen', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'berita.csv');
  await writeFile(file, `isi,ringkasan,nama\n${body},Ringkasan banjir Kudus,Banjir Kudus Surut\n`);
  await openWorkbench(page, workbench.url);
  await chooseFiles(page, file);

  const dialog = page.getByRole('dialog', { name: 'Columns of berita.csv' });
  await expect(dialog.getByLabel('Text')).toHaveValue('isi');
  await expect(dialog.getByRole('table')).toContainText('Ringkasan banjir Kudus');
  await expect(dialog).toContainText('1 row. Every row becomes an article.');
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

test('a column can be only one thing, and fields of a newsroom have theirs', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'redaksi.csv');
  await writeFile(
    file,
    `judul;rubrik;penyunting;dateline;teras;isi\nBanjir;Daerah;Budi;KUDUS;Air surut.;${body}\n`,
  );
  await openWorkbench(page, workbench.url);
  await chooseFiles(page, file);
  const dialog = page.getByRole('dialog', { name: 'Columns of redaksi.csv' });
  const guessed = [
    ['Section', 'rubrik'],
    ['Editor', 'penyunting'],
    ['Dateline (place)', 'dateline'],
    ['Standfirst', 'teras'],
    ['Kicker', ''],
  ] as const;
  for (const [label, column] of guessed) await expect(dialog.getByLabel(label)).toHaveValue(column);
  await dialog.getByLabel('Kicker').selectOption('rubrik');
  await expect(dialog.getByRole('status')).toHaveText(
    'The column “rubrik” is chosen for more than one field. A column can be only one.',
  );
  await expect(dialog.getByRole('columnheader', { name: 'rubrik' })).toContainText('Kicker, Section');
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);
  await dialog.getByLabel('Section').selectOption('None');
  await expect(dialog.getByRole('status')).toBeEmpty();
  await dialog.getByRole('button', { name: 'Import' }).click();
  await expect(page.getByRole('heading', { name: '1 article imported' })).toBeVisible();
});

test('many columns keep their words whole and scroll inside the table', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const columns = ['tanggal', 'penulis', 'penyunting', 'rubrik', 'kanal', 'media', 'tautan', 'judul', 'isi'];
  const more = ['tanggal_pembaruan', 'identitas', 'kata_kunci', 'jumlah_pembaca'];
  const row = ['2026-01-12', 'Siti Rahmawati', 'Budi Santoso', 'Daerah', 'Nusantara', 'Kabar Pesisir'];
  const rest = [
    'https://example.org/berita/1',
    'Banjir Kudus Surut',
    body,
    '2026-01-13',
    '1',
    'banjir',
    '200',
  ];
  const file = path.join(dataDirectory, 'lebar.csv');
  await writeFile(file, `${[...columns, ...more].join(';')}\n${[...row, ...rest].join(';')}\n`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await openWorkbench(page, workbench.url);
  await chooseFiles(page, file);
  const table = page.getByRole('region', { name: 'First rows' });
  const heightOf = async (words: string) =>
    (await table.getByText(words, { exact: true }).boundingBox())?.height;
  // A word or a short name takes one line, however many columns there are.
  expect(await heightOf('tanggal_pembaruan')).toBe(await heightOf('isi'));
  expect(await heightOf('Siti Rahmawati')).toBe(await heightOf('200'));
  const hiddenWidth = (element: Element) => element.scrollWidth - element.clientWidth;
  expect(await table.evaluate(hiddenWidth)).toBeGreaterThan(0);
  expect(await page.locator('.modal__body').evaluate(hiddenWidth)).toBe(0);
  const widthOfDialog = async () => (await page.getByRole('dialog').boundingBox())?.width;
  const narrow = await widthOfDialog();
  await page.setViewportSize({ width: 800, height: 800 });
  expect(await widthOfDialog()).toBeLessThan(800);
  await page.setViewportSize({ width: 1920, height: 1080 });
  expect(await widthOfDialog()).toBeGreaterThanOrEqual(narrow ?? 0);
  expect(await widthOfDialog()).toBeGreaterThan(1000);
});

test('of several data sets those without a text are asked for, once for the same columns', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const inFolder = (name: string) => path.join(dataDirectory, name);
  const contents = {
    'jelas.csv': `judul,isi\nPasar Dibuka,${body} Satu.\n`,
    'a.csv': `k1,k2\nJalan,Jalan putus.\n`,
    'b.csv': `k1,k2\nJembatan,Jembatan hanyut.\n`,
    'c.csv': 'x1,x2\nSawah,Sawah terendam.\n',
    'teks.txt': `Kapal Tiba\n\n${body} Dua.`,
  };
  for (const [name, content] of Object.entries(contents)) await writeFile(inFolder(name), content);
  await openWorkbench(page, workbench.url);
  await chooseFiles(page, ...Object.keys(contents).map(inFolder));

  const first = page.getByRole('dialog', { name: 'Columns of a.csv' });
  await expect(first).toContainText('1 more file has these columns and is imported in the same way.');
  await first.getByLabel('Text').selectOption('k2');
  await first.getByRole('button', { name: 'Import' }).click();
  const second = page.getByRole('dialog', { name: 'Columns of c.csv' });
  await expect(second.getByLabel('Text')).toHaveValue('');
  await second.getByLabel('Text').selectOption('x2');
  await second.getByRole('button', { name: 'Import' }).click();
  const report = page.getByRole('dialog', { name: 'Import finished' });
  await expect(report.getByRole('heading', { name: '5 articles imported' })).toBeVisible();
});

test('columns without names are counted in the language of the person', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'polos.csv');
  await writeFile(file, `1,${body} ${body}\n2,${body} ${body} Lagi.\n`);
  await openWorkbench(page, workbench.url);
  await page.keyboard.press('Control+Alt+,');
  await page.getByText('Bahasa Indonesia').click();
  await page.keyboard.press('Escape');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Impor', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Berkas…' }).click();
  await (await chooser).setFiles(file);
  const dialog = page.getByRole('dialog', { name: 'Kolom polos.csv' });
  await expect(dialog).toContainText('2 baris. Setiap baris menjadi satu artikel.');
  await expect(dialog.getByRole('columnheader').first()).toHaveText('kolom 1');
  await expect(dialog.getByLabel('Teks')).toHaveValue('column 2');
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
  await chooseFiles(page, file);
  const dialog = page.getByRole('dialog', { name: 'Columns of angka.csv' });
  await expect(dialog).toContainText('Choose the column with the text.');
  await expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(articleRows(page)).toHaveCount(before);
});

test('a table without a text among other files is left out by name, and the others are imported', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const table = path.join(dataDirectory, 'angka.csv');
  const text = path.join(dataDirectory, 'banjir.txt');
  await writeFile(table, 'tahun,jumlah\n2021,3\n2022,4\n');
  await writeFile(text, `Banjir Kudus Surut\n\n${body}\n`);
  await openWorkbench(page, workbench.url);
  await chooseFiles(page, table, text);
  await page
    .getByRole('dialog', { name: 'Columns of angka.csv' })
    .getByRole('button', { name: 'Leave out' })
    .click();
  const report = page.getByRole('dialog', { name: 'Import finished' });
  await expect(report.getByRole('heading', { name: '1 article imported' })).toBeVisible();
  await expect(report).toContainText('angka.csv');
  await expect(report).toContainText('None of its columns looks like the text');
});

test('a translation memory is reported by its units', async ({ page, workbench, dataDirectory }) => {
  const file = path.join(dataDirectory, 'berita.tmx');
  const unit = '<tu><tuv xml:lang="id"><seg>Satu</seg></tuv><tuv xml:lang="en"><seg>One</seg></tuv></tu>';
  await writeFile(file, `<tmx version="1.4"><header srclang="id"/><body>${unit}</body></tmx>`);
  await openWorkbench(page, workbench.url);
  await chooseFiles(page, file);
  const report = page.getByRole('dialog', { name: 'Import finished' });
  await expect(report.getByRole('heading', { name: 'Translation memory' })).toBeVisible();
  await expect(report.getByRole('listitem').filter({ hasText: 'berita.tmx' })).toContainText(
    '1 unit, 0 skipped',
  );
});
