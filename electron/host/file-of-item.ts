import type { ImportedItem } from '../exchange/import-format.ts';

/** The name that a person knows the file of an item by: that of the imported file, or of the one in the archive behind it. */
export function fileOfItem(importedFile: string, { within }: ImportedItem): string {
  return within === undefined ? importedFile : `${importedFile}/${within.path}`;
}
