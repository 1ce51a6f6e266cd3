import type { ImportedFile, ImportedItem } from '../../electron/exchange/import-format.ts';

/** Everything that a file holds, read to its end. */
export async function itemsOf(file: ImportedFile): Promise<readonly ImportedItem[]> {
  const items: ImportedItem[] = [];
  for await (const item of file.items) items.push(item);
  return items;
}
