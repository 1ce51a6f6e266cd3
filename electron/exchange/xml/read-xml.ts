import { SaxesParser, type SaxesTagNS } from 'saxes';
import { problem, success, type Result } from '../../../shared/result.ts';
import type { ImportProblem } from '../import-format.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

/** Elements inside each other that are read: no real file comes near, and what walks the tree recurses. */
const deepest = 256;

/** What is wanted of a document. */
export interface XmlWishes {
  /** Told of every start tag outside wanted elements, the root first; the children are not there yet. */
  readonly onOpen?: (element: XmlElement, depth: number) => void;
  /** Whether an element at this depth (0 for the root) is to be kept whole. */
  readonly isWanted: (name: string, depth: number) => boolean;
  /** Told of every wanted element when it has ended. */
  readonly onElement: (element: XmlElement) => void;
}

/** Takes a document piece by piece. After a problem it takes nothing more and repeats the problem. */
export interface XmlReader {
  write(text: string): Result<void, ImportProblem>;
  close(): Result<void, ImportProblem>;
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
  end: number;
}

/**
 * Reads XML as a stream. Entities that a document type declares are never expanded and nothing is fetched: a document that
 * uses such an entity is refused, like one that is not well-formed, with line and column.
 */
export function createXmlReader(wishes: XmlWishes): XmlReader {
  const parser = new SaxesParser({ xmlns: true, position: true });
  /** The wanted element that is being read, with the open elements in it. */
  const open: OpenElement[] = [];
  let depth = 0;
  let fault: ImportProblem | undefined;

  function fail(reason: string): void {
    fault ??= { reason };
  }

  parser.on('error', (error) => {
    // The message begins with the line and column: "3:14: unclosed tag: b".
    const [, line = '?', column = '?', what = error.message] =
      /^(\d+):(\d+): (.*)$/s.exec(error.message) ?? [];
    fail(`It is not well-formed XML: ${what.replace(/\.$/, '')} (line ${line}, column ${column}).`);
  });
  parser.on('opentag', (tag) => {
    if (fault !== undefined) return;
    const element = toElement(tag, parser.line);
    const parent = open.at(-1);
    if (parent === undefined && !wishes.isWanted(element.name, depth)) wishes.onOpen?.(element, depth);
    else {
      parent?.children.push(element);
      open.push(element);
    }
    depth += 1;
    if (depth > deepest) fail(`Its elements are nested more than ${deepest} deep.`);
  });
  parser.on('closetag', () => {
    depth -= 1;
    const element = open.pop();
    if (element === undefined || fault !== undefined) return;
    element.end = parser.position;
    if (open.length === 0) wishes.onElement(element);
  });
  const addText = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  function attempt(step: () => void): Result<void, ImportProblem> {
    if (fault === undefined) step();
    return fault === undefined ? success(undefined) : problem(fault);
  }
  return {
    write: (text) => attempt(() => parser.write(text)),
    close: () => attempt(() => parser.close()),
  };
}

/** Characters handed over at a time, so that a fault stops the reading of a large document soon. */
const pieceLength = 65_536;

/** Reads a whole document. */
export function readXml(text: string, wishes: XmlWishes): Result<void, ImportProblem> {
  const reader = createXmlReader(wishes);
  for (let at = 0; at < text.length; at += pieceLength) {
    const written = reader.write(text.slice(at, at + pieceLength));
    if (!written.ok) return written;
  }
  return reader.close();
}

function toElement(tag: SaxesTagNS, line: number): OpenElement {
  // This way an attribute may even be called "__proto__".
  const attributes = Object.fromEntries(
    Object.values(tag.attributes).map(({ name, value }) => [name, value] as const),
  );
  return { name: tag.local, namespace: tag.uri, attributes, children: [], line, end: 0 };
}
