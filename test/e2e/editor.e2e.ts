import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';
import { test } from './workbench-test.ts';

/** A complete sample article: translated, with annotations on both sides. */
const article = 'Harga TBS Sawit Riau';

interface Sides {
  readonly source: Locator;
  readonly target: Locator;
}

async function openArticle(page: Page, url: string, title = article): Promise<Sides> {
  await page.goto(url);
  await page.getByRole('option', { name: new RegExp(title) }).click();
  const sides = {
    source: page.getByRole('textbox', { name: 'Indonesian source text' }),
    target: page.getByRole('textbox', { name: 'English translation' }),
  };
  await expect(sides.target.locator('[data-segment]').first()).toBeVisible();
  return sides;
}

function segment(side: Locator, index: number): Locator {
  return side.locator('[data-segment]').nth(index);
}

/** Presses keys and counts them; moving and selecting is not counted, as the caret has to get there in any tool. */
async function press(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

async function selectWords(page: Page, from: Locator, words: number): Promise<void> {
  await from.click({ position: { x: 70, y: 20 } });
  await page.keyboard.press('Home');
  for (let word = 0; word < words; word++) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
}

test('an attribution with three roles and four attributes takes eleven keys, confirming one', async ({
  page,
  workbench,
}) => {
  const { source, target } = await openArticle(page, workbench.url, 'Status Gunung');
  const counts: number[] = [];
  for (const index of [3, 4, 5, 6, 7]) {
    let keys = 0;
    await selectWords(page, segment(source, index), 1);
    await press(page, ['Escape']);
    keys += await press(page, ['s']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
    keys += await press(page, ['c']);
    await page.keyboard.press('ArrowRight');
    for (let word = 0; word < 3; word++) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
    keys += await press(page, ['x', 'q', 'i', 't', 'n', 'e', 'c', 'm', 'a']);
    counts.push(keys);
    const card = page.locator('.annotation-card--selected');
    await expect(card.getByRole('button', { pressed: true })).toHaveText([
      'Indirect',
      'Named person',
      'Certain',
      'Assertion',
    ]);
    await expect(card.locator('.target-line__role')).toHaveText(['Source', 'Cue', 'Content']);
  }
  console.log(`keys for an attribution: ${counts.join(', ')}; median ${counts.toSorted((a, b) => a - b)[2]}`);
  expect(counts.toSorted((a, b) => a - b)[2]).toBeLessThanOrEqual(12);

  await segment(target, 3).click();
  await page.keyboard.type('Some text');
  await press(page, ['Enter']);
  await expect(segment(target, 3)).toHaveAttribute('data-status', 'translated');
  await expect(segment(target, 4)).toHaveClass(/segment--active/);
});

test('segments split and merge on both sides, with their spans, and undo', async ({ page, workbench }) => {
  const { source, target } = await openArticle(page, workbench.url);
  const count = await target.locator('[data-segment]').count();
  const before = await segment(target, 2).textContent();
  const spans = await segment(target, 2).locator('[data-annotation]').allTextContents();
  await segment(target, 2).click({ position: { x: 60, y: 60 } });
  await page.keyboard.press('ControlOrMeta+Alt+s');
  await expect(target.locator('[data-segment]')).toHaveCount(count + 1);
  await expect(source.locator('[data-segment]')).toHaveCount(count + 1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(target.locator('[data-segment]')).toHaveCount(count);
  await expect(segment(target, 2)).toHaveText(before ?? '');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await segment(target, 2).click({ position: { x: 60, y: 20 } });
  await page.keyboard.press('Alt+j');
  await expect(source.locator('[data-segment]')).toHaveCount(count);
  await expect(segment(target, 2)).toHaveText(before ?? '');
  await expect(segment(target, 2).locator('[data-annotation]')).toHaveText(spans);
});

test('both sides stay aligned however long one of them grows', async ({ page, workbench }) => {
  const { source, target } = await openArticle(page, workbench.url);
  await segment(target, 3).click();
  await page.keyboard.type(' and on and on'.repeat(40));
  for (const index of [2, 3, 4, 8]) {
    const [left, right] = [
      await segment(source, index).boundingBox(),
      await segment(target, index).boundingBox(),
    ];
    expect(left?.y).toBeCloseTo(right?.y ?? Number.NaN, 0);
    expect(left?.height).toBeCloseTo(right?.height ?? Number.NaN, 0);
  }
});

test('pasted lines, HTML and typing over several segments leave the segments as they are', async ({
  page,
  workbench,
}) => {
  const { target } = await openArticle(page, workbench.url);
  const ids = await target
    .locator('[data-segment]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-segment')));
  await segment(target, 1).click();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'first line\nsecond line\n\nthird');
    data.setData('text/html', '<p><b>first line</b></p><p>second line</p>');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(segment(target, 1)).toContainText('first line second line third');
  await segment(target, 3).click();
  await page.keyboard.press('ControlOrMeta+Home');
  for (let line = 0; line < 12; line++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.type('Y');
  await expect(segment(target, 0)).toHaveText('Y');
  const after = await target
    .locator('[data-segment]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-segment')));
  expect(after).toEqual(ids);
});

test('select all takes the segment first, then the article; deleting it leaves the rows', async ({
  page,
  workbench,
}) => {
  const { target } = await openArticle(page, workbench.url);
  const rows = await target.locator('[data-segment]').count();
  const second = await segment(target, 1).textContent();
  await segment(target, 0).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(segment(target, 0)).toHaveText('');
  await expect(segment(target, 1)).toHaveText(second ?? '');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Backspace');
  await expect(target).toHaveText('');
  await expect(target.locator('[data-segment]')).toHaveCount(rows);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(segment(target, 1)).toHaveText(second ?? '');
});

