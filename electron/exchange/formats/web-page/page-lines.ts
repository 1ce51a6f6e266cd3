import { boxWords } from './box-words.ts';
import { isElement, isText, type PageElement, type PageNode } from './page-dom.ts';

/** A block of the page's layout, with all that is in it. */
export interface PageBox {
  readonly parent: PageBox | undefined;
  readonly tag: string;
  /** Words of its class, id and item property, lower case. */
  readonly words: ReadonlySet<string>;
  readonly depth: number;
}

/** A line of text as the page shows it. */
export interface PageLine {
  readonly text: string;
  readonly box: PageBox;
  /** Characters of it that are links. */
  readonly linked: number;
}

/** The visible lines of the page in order: one for each block of text, split at line breaks. */
export function pageLines(body: PageElement): readonly PageLine[] {
  const lines: PageLine[] = [];
  const root: PageBox = { parent: undefined, tag: 'body', words: new Set(), depth: 0 };
  let box = root;
  let text = '';
  let linked = 0;
  let links = 0;

  function flush(): void {
    const visible = text.replace(/[ \t\n\r\f]+/g, ' ').trim();
    if (visible !== '') lines.push({ text: visible, box, linked: Math.min(linked, visible.length) });
    text = '';
    linked = 0;
  }

  function enter(element: PageElement): boolean {
    const tag = element.localName;
    if (skippedTags.has(tag) || isHidden(element)) return false;
    if (tag === 'br' || tag === 'hr') flush();
    if (tag === 'a') links += 1;
    if (isBlock(element)) {
      flush();
      box = { parent: box, tag, words: boxWords(element), depth: box.depth + 1 };
    } else if (tag === 'td' || tag === 'th') text += ' \t ';
    return true;
  }

  function leave(element: PageElement): void {
    if (element.localName === 'a') links -= 1;
    if (!isBlock(element)) return;
    flush();
    box = box.parent ?? root;
  }

  let node: PageNode | null = body.firstChild;
  while (node !== null) {
    if (isText(node)) {
      const words = node.textContent ?? '';
      text += words;
      if (links > 0) linked += words.trim().length;
    }
    if (isElement(node) && enter(node)) {
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      leave(node);
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === body || node === null) break;
      if (isElement(node)) leave(node);
    }
    if (node === body || node === null) break;
    node = node.nextSibling;
  }
  flush();
  return joinDatelines(lines);
}

/** `Palu -` that markup has cut off from the paragraph that it opens. */
const looseDateline = /^\p{Lu}[\p{L}\p{N} .,]{1,40}\s[-–—]{1,2}$/u;

function joinDatelines(lines: readonly PageLine[]): readonly PageLine[] {
  const joined: PageLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && looseDateline.test(above.text) && isInside(line.box, above.box)) {
      joined[joined.length - 1] = {
        ...line,
        text: `${above.text} ${line.text}`,
        linked: above.linked + line.linked,
      };
    } else joined.push(line);
  }
  return joined;
}

/** Whether `box` is `around`, or inside it. */
export function isInside(box: PageBox, around: PageBox): boolean {
  let each: PageBox | undefined = box;
  while (each !== undefined && each.depth > around.depth) each = each.parent;
  return each === around;
}

/** What a reader does not see, or what is no text. */
const skippedTags: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed video audio canvas select textarea button input head title meta link'.split(
    ' ',
  ),
);

const blockTags: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre section summary table tbody tfoot thead tr ul caption'.split(
    ' ',
  ),
);

/** A cell is a block where the table lays out the page, and a word of its row where it holds data. */
function isBlock(element: PageElement): boolean {
  const tag = element.localName;
  if (tag === 'td' || tag === 'th')
    return [...childElements(element)].some((child) => isLayout(child.localName));
  return blockTags.has(tag);
}

function isLayout(tag: string): boolean {
  return tag === 'br' || blockTags.has(tag);
}

function* childElements(element: PageElement): Generator<PageElement> {
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (isElement(child)) yield child;
}

function isHidden(element: PageElement): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
