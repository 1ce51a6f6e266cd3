import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { startWebWorkbench } from './web-workbench.ts';
import { test } from './workbench-test.ts';

test('what the host says is in Indonesian where the interface is', async ({ page, dataDirectory }) => {
  await writeFile(
    path.join(dataDirectory, 'settings.json'),
    JSON.stringify({ locale: 'id', tourDone: true }),
  );
  const workbench = await startWebWorkbench({ dataDirectory });
  try {
    await page.goto(workbench.url);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Impor', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Berkas…' }).click();
    await (
      await chooser
    ).setFiles([
      { name: 'kosong.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
      {
        name: 'tabel.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('judul,isi\nKudus Surut,"Banjir di Kudus mulai surut pada Senin pagi."\n'),
      },
      { name: 'arsip.txt', mimeType: 'text/plain', buffer: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]) },
    ]);
    const report = page.getByRole('dialog', { name: 'Impor selesai' });
    const line = (name: string) => report.getByRole('listitem').filter({ hasText: name });
    await expect(line('kosong.txt')).toContainText('Berkas ini kosong.');
    await expect(line('arsip.txt')).toContainText('Ini bukan teks: berkas ini arsip gzip.');
    await expect(line('Kudus Surut')).toContainText('tabel.csv (baris 2)');
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+Alt+x');
    const dialog = page.getByRole('dialog', { name: 'Ekspor' });
    await dialog.getByText('Halaman web dwibahasa').click();
    await expect(dialog).toContainText('Teks yang bukan bagian artikel');
  } finally {
    await workbench.stop();
  }
});
