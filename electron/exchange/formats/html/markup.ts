/** HTML that is safe to write as it is. Made only by `html`. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[] | undefined;

/** Template tag: text and numbers are escaped, markup is taken as it is, `undefined` is left out. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: String.raw({ raw: strings }, ...parts.map(write)) };
}

function write(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeText(part);
  if ('markup' in part) return part.markup;
  return part.map((each) => each.markup).join('');
}

/** For element content and quoted attributes. What HTML cannot hold (lone surrogates, most controls) becomes U+FFFD. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(unrepresentable, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Control characters and noncharacters, which the HTML Living Standard forbids in documents. */
const unrepresentable = /[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu;
