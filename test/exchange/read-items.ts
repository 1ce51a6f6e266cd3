import type { ImportedItem, ImportFormat, ReadContext } from '../../electron/exchange/import-format.ts';
import type { ImportedAnnotation } from '../../electron/exchange/imported-annotation.ts';
import { itemsOf } from './items-of.ts';

/** Everything in a file, or the reason why it is refused. */
export async function readItems(
  format: ImportFormat,
  content: string | Uint8Array,
  context: ReadContext = {},
): Promise<readonly ImportedItem[] | string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const read = await format.read(bytes, 'file', context);
  return read.ok ? itemsOf(read.value) : read.problem.reason;
}

/** The one text that a file holds. */
export async function readText(
  format: ImportFormat,
  content: string | Uint8Array,
  context: ReadContext = {},
) {
  const items = await readItems(format, content, context);
  const [item] = items;
  if (typeof item !== 'object' || item.kind !== 'text' || items.length !== 1) {
    throw new Error(`Not one text: ${JSON.stringify(items)}`);
  }
  return item;
}

/** Annotations in short: their label with the text under each target. */
export function marked(text: string, annotations: readonly ImportedAnnotation[] = []) {
  return annotations.map(({ label, targets, attributes }) => ({
    label,
    targets: targets.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`),
    attributes: attributes.map(({ name, value }) => `${name}: ${value}`),
  }));
}
