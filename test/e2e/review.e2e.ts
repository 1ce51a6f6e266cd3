import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { chooseFiles, openArticle, openWorkbench, translation, typeIntoTranslation } from './frame-page.ts';
import { aPage, dialog, flood, goTo, line, text } from './review-page.ts';
import { test } from './workbench-test.ts';

test('a dropped line says why, one key keeps it, and the editor gains its segment', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  const before = await translation(page).locator('[data-segment]').count();
  await page.keyboard.press('Alt+Shift+v');
  await expect(text(page)).toBeFocused();
  const notice = line(page, 'Copyright 2025');
  await expect(notice).toHaveAttribute('aria-selected', 'false');
  await expect(notice).toContainText('A copyright notice.');
  await goTo(page, 'Copyright 2025');
  // Quicker than any answer: every key counts.
  for (const key of ['k', 'k', 'k', '5']) await page.keyboard.press(key);
  await expect(notice).toContainText('Subheading');
  await expect(notice).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(translation(page).locator('[data-segment]')).toHaveCount(before + 1);
});

test('a translated line leaves only when a person says so, and comes back as it was', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  const segments = translation(page).locator('[data-segment]');
  const before = await segments.allInnerTexts();
  await page.getByRole('button', { name: 'Review the import' }).click();
  await goTo(page, 'Ketinggian air');
  await page.keyboard.press('Space');
  const question = page.getByRole('dialog', { name: 'Drop a block with work on it?' });
  await expect(question).toContainText('2 translated or annotated segments leave the article.');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(line(page, 'Ketinggian air')).toHaveAttribute('aria-selected', 'true');

  await page.keyboard.press('Space');
  await question.getByRole('button', { name: 'Drop the block' }).click();
  await expect(line(page, 'Ketinggian air')).toContainText('Left out by a person.');
  await expect(segments).toHaveCount(before.length - 2);
  await text(page).focus();
  await page.keyboard.press('Space');
  await expect(line(page, 'Ketinggian air')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(segments).toHaveText(before);
});

test('a version with other blocks is not restored over them, and the history says why', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Alt+Shift+v');
  await goTo(page, 'Copyright 2025');
  await page.keyboard.press('Space');
  await expect(line(page, 'Copyright 2025')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  const segments = await translation(page).locator('[data-segment]').count();
  await page.keyboard.press('Control+F8');
  const history = page.getByRole('dialog', { name: 'History' });
  await history.getByRole('button', { name: /^Restore the article to this point/u }).click();
  await expect(history.getByRole('status')).toContainText('Put them back in the import review first.');
  await expect(translation(page).locator('[data-segment]')).toHaveCount(segments);
});

test('nothing is changed while the last words of the editor cannot be saved', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.route('**/rpc/articles.save', (route) => route.abort());
  await typeIntoTranslation(page, ' x');
  await page.keyboard.press('Alt+Shift+v');
  await goTo(page, 'Copyright 2025');
  await page.keyboard.press('Space');
  await expect(dialog(page).getByRole('alert')).toContainText('nothing was changed here');
  await expect(line(page, 'Copyright 2025')).toHaveAttribute('aria-selected', 'false');
});

test('metadata shows where it was found, and is corrected in the list and the heading', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Alt+Shift+v');
  await dialog(page).getByRole('button', { name: 'Found in the text: Published' }).click();
  await expect(text(page).locator('mark')).toHaveText('Senin, 3 Februari 2025, 10.42 WIB');
  const published = dialog(page).getByRole('textbox', { name: 'Published' });
  await expect(published).toHaveValue('2025-02-03 10:42 WIB');
  await published.fill('besok');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Write a date that can be read');
  await published.fill('Selasa, 4 Februari 2025 09.05 WITA');
  await page.keyboard.press('Enter');
  await expect(published).toHaveValue('2025-02-04 09:05 WITA');
  await expect(published).toHaveAccessibleDescription('Entered by hand');
  await dialog(page).getByRole('textbox', { name: 'Title' }).fill('Banjir di Demak');
  await page.keyboard.press('Tab');
  await expect(page.locator('h1')).toHaveText('Banjir di Demak');
  await expect(page.locator('header')).toContainText('4 Feb 2025');
});

