import { SaxesParser } from 'saxes';

/** A rule of an SRX file. */
interface SrxRule {
  readonly breaks: boolean;
  readonly before: string;
  readonly after: string;
}

/** What an SRX file says about one language. */
export interface SrxFile {
  readonly namespace: string;
  readonly version: string;
  readonly rules: readonly SrxRule[];
  readonly comments: readonly string[];
  readonly languagePatterns: readonly string[];
}

/** Reads an SRX file of one language rule; throws where it is not well-formed XML. */
export function parseSrx(xml: string): SrxFile {
  const parser = new SaxesParser({ xmlns: true });
  const rules: { breaks: boolean; before: string; after: string }[] = [];
  const comments: string[] = [];
  const languagePatterns: string[] = [];
  let [namespace, version, text] = ['', '', ''];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('comment', (comment) => comments.push(comment.trim()));
  parser.on('text', (part) => {
    text += part;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    text = '';
    if (local === 'srx') [namespace, version] = [uri, attributes['version']?.value ?? ''];
    if (local === 'rule') rules.push({ breaks: attributes['break']?.value !== 'no', before: '', after: '' });
    if (local === 'languagemap') languagePatterns.push(attributes['languagepattern']?.value ?? '');
  });
  parser.on('closetag', ({ local }) => {
    const rule = rules.at(-1);
    if (rule !== undefined && local === 'beforebreak') rule.before = text;
    if (rule !== undefined && local === 'afterbreak') rule.after = text;
  });
  parser.write(xml).close();
  return { namespace, version, rules, comments, languagePatterns };
}

/** Where the rules break a text: at each position the first rule that matches on both sides decides. */
export function applySrx(rules: readonly SrxRule[], text: string): readonly number[] {
  const compiled = rules.map(({ breaks, before, after }) => ({
    breaks,
    pattern: new RegExp(`(?<=${before})(?=${after})`, 'uy'),
  }));
  const positions: number[] = [];
  for (let position = 1; position < text.length; position++) {
    const rule = compiled.find(({ pattern }) => {
      pattern.lastIndex = position;
      return pattern.test(text);
    });
    if (rule?.breaks === true) positions.push(position);
  }
  return positions;
}