test('text typed over the whole article is kept from its first letter', async ({ page, workbench }) => {
  const { target } = await openArticle(page, workbench.url);
  const rows = await target.locator('[data-segment]').count();
  await segment(target, 0).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hello there');
  await expect(segment(target, 0)).toHaveText('Hello there');
  await expect(target).toHaveText('Hello there');
  await expect(target.locator('[data-segment]')).toHaveCount(rows);
});

test('the source text takes no input', async ({ page, workbench }) => {
  const { source } = await openArticle(page, workbench.url);
  const before = await source.textContent();
  await segment(source, 2).click();
  await page.keyboard.type('zzz111');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ControlOrMeta+x');
  await page.keyboard.insertText('komposisi');
  await expect(source).toHaveText(before ?? '');
});

test('an edge of a span moves by key, its role changes, and undo takes both back', async ({
  page,
  workbench,
}) => {
  const { target } = await openArticle(page, workbench.url);
  const cue = segment(target, 2).locator('[data-role="cue"]');
  await expect(cue).toHaveText('said');
  await cue.click();
  await page.keyboard.press('Alt+]');
  const current = segment(target, 2).locator('.span--current');
  await expect.poll(async () => (await current.allTextContents()).join('')).toBe('said the');
  await page.keyboard.press('Alt+[');
  await page.keyboard.press('Alt+r');
  await page.keyboard.press('a');
  await expect(segment(target, 2).locator('.span--current')).toHaveAttribute('data-role', 'addressee');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ControlOrMeta+z');
  await expect(cue).toHaveText('said');
});

test('a span whose words go is kept, proposed a place, and attached by a person', async ({
  page,
  workbench,
}) => {
  const { target } = await openArticle(page, workbench.url);
  const cue = segment(target, 2).locator('[data-role="cue"]');
  const id = await cue.getAttribute('data-annotation');
  await cue.dblclick();
  await page.keyboard.press('Delete');
  await expect(segment(target, 2).locator(`[data-annotation="${id}"][data-role="cue"]`)).toHaveCount(0);
  await page.keyboard.type('said');
  await page.getByRole('button', { name: '1 to review' }).click();
  const card = page.locator('.annotation-card');
  await expect(card).toHaveCount(1);
  await expect(card.getByText('Detached')).toBeVisible();
  await card.getByRole('button', { name: 'Attach to “said”' }).click();
  await expect(segment(target, 2).locator(`[data-annotation="${id}"][data-role="cue"]`)).toHaveText('said');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('button', { name: /to review/ })).toHaveCount(0);
});

test('a span is moved by the mouse: select its new words, then press the button', async ({
  page,
  workbench,
}) => {
  const { target } = await openArticle(page, workbench.url);
  const cue = segment(target, 2).locator('[data-role="cue"]');
  await cue.click();
  await page.keyboard.press('ControlOrMeta+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight');
  await page.getByRole('button', { name: 'Move span here' }).click();
  await expect.poll(async () => (await cue.allTextContents()).join('')).toBe('said the');
});

test('screen readers hear which segment is entered, its status and its annotations', async ({
  page,
  workbench,
}) => {
  const { target } = await openArticle(page, workbench.url);
  await segment(target, 2).click({ position: { x: 300, y: 16 } });
  const spoken = page.locator('.article-editor [aria-live="polite"]');
  await expect(spoken).toHaveText(/^Segment 3 of 30, reviewed, \d+ annotations?$/);
  await page.keyboard.type('x');
  await expect(spoken).toHaveText(/^Segment 3 of 30, draft,/);
});

test('spans over each other are told apart and chosen from a list', async ({ page, workbench }) => {
  const { source } = await openArticle(page, workbench.url, 'Reklamasi Teluk');
  await source.locator('.span--level-1').first().click();
  const choice = page.getByRole('group', { name: 'Choose among the spans here' });
  const options = choice.getByRole('button');
  expect(await options.count()).toBeGreaterThan(1);
  await options.last().click();
  await expect(options.last()).toHaveAttribute('aria-pressed', 'true');
});

test('text that an input method composes is kept whole while saves go on', async ({ page, workbench }) => {
  const { target } = await openArticle(page, workbench.url, 'Status Gunung');
  await segment(target, 4).click();
  const session = await page.context().newCDPSession(page);
  for (const text of ['n', 'ni', 'nih', 'niho', 'nihon']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await page.waitForTimeout(300);
  }
  await session.send('Input.insertText', { text: '日本' });
  await page.keyboard.type(' goes on');
  await expect(segment(target, 4)).toHaveText('日本 goes on');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Saved');
  await page.reload();
  await expect(segment(target, 4)).toHaveText('日本 goes on');
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the editor and the annotation panel (${theme})`, async ({ page, workbench }) => {
    await page.emulateMedia({ colorScheme: theme });
    const { source, target } = await openArticle(page, workbench.url);
    await segment(source, 2).locator('.span').first().click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await segment(target, 2).locator('.span').first().dblclick();
    await page.keyboard.type('changed');
    await selectWords(page, segment(target, 4), 2);
    await expect(page.getByRole('toolbar', { name: 'Mark the selected text' })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
