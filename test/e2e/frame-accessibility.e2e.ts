import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { articleRows, importText, openArticle, openWorkbench, typeIntoTranslation } from './frame-page.ts';
import { startWebWorkbench } from './web-workbench.ts';
import { test } from './workbench-test.ts';

/** Every rule of axe, best practices included, on the page as it is. */
async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, target }) => ({ target, html })),
  }));
  expect(found, state).toEqual([]);
}

for (const [colorScheme, contrast] of [
  ['light', 'no-preference'],
  ['dark', 'more'],
] as const) {
  test(`axe finds nothing in any state of the frame, ${colorScheme}, contrast: ${contrast}`, async ({
    page,
    workbench,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme, contrast, reducedMotion: 'reduce' });
    await openWorkbench(page, workbench.url);
    await expectAccessible(page, 'no article open');

    await openArticle(page, 'Tanggul Kali Sarmo');
    await expectAccessible(page, 'article open');
    await articleRows(page)
      .nth(0)
      .click({ modifiers: ['Control'] });
    await expectAccessible(page, 'several articles selected');

    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await expectAccessible(page, 'import menu');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+Alt+,');
    await expectAccessible(page, 'settings');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+k');
    await expectAccessible(page, 'palette');
    await page.keyboard.type('segment');
    await expectAccessible(page, 'palette with a search');
    await page.keyboard.type('qqqq');
    await expectAccessible(page, 'palette without a match');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+/');
    await page.getByRole('button', { name: 'Change the key of “Undo”' }).click();
    await page.keyboard.press('Control+t');
    await expect(page.getByRole('dialog').getByRole('alert')).not.toBeEmpty();
    await expectAccessible(page, 'shortcuts with a refused key');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Shift+F1');
    await expectAccessible(page, 'help');
    await page.getByRole('button', { name: 'Take the tour' }).click();
    await expectAccessible(page, 'tour');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Alt+Shift+Z');
    await expectAccessible(page, 'focus mode');
    await page.keyboard.press('Alt+Shift+Z');

    await page.keyboard.press('Control+Alt+x');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.getByRole('radio').first()).toBeVisible();
    await expectAccessible(page, 'export choice');
    await dialog.getByRole('button', { name: 'Export' }).click();
    await expect(dialog.getByRole('heading', { name: 'Export finished' })).toBeVisible();
    await expectAccessible(page, 'export report');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Remove article' }).click();
    await expectAccessible(page, 'remove article');
    await page.keyboard.press('Escape');

    await importText(page, 'uji', 'Semarang – Hujan turun sejak Senin pagi.\n\nWarga mengungsi.');
    await expectAccessible(page, 'import report');
    await page.keyboard.press('Escape');

    await page.getByRole('searchbox').fill('tidak-ada-di-mana-pun');
    await expect(page.getByText(/No article matches/)).toBeVisible();
    await expectAccessible(page, 'search without a match');

    await page.route('**/rpc/articles.save', (route) => route.abort());
    await typeIntoTranslation(page, ' x');
    await expect(page.getByRole('alert')).toBeVisible();
    await expectAccessible(page, 'failed save');
  });
}

test('axe finds nothing in an empty workspace or before the host answers', async ({
  page,
  dataDirectory,
}) => {
  const workbench = await startWebWorkbench({
    dataDirectory,
    workspace: `${dataDirectory}/kosong.dwibahasa`,
  });
  try {
    await page.goto(workbench.url);
    await expect(page.getByRole('heading', { name: 'Bring in your first article' })).toBeVisible();
    await expectAccessible(page, 'empty workspace');
    await page.route('**/rpc/host.describe', (route) => route.abort());
    await page.reload();
    await expect(page.getByRole('heading', { name: 'The workbench could not start' })).toBeVisible();
    await expectAccessible(page, 'failed start');
  } finally {
    await workbench.stop();
  }
});
