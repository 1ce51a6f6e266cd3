import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { articleRows, openWorkbench, translation } from './frame-page.ts';
import { test } from './workbench-test.ts';

const text = [
  'Semarang – Warga Desa Uji menolak pembangunan pasar baru.',
  '“Kami belum pernah diajak bicara,” kata Sutini, Senin (3/2/2025).',
  'Pemerintah kabupaten menyatakan akan berunding pekan depan.',
].join('\n\n');

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(control).toBeFocused();
}

function dialogButton(page: Page, name: RegExp | string): Locator {
  return page.getByRole('dialog').getByRole('button', { name });
}

/** Selects the first `count` characters of the segment with the caret. */
async function selectFromStart(page: Page, count: number): Promise<void> {
  await page.keyboard.press('Home');
  for (let step = 0; step < count; step += 1) await page.keyboard.press('Shift+ArrowRight');
}

test('an article goes in, is translated, annotated on both sides, filtered, found and exported by keyboard alone', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);

  await page.keyboard.press('Control+Alt+v');
  await page.keyboard.insertText(text);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('papan tik');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Import finished' })).toBeVisible({ timeout: 30_000 });
  await tabTo(page, dialogButton(page, /^Open/));
  await page.keyboard.press('Enter');
  await expect(translation(page)).toBeFocused();

  await page.keyboard.type('Villagers reject a new market.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('“We were never asked,” Sutini said.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The district will negotiate next week.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('3 of 3 translated');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await selectFromStart(page, 24);
  await page.keyboard.press('Alt+x');
  await page.keyboard.press('Alt+;');
  await expect(page.getByRole('textbox', { name: 'Indonesian source text' })).toBeFocused();
  await selectFromStart(page, 34);
  await page.keyboard.press('x');
  const card = page.getByRole('region', { name: 'Annotation 1: Attribution' });
  await expect(card.getByRole('listitem').filter({ hasText: 'Content' })).toHaveCount(2);
  await page.keyboard.press('q');
  await page.keyboard.press('d');
  await page.keyboard.press('t');
  await page.keyboard.press('n');
  await expect(card.getByRole('button', { name: 'Direct', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(card.getByRole('button', { name: 'Named person', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved');

  await page.keyboard.press('Alt+l');
  const filter = page.getByRole('group', { name: 'Segment filter' });
  await tabTo(page, filter.getByRole('combobox', { name: 'Annotations' }));
  await page.keyboard.press('ArrowDown');
  await expect(filter.getByRole('status')).toHaveText('1 of 3 segments shown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+L');
  await expect(filter).toHaveCount(0);

  await page.keyboard.press('Alt+Shift+F');
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toBeFocused();
  await page.keyboard.type('sutini pasar');
  await expect(articleRows(page)).toHaveCount(1);
  await page.keyboard.press('Enter');

  await page.keyboard.press('Control+Alt+x');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('radio').first()).toBeVisible();
  await tabTo(page, dialogButton(page, 'Export'));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
    articles: [
      {
        segments: [
          { target: 'Villagers reject a new market.' },
          { target: '“We were never asked,” Sutini said.' },
          { target: 'The district will negotiate next week.' },
        ],
        annotations: [
          {
            attributes: { quoteType: 'direct', sourceType: 'named' },
            targets: [
              { role: 'content', side: 'target' },
              { role: 'content', side: 'source' },
            ],
          },
        ],
      },
    ],
  });
});
