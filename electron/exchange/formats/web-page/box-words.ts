import type { PageElement } from './page-dom.ts';

/**
 * The words that the makers of a page call an element by, from its class, id and item property: `baca-juga__list` and
 * `BacaJugaList` both give baca, juga, list and the pairs bacajuga, jugalist.
 */
export function boxWords(element: PageElement): ReadonlySet<string> {
  const words = new Set<string>();
  for (const attribute of ['class', 'id', 'itemprop']) {
    for (const name of (element.getAttribute(attribute) ?? '').split(/\s+/)) {
      const parts = name
        .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((part) => part !== '');
      for (const [index, part] of parts.entries()) {
        words.add(part);
        const next = parts[index + 1];
        if (next !== undefined) words.add(part + next);
      }
    }
  }
  return words;
}
