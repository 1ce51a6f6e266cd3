/** Bytes of a name without its extension: file systems take 255 for all of it. */
const longestStem = 120;

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name that says what is in it and that every common file system takes: letters, digits and hyphens of `title`,
 * the extension, and a number where `taken` holds the name already (in any case). The name is added to `taken`.
 */
export function exportFileName(title: string, extension: string, taken: Set<string>): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const plain = cutOff(words.join('-'));
  const stem = plain === '' || reserved.test(plain) ? `article-${plain}`.replace(/-$/, '') : plain;
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.${extension}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function cutOff(text: string): string {
  const characters = Array.from(text);
  while (Buffer.byteLength(characters.join('')) > longestStem) characters.pop();
  return characters.join('').replace(/-$/, '');
}
