import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';

/** What the main scenario is run on, and how its end differs between front doors. */
export interface Scenario {
  /** An Indonesian article that the workspace does not have yet, with at least six segments. */
  readonly text: string;
  /** Starts the export with the dialog's button and resolves with the text of the file that it writes. */
  readonly exportedText: (page: Page, start: () => Promise<void>) => Promise<string>;
}

const translations = [
  'First sentence in English',
  'Second sentence in English',
  'A spokesman told reporters so',
];

/**
 * The loop that the workbench is for, as a person goes through it in any front door: import an article, translate three
 * segments, annotate an attribution on both sides, edit the English under it, undo, redo, reload, export.
 */
export async function runScenario(page: Page, { text, exportedText }: Scenario): Promise<void> {
  await importText(page, text);
  const sides = { source: side(page, 'Indonesian source text'), target: side(page, 'English translation') };
  await translate(page, sides.target);
  await annotate(page, sides);
  await editUnderAnnotation(page, sides.target);
  await expectSaved(page);
  await page.reload();
  await expectAsLeft(page, sides.target);
  await expectExported(page, exportedText);
}

function side(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name });
}

function segment(of: Locator, index: number): Locator {
  return of.locator('[data-segment]').nth(index);
}

async function importText(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Paste text…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('scenario');
  await dialog.getByLabel('Text of the article').fill(text);
  await dialog.getByRole('button', { name: 'Import text' }).click();
  await expect(page.getByRole('dialog').getByText('1 article imported')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: /^Open/ }).click();
  await expect(page.getByRole('textbox', { name: 'English translation' })).toBeVisible();
}

async function translate(page: Page, target: Locator): Promise<void> {
  await segment(target, 0).click();
  for (const sentence of translations) {
    await page.keyboard.type(sentence);
    await page.keyboard.press('Enter');
  }
  for (const [index, sentence] of translations.entries()) {
    await expect(segment(target, index)).toHaveText(sentence);
    await expect(segment(target, index)).toHaveAttribute('data-status', 'translated');
  }
  await expect(page.getByRole('contentinfo')).toContainText('Segment 4 of');
}

/** Marks the first word of the third sentence as the source, and "spokesman" as its English counterpart. */
async function annotate(page: Page, { source, target }: { source: Locator; target: Locator }): Promise<void> {
  await segment(source, 2).click({ position: { x: 60, y: 12 } });
  await page.keyboard.press('Home');
  for (let step = 0; step < 6; step++) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('toolbar', { name: 'Mark the selected text' })).toBeVisible();
  await page.keyboard.press('s');
  await segment(target, 2).getByText('spokesman').dblclick({ position: wordPosition });
  await page.keyboard.press('Alt+s');
  await expect(card(page).getByRole('listitem').filter({ hasText: 'Source' })).toHaveCount(2);
  await page.keyboard.press('Alt+t');
  await page.keyboard.press('n');
  await expect(card(page).getByRole('button', { name: 'Named person', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
}

/** Inside "spokesman" in "A spokesman told reporters so", in CSS pixels from the start of the sentence. */
const wordPosition = { x: 70, y: 16 };

function card(page: Page): Locator {
  return page.getByRole('region', { name: 'Annotation 1: Attribution' });
}

async function editUnderAnnotation(page: Page, target: Locator): Promise<void> {
  const marked = segment(target, 2).locator('[data-annotation]');
  await expect(marked).toHaveText('spokesman');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('x');
  await expect(marked).toHaveText('spokesmaxn');
  await expect(card(page).getByText('Text changed')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(marked).toHaveText('spokesman');
  await expect(card(page).getByText('Text changed')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(marked).toHaveText('spokesmaxn');
}

async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved');
}

async function expectAsLeft(page: Page, target: Locator): Promise<void> {
  await expect(segment(target, 0)).toHaveText(translations[0] ?? '');
  await expect(segment(target, 2)).toHaveText('A spokesmaxn told reporters so');
  await expect(segment(target, 2)).toHaveAttribute('data-status', 'draft');
  await expect(segment(target, 2).locator('[data-annotation]')).toHaveText('spokesmaxn');
  await expect(card(page)).toBeVisible();
}

async function expectExported(page: Page, exportedText: Scenario['exportedText']): Promise<void> {
  await page.getByRole('button', { name: /^Export/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('radio', { name: /json\b/i })
    .first()
    .check();
  const written = await exportedText(page, () =>
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  );
  expect(JSON.parse(written)).toMatchObject({
    articles: [
      {
        annotations: [
          {
            layer: 'attribution',
            attributes: { sourceType: 'named' },
            targets: [
              { role: 'source', side: 'source' },
              { role: 'source', side: 'target', quote: 'spokesman' },
            ],
          },
        ],
      },
    ],
  });
  await expect(page.getByRole('dialog').getByText('Export finished')).toBeVisible();
}
