import { expect, test } from '@playwright/test';

test('the browser of these tests draws text', async ({ page }) => {
  await page.setContent('<h1 style="font-family: sans-serif"></h1>');
  const blank = await page.screenshot();
  await page.getByRole('heading').evaluate((heading) => {
    heading.textContent = 'Presiden “Rusia” — aksara';
  });
  expect((await page.screenshot()).equals(blank)).toBe(false);
});
