import { expect, type Locator, type Page } from '@playwright/test';

/** Words of the title of the sample article that the reviews are about. */
export const flood = 'Tanggul Kali Sarmo';

/** The import review. */
export function dialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Import review' });
}

/** The list of the blocks. */
export function text(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Text of the article, block by block' });
}

/** The block with these words. */
export function line(page: Page, words: string): Locator {
  return text(page).getByRole('option').filter({ hasText: words });
}

/** Goes to a line of the review by keys. */
export async function goTo(page: Page, words: string): Promise<void> {
  await text(page).focus();
  await page.keyboard.press('Home');
  const lines = await text(page).getByRole('option').allInnerTexts();
  for (let index = lines.findIndex((each) => each.includes(words)); index > 0; index--)
    await page.keyboard.press('ArrowDown');
  await expect(line(page, words)).toHaveAttribute('data-active', '');
}

/** A news page of one outlet that ends with a line. */
export function aPage(title: string, line: string): string {
  return [
    title,
    'Penulis: Ani Wijaya',
    'Senin, 12 Januari 2026, 08.15 WIB',
    'WANAREJA, KabarGunung.com – Banjir merendam tiga desa sejak Senin pagi. Warga mengungsi ke balai desa.',
    `Air di ${title.toLowerCase()} mulai surut pada sore hari, kata petugas.`,
    line,
  ].join('\n\n');
}