test('metadata says whether the page, a column, the text or a person is where it comes from', async ({
  page,
  workbench,
  dataDirectory,
}) => {
  const body = aPage('Jembatan Hanyut', 'Warga menunggu.').split('\n\n').slice(3);
  const structured = { '@type': 'NewsArticle', publisher: { name: 'Kabar Gunung' } };
  const html = path.join(dataDirectory, 'halaman.html');
  await writeFile(
    html,
    `<!DOCTYPE html><html><head><title>Jembatan Hanyut</title><meta name="author" content="Sari Lestari">
     <script type="application/ld+json">${JSON.stringify(structured)}</script></head>
     <body><h1>Jembatan Hanyut</h1><article>${body.map((each) => `<p>${each} ${each}</p>`).join('')}</article></body></html>`,
  );
  const csv = path.join(dataDirectory, 'berita.csv');
  await writeFile(csv, `judul;tanggal;isi\nPasar Dibuka;2026-01-12;${body.join(' ')} Pasar Dibuka lagi.\n`);
  await openWorkbench(page, workbench.url);
  await chooseFiles(page, html, csv);
  const field = (name: string) => dialog(page).getByRole('textbox', { name });

  await page.getByRole('button', { name: 'Review “Jembatan Hanyut”' }).click();
  await expect(field('Outlet')).toHaveAccessibleDescription('From the page’s metadata (JSON-LD)');
  await expect(field('Author')).toHaveAccessibleDescription('From the page’s metadata (author)');
  await expect(dialog(page).getByRole('button', { name: 'Found in the text: Title' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('dialog', { name: 'Import finished' })
    .getByRole('button', { name: 'Close' })
    .first()
    .click();

  await page.getByRole('option', { name: /^Pasar Dibuka/ }).click();
  await page.keyboard.press('Alt+Shift+v');
  await expect(field('Published')).toHaveAccessibleDescription('From the column “tanggal”');
  await expect(field('Title')).toHaveAccessibleDescription('From the column “judul”');
  await field('Title').fill('Pasar Dibuka lagi');
  await page.keyboard.press('Enter');
  await expect(field('Title')).toHaveAccessibleDescription('Entered by hand');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the import review and its rules, ${colorScheme}`, async ({
    page,
    workbench,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openWorkbench(page, workbench.url);
    await openArticle(page, flood);
    await page.keyboard.press('Alt+Shift+v');
    await goTo(page, 'loading');
    await expectAccessible(page, 'review');
    await dialog(page).getByRole('button', { name: 'Found in the text: Title' }).click();
    await expectAccessible(page, 'found words');
    await text(page).focus();
    await page.keyboard.press('Space');
    await expectAccessible(page, 'question');
    await page.keyboard.press('Escape');
    await dialog(page).getByRole('button', { name: 'Always drop lines like this…' }).click();
    await expectAccessible(page, 'rule');
    await page.getByRole('button', { name: 'Make the rule' }).click();
    await dialog(page).getByRole('button', { name: 'Outlet rules…' }).click();
    await expect(page.getByRole('textbox', { name: 'Line or pattern' })).toBeVisible();
    await expectAccessible(page, 'rules');
  });
}

test('the review speaks Indonesian', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Control+Alt+,');
  await page.getByText('Bahasa Indonesia').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+v');
  const review = page.getByRole('dialog', { name: 'Tinjauan impor' });
  await expect(review.getByRole('option').filter({ hasText: 'Copyright 2025' })).toContainText(
    'Disisihkan. Pemberitahuan hak cipta.',
  );
});
