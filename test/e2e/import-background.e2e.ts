import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { openArticle, openWorkbench, translation, typeIntoTranslation } from './frame-page.ts';
import { test } from './workbench-test.ts';

const news = (place: string) =>
  `${place} – Banjir di ${place} mulai surut pada Senin pagi.\n\n“Warga sudah pulang,” kata Lurah ${place}, Sri Wahyuni.\n`;

/** An import takes its time on a busy machine. */
const patient = { timeout: 30_000 };

interface HeldImport {
  readonly dialog: Locator;
  readonly goOn: () => void;
}

/** Starts an import of files, the second upload (of forty files each) of which waits until the test lets it go on. */
async function startHeldImport(page: Page, files = 60): Promise<HeldImport> {
  const held = Promise.withResolvers<void>();
  let uploads = 0;
  await page.route('**/rpc/import.files', async (route) => {
    uploads += 1;
    if (uploads === 2) await held.promise;
    await route.continue();
  });
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Alt+o');
  await (
    await chooser
  ).setFiles(
    Array.from({ length: files }, (_, index) => ({
      name: `berita-${100 + index}.txt`,
      mimeType: 'text/plain',
      buffer: Buffer.from(news(`Desa ${index}`)),
    })),
  );
  await expect(page.getByText(`40 of ${files} articles`)).toBeVisible(patient);
  return { dialog: page.getByRole('dialog', { name: 'Import', exact: true }), goOn: () => held.resolve() };
}

function statusButton(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('button', { name: /^Import/ });
}

test('an import that is out of sight goes on, is followed in the status bar, and ends with a notice', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, 'Tanggul Kali Sarmo');
  const { dialog, goOn } = await startHeldImport(page);
  await expect(dialog.getByRole('status')).toHaveText('Import: 66% done, 0 skipped, 0 failed');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(statusButton(page)).toHaveText('Import: 66%');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))).toEqual([]);

  await statusButton(page).click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Continue in the background' }).click();
  await typeIntoTranslation(page, 'While it runs.');
  await expect(translation(page)).toContainText('While it runs.');

  goOn();
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText('Import finished · 60 imported', patient);
  await expect(statusButton(page)).toBeHidden();
  await expect(translation(page)).toBeFocused();
  await messages.getByRole('button', { name: 'Show report' }).click();
  await expect(page.getByRole('heading', { name: '60 articles imported' })).toBeVisible(patient);
  await expect(messages).not.toContainText('Import finished');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Articles' })).toBeFocused();
});

test('what a stopped import did not read is counted and listed', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  const { dialog, goOn } = await startHeldImport(page, 120);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Stopping after the current file…');
  goOn();
  const report = page.getByRole('dialog', { name: 'Import stopped' });
  await expect(report).toContainText(/What was imported before stays\. \d+ files were not read\./, patient);
  await expect(report.getByRole('heading', { name: /files were not read/ })).toBeVisible();
  await expect(report.getByRole('listitem').filter({ hasText: 'berita-219.txt' })).toBeVisible();
});

test('the browser asks before it leaves an import that has files to send, and only then', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  const asked: string[] = [];
  page.on('dialog', (question) => {
    asked.push(question.type());
    void question.dismiss();
  });
  const { dialog, goOn } = await startHeldImport(page);
  await dialog.getByRole('button', { name: 'Continue in the background' }).click();
  await page.evaluate(() => location.reload());
  await expect.poll(() => asked).toEqual(['beforeunload']);
  goOn();
  await expect(page.getByRole('button', { name: 'Show report' })).toBeVisible(patient);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('while an import runs, another one is not begun: the running one is shown, and a drop is refused with the reason', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  const { dialog, goOn } = await startHeldImport(page);
  const transfer = await page.evaluateHandle(() => {
    const carried = new DataTransfer();
    carried.items.add(new File(['x'], 'jatuh.txt', { type: 'text/plain' }));
    return carried;
  });
  await page.dispatchEvent('header', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop the files again when it has ended.')).toBeVisible();
  // The card has to be seen, not to lie under the dialog.
  const isOnTop = await page.getByText('Not now').evaluate((element) => {
    const card = element.closest('.drop-zone');
    return card instanceof HTMLElement && card.matches(':popover-open');
  });
  expect(isOnTop).toBe(true);
  await page.dispatchEvent('header', 'drop', { dataTransfer: transfer });
  await expect(page.getByText('Not now')).toBeHidden();

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+v');
  await expect(dialog).toBeVisible();
  goOn();
  await expect(page.getByRole('heading', { name: '60 articles imported' })).toBeVisible(patient);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Alt+,');
  await page.dispatchEvent('header', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Close the dialog first')).toBeVisible();
});

test('the rows of a table are counted against a total that is never too small', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = document.querySelector('dialog[open]')?.textContent ?? '';
      const found = /(?<done>[\d,]+) of (?<total>[\d,]+) \w+/.exec(text);
      if (found !== null) seen.push(found[0]);
      if (/-\d[\d,]* left/.test(text)) seen.push('negative');
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  // Long rows, since a total can only be estimated while a file is being read.
  const sentence =
    'Banjir di Kudus mulai surut pada Senin pagi dan warga sudah kembali ke rumah masing-masing.';
  const rows = Array.from(
    { length: 400 },
    (_, index) => `Judul ${index},"${`Kabar ke-${index}. ${sentence} `.repeat(50)}"`,
  );
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+Alt+o');
  await (
    await chooser
  ).setFiles({
    name: 'berita.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`judul,isi\n${rows.join('\n')}\n`),
  });
  await page
    .getByRole('dialog', { name: 'Columns of berita.csv' })
    .getByRole('button', { name: 'Import' })
    .click();
  await expect(page.getByRole('heading', { name: '400 articles imported' })).toBeVisible({
    timeout: 50_000,
  });
  const seen = await page.evaluate(() =>
    'seen' in window && Array.isArray(window.seen) ? window.seen.map(String) : [],
  );
  const counts = seen.map((text) =>
    [...text.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replaceAll(',', ''))),
  );
  expect(counts.length).toBeGreaterThan(3);
  expect(seen).not.toContain('negative');
  expect(counts.filter(([done = 0, total = 0]) => done > total)).toEqual([]);
  expect(counts.some(([done = 0, total = 0]) => done > 1 && total > done)).toBe(true);
});
