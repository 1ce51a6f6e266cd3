import { expect } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { importText, openArticle, openWorkbench } from './frame-page.ts';
import { aPage, dialog, flood, goTo, line } from './review-page.ts';
import { test } from './workbench-test.ts';

test('a rule from a line works here and on the next import, and can be changed and removed', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await importText(page, 'a', aPage('Tiga Desa Terendam', 'Kirim foto Anda: redaksi.'));
  await page.getByRole('button', { name: 'Review “Tiga Desa Terendam”' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Outlet' })).toHaveValue('KabarGunung.com');
  await goTo(page, 'Kirim foto');
  await page.getByRole('button', { name: 'Always drop lines like this…' }).click();
  const making = page.getByRole('dialog', { name: 'Always drop lines like this' });
  await expect(making.getByRole('textbox', { name: 'Pattern' })).toHaveValue('Kirim foto Anda: …');
  await expect(making.getByRole('status')).toHaveText('1 line in 1 article here.');
  await making.getByRole('button', { name: 'Make the rule' }).click();
  await expect(line(page, 'Kirim foto')).toContainText('A rule was made for lines like this of this outlet.');
  await page.keyboard.press('Escape');

  await importText(page, 'b', aPage('Jembatan Hanyut', 'Kirim foto Anda: surat.'));
  await page.getByRole('button', { name: 'Review “Jembatan Hanyut”' }).click();
  await expect(line(page, 'Kirim foto')).toHaveAttribute('aria-selected', 'false');
  await dialog(page).getByRole('button', { name: 'Outlet rules…' }).click();
  const rules = page.getByRole('dialog', { name: 'Outlet rules' });
  await rules.getByRole('textbox', { name: 'Line or pattern' }).fill('Kirim: …');
  await page.keyboard.press('Enter');
  await expect(rules.getByRole('status')).toHaveText(
    'The rule was changed. It fits 0 lines in 0 articles here.',
  );
  await rules.getByRole('button', { name: 'Remove the rule “Kirim: …”' }).click();
  const question = page.getByRole('dialog', { name: 'Remove the rule?' });
  await expect(question).toContainText('It has dropped 2 lines in 2 articles here.');
  await expectAccessible(page, 'question');
  await question.getByRole('button', { name: 'Remove and keep them again' }).click();
  await expect(rules.getByRole('status')).toHaveText(
    'The rule was removed. Kept again: 2 lines in 2 articles here.',
  );
  await expect(rules.getByRole('status')).toBeFocused();
  await expect(rules).toContainText('No rules yet.');
  await page.keyboard.press('Escape');
  await expect(line(page, 'Kirim foto')).toHaveAttribute('aria-selected', 'true');
});

test('a rule says what it dropped, and takes exactly that back', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await importText(page, 'a', aPage('Tiga Desa Terendam', 'Kirim foto Anda: redaksi.'));
  await page.getByRole('button', { name: 'Review “Tiga Desa Terendam”' }).click();
  await goTo(page, 'Kirim foto');
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'Pattern' }).focus();
  await page.keyboard.press('Enter');
  const outcome = dialog(page)
    .getByRole('status')
    .filter({ hasText: /Dropped: / });
  await expect(outcome).toContainText('Dropped: 1 line in 1 article here.');
  await expect(line(page, 'Kirim foto')).toHaveAttribute('aria-selected', 'false');
  await goTo(page, 'Kirim foto');
  await page.keyboard.press('r');
  const making = page.getByRole('dialog', { name: 'Always drop lines like this' });
  await expect(making.getByRole('status')).toHaveText(
    '0 lines in 0 articles here. Lines that fit are already dropped in 1 article.',
  );
  await page.keyboard.press('Escape');
  await outcome.getByRole('button', { name: 'Undo' }).click();
  await expect(line(page, 'Kirim foto')).toHaveAttribute('aria-selected', 'true');
  const told = dialog(page).getByRole('status').filter({ hasText: 'Kept again' });
  await expect(told).toHaveText('Kept again: 1 line in 1 article here. The rule stays for later imports.');
  await expect(told).toBeFocused();
});

test('a pattern that cannot work is refused with a reason, and one that misses its line is named', async ({
  page,
  workbench,
}) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Alt+Shift+v');
  await goTo(page, 'Baca juga');
  await page.keyboard.press('r');
  const making = page.getByRole('dialog', { name: 'Always drop lines like this' });
  const pattern = making.getByRole('textbox', { name: 'Pattern' });
  const save = making.getByRole('button', { name: 'Make the rule' });
  const told = {
    '...': 'Every line would fit this pattern: write before the … how the lines begin.',
    'Baca … kali': 'In a pattern, … can stand at the end only.',
  };
  for (const [typed, note] of Object.entries(told)) {
    await pattern.fill(typed);
    await expect(making.getByRole('status')).toHaveText(note);
    await expect(save).toBeDisabled();
    await expect(pattern).toHaveAttribute('aria-invalid', 'true');
  }
  await pattern.fill('BACA JUGA: ...');
  await expect(making.getByRole('status')).toHaveText(
    'This pattern does not fit the line that it was made from.',
  );
  await pattern.fill('Baca juga: ...');
  await expect(making.getByRole('status')).toContainText('here.');
  await save.click();
  await dialog(page).getByRole('button', { name: 'Outlet rules…' }).click();
  const text = page.getByRole('textbox', { name: 'Line or pattern' });
  await expect(text).toHaveValue('Baca juga: …');
  await text.fill('Baca');
  await page.keyboard.press('Escape');
  await expect(text).toHaveValue('Baca juga: …');
});

test('a rule for an article without an outlet asks for the outlet', async ({ page, workbench }) => {
  await openWorkbench(page, workbench.url);
  await openArticle(page, flood);
  await page.keyboard.press('Alt+Shift+v');
  const outlet = dialog(page).getByRole('textbox', { name: 'Outlet' });
  await outlet.fill('');
  await page.keyboard.press('Enter');
  await goTo(page, 'loading');
  await page.keyboard.press('r');
  const making = page.getByRole('dialog', { name: 'Always drop lines like this' });
  const save = making.getByRole('button', { name: 'Make the rule' });
  await expect(save).toBeDisabled();
  await making.getByRole('textbox', { name: 'Outlet' }).fill('Kabar Gunung');
  await save.click();
  await expect(making).toBeHidden();
  await expect(outlet).toHaveValue('Kabar Gunung');
  const address = dialog(page).getByRole('textbox', { name: 'Web address' });
  await address.fill('bukan url');
  await page.keyboard.press('Enter');
  await expect(address).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog(page)).toContainText('Write a web address, such as');
});
