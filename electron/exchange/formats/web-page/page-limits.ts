import { defaultTreeAdapter, type DefaultTreeAdapterTypes, type Token, type TreeAdapter } from 'parse5';

/** Why a page is not parsed: for people. */
export class PageLimitError extends Error {}

/** Elements inside each other; browsers stop at 512, and what comes after costs time that grows with the square. */
const deepest = 1024;

/** Elements of a page. More are no article, and Readability would take minutes. */
const mostElements = 60_000;

/** The depths of all elements together: what looking at every element with those around it costs. A page of 60,000 has 40 each. */
const mostDepths = 2_500_000;

/** Characters of text, white space folded: a hundred times a long article. */
const mostText = 3_000_000;

/** Attributes of one element; looking for doubled ones costs time that grows with the square. */
const mostAttributes = 1000;

/** Values of attributes are read so far: pages that carry their pictures in them have values of megabytes. */
const longestValue = 2000;

/** Attributes that tell anything about text. */
const telling: ReadonlySet<string> = new Set(
  'class id itemprop itemtype content property name href rel datetime style hidden type role lang dir alt title charset http-equiv aria-hidden'.split(
    ' ',
  ),
);

/**
 * Builds parse5's usual tree without what reading does not need (pictures in attributes, runs of white space), and stops
 * where a page is out of all measure.
 */
export function limitedTree(): TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> {
  let depth = 0;
  let depths = 0;
  let elements = 0;
  let characters = 0;

  function fold(text: string): string {
    const folded = text.replace(/[ \t\n\r\f]{2,}/g, foldSpaces);
    characters += folded.length;
    if (characters > mostText)
      throw new PageLimitError(`The page has more than ${mostText} characters of text.`);
    return folded;
  }
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      depth += 1;
      depths += depth;
      if (depths > mostDepths) throw new PageLimitError('The page has too many elements inside each other.');
      if (depth > deepest)
        throw new PageLimitError(`The page has more than ${deepest} elements inside each other.`);
    },
    onItemPop() {
      depth -= 1;
    },
    createElement(name, namespace, attributes) {
      elements += 1;
      if (elements > mostElements)
        throw new PageLimitError(`The page has more than ${mostElements} elements.`);
      return defaultTreeAdapter.createElement(
        name,
        namespace,
        attributes.flatMap((each) => shortened(each)),
      );
    },
    insertText: (parent, text) => defaultTreeAdapter.insertText(parent, isData(parent) ? text : fold(text)),
    insertTextBefore: (parent, text, before) =>
      defaultTreeAdapter.insertTextBefore(parent, fold(text), before),
  };
}

/** A line break stays one, since it may stand between words of a script or of preformatted text. */
function foldSpaces(run: string): string {
  return run.includes('\n') ? '\n' : ' ';
}

/** Scripts and styles hold data and no text; structured data must not be changed. */
function isData(parent: DefaultTreeAdapterTypes.ParentNode): boolean {
  return parent.nodeName === 'script' || parent.nodeName === 'style';
}

function shortened({ name, value, ...rest }: Token.Attribute): readonly Token.Attribute[] {
  return telling.has(name) ? [{ ...rest, name, value: value.slice(0, longestValue) }] : [];
}

/**
 * Refuses a page with an element of too many attributes before it is parsed.
 *
 * @throws PageLimitError
 */
export function checkAttributes(html: string): void {
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    at += 1;
    if (/[a-z]/i.test(html[at] ?? '')) at = endOfTag(html, at);
  }
}

function endOfTag(html: string, start: number): number {
  let attributes = 0;
  for (let at = start; at < html.length; at += 1) {
    const character = html[at] ?? '';
    if (character === '>') return at;
    if ((character === '"' || character === "'") && html[at - 1] === '=') {
      const end = html.indexOf(character, at + 1);
      at = end === -1 ? html.length : end;
    } else if (isBlank(character) && !isBlank(html[at + 1] ?? '')) attributes += 1;
    if (attributes > mostAttributes) {
      throw new PageLimitError(`The page has an element with more than ${mostAttributes} attributes.`);
    }
  }
  return html.length;
}

function isBlank(character: string): boolean {
  return (
    character === ' ' || character === '\n' || character === '\t' || character === '\r' || character === '/'
  );
}
