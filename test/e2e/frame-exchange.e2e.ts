import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { articleRows, importText, openArticle, openWorkbench } from './frame-page.ts';
import { test } from './workbench-test.ts';

const news = (place: string) =>
  `${place} – Banjir di ${place} mulai surut pada Senin pagi.\n\n“Warga sudah pulang,” kata Lurah ${place}, Sri Wahyuni.\n`;

test('a folder is imported; what cannot be read is named with the reason, the rest goes on', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const folder = path.join(dataDirectory, 'berita');
  await mkdir(path.join(folder, 'lama'), { recursive: true });
  await writeFile(path.join(folder, 'satu.txt'), news('Kudus'));
  await writeFile(path.join(folder, 'lama', 'dua.txt'), news('Jepara'));
  await writeFile(path.join(folder, 'kembar.txt'), news('Kudus'));
  await writeFile(path.join(folder, 'kosong.txt'), '');
  await writeFile(path.join(folder, '.tersembunyi.txt'), news('Pati'));
  await openWorkbench(page, workbench.url);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Folder…' }).click();
  await (await chooser).setFiles(folder);

  const report = page.getByRole('dialog', { name: 'Import finished' });
  await expect(report.getByRole('heading', { name: '2 articles imported' })).toBeVisible();
  await expect(report.getByRole('heading', { name: '1 file skipped' })).toBeVisible();
  await expect(report.getByRole('heading', { name: '1 file could not be imported' })).toBeVisible();
  await expect(report.getByRole('listitem').filter({ hasText: 'berita/kosong.txt' })).toContainText('empty');
  await expect(report).not.toContainText('tersembunyi');

  await report.getByRole('button', { name: 'Open “dua.txt”' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('dua.txt');
  await expect(page.getByRole('textbox', { name: 'Indonesian source text' })).toContainText(
    'Banjir di Jepara',
  );
});

test('many files go up in several requests and make one report', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const files = await Promise.all(
    Array.from({ length: 95 }, async (_, index) => {
      const file = path.join(dataDirectory, `berita-${index}.txt`);
      await writeFile(file, news(`Desa ${index}`));
      return file;
    }),
  );
  await openWorkbench(page, workbench.url);
  const uploads: string[] = [];
  page.on('request', (request) => request.url().endsWith('/rpc/import.files') && uploads.push(request.url()));

  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Alt+o');
  await (await chooser).setFiles(files);

  await expect(page.getByRole('heading', { name: '95 articles imported' })).toBeVisible({ timeout: 30_000 });
  expect(uploads.length).toBeGreaterThan(1);
});

test('a file that is too large for one request is sent by parts', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const file = path.join(dataDirectory, 'kumpulan.csv');
  const rows = Array.from(
    { length: 40 },
    (_, index) => `Kabar ${index},"Harga ${index} ${'kata '.repeat(22_000)}naik."`,
  );
  await writeFile(file, ['judul,isi', ...rows].join('\n'));
  await openWorkbench(page, workbench.url);
  const parts: string[] = [];
  page.on('request', (request) => request.url().endsWith('/rpc/uploads.append') && parts.push(request.url()));

  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Alt+o');
  await (await chooser).setFiles(file);
  await page
    .getByRole('dialog', { name: 'Columns of kumpulan.csv' })
    .getByRole('button', { name: 'Import', exact: true })
    .click();

  await expect(page.getByRole('heading', { name: '40 articles imported' })).toBeVisible({ timeout: 40_000 });
  expect(parts.length).toBeGreaterThan(1);
});

test('a stopped import keeps what it has and says so', async ({ page, workbench, dataDirectory }) => {
  const files = await Promise.all(
    Array.from({ length: 120 }, async (_, index) => {
      const file = path.join(dataDirectory, `berita-${index}.txt`);
      await writeFile(file, news(`Desa ${index}`));
      return file;
    }),
  );
  await openWorkbench(page, workbench.url);
  // The second upload waits until the person has stopped the import.
  const stopped = Promise.withResolvers<void>();
  let uploads = 0;
  await page.route('**/rpc/import.files', async (route) => {
    uploads += 1;
    if (uploads === 2) await stopped.promise;
    await route.continue();
  });

  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Alt+o');
  await (await chooser).setFiles(files);
  await expect(page.getByText('40 of 120 articles')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('dialog', { name: 'Import' }).getByRole('button', { name: 'Cancel' }).click();
  stopped.resolve();

  const report = page.getByRole('dialog', { name: 'Import stopped' });
  await expect(report).toContainText('What was imported before stays.', { timeout: 30_000 });
  const imported = Number(/(\d+) articles imported/.exec(await report.innerText())?.[1]);
  expect(imported).toBeGreaterThanOrEqual(40);
  expect(imported).toBeLessThan(120);
  expect(uploads).toBe(2);
});

test('files dropped on the window are imported', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  const transfer = await page.evaluateHandle((text) => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], 'jatuh.txt', { type: 'text/plain' }));
    return carried;
  }, news('Rembang'));
  await page.dispatchEvent('header', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop to import')).toBeVisible();
  await page.dispatchEvent('header', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { name: '1 article imported' })).toBeVisible();
  await expect(page.getByText('Drop to import')).toBeHidden();
});

test('a pasted text becomes an article under its name', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await importText(page, 'Tempo: 14/3', news('Blora'));
  await expect(page.getByRole('dialog')).toContainText('Tempo 14 3.txt');
});

test('the open article is downloaded in the chosen format', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  await page.keyboard.press('Control+Alt+x');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel(/JSON Lines/).check();
  await expect(dialog.getByLabel('This article')).toBeChecked();

  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/Tanggul.*\.jsonl$/);
  const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Tanggul Kali Sarmo');
  await expect(dialog.getByRole('heading', { name: 'Export finished' })).toBeVisible();
});

test('exactly the selected articles are exported', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await articleRows(page).nth(0).click();
  await articleRows(page)
    .nth(2)
    .click({ modifiers: ['Shift'] });
  const titles = await articleRows(page).locator('.article-row__title').allInnerTexts();
  await page.keyboard.press('Control+Alt+x');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel(/JSON Lines/).check();
  await expect(dialog.getByLabel('The 3 selected articles')).toBeChecked();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const lines = (await readFile(await (await downloading).path(), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  for (const title of titles.slice(0, 3)) expect(lines.some((line) => line.includes(title))).toBe(true);
});
