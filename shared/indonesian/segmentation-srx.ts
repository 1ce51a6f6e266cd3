import type { BreakRule } from './break-rule.ts';
import { BREAK_RULES } from './break-rules.ts';

/**
 * What our segmentation does beside its rules, as rules: SRX looks at every position, we look only behind a whole run of stops
 * with the marks that close it.
 */
const RUN_RULES: readonly BreakRule[] = [
  {
    id: 'run-of-stops',
    breaks: false,
    before: '[.?!…。！？]',
    after: '\\s?[.?!…。！？]',
    reason: '`. . .`, `?!`: a run of stops is one end.',
  },
  {
    id: 'closing-marks-follow',
    breaks: false,
    before: '[.?!…。！？][\'"”’»\\)\\]\\}]{0,6}',
    after: '[”’»\\)\\]\\}]|["\'](?:\\s|$)',
    reason: 'The marks that close a quotation belong to the sentence that ends inside it.',
  },
];

/** What SRX cannot express, for people who use the export. */
export const SRX_LIMITS: readonly string[] = [
  'A straight quotation mark opens or closes by what is open before it; SRX rules do not count. Here one closes where white space or the end follows it.',
  'A closing mark that stands behind a stray space (`selesai. " kata`) is left at the beginning of the next segment.',
  'Headings, captions, datelines and page chrome are told apart before sentences are; give these rules one paragraph at a time.',
];

/**
 * The sentence rules as SRX 2.0 (LISA OSCAR, Segmentation Rules eXchange 2.0, 2008), each with its reason as a comment.
 * The expressions keep to what ICU, which SRX prescribes, and ECMAScript with the `u` flag have in common.
 */
export function segmentationSrx(): string {
  const rules = [...RUN_RULES, ...BREAK_RULES].map(ruleElement).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
  <header segmentsubflows="yes" cascade="no">
    <formathandle type="start" include="no"/>
    <formathandle type="end" include="yes"/>
    <formathandle type="isolated" include="yes"/>
  </header>
  <body>
${SRX_LIMITS.map((limit) => `    ${comment(limit)}\n`).join('')}    <languagerules>
      <languagerule languagerulename="Indonesian">
${rules}      </languagerule>
    </languagerules>
    <maprules>
      <languagemap languagepattern="(?i)(?:id|ind|in)(?:[-_].*)?" languagerulename="Indonesian"/>
    </maprules>
  </body>
</srx>
`;
}

function ruleElement({ id, breaks, before, after, reason }: BreakRule): string {
  return `        ${comment(`${id}: ${reason}`)}
        <rule break="${breaks ? 'yes' : 'no'}">
          <beforebreak>${escaped(before)}</beforebreak>
          <afterbreak>${escaped(after)}</afterbreak>
        </rule>
`;
}

/** A comment must not hold two hyphens in a row, nor end in one. */
function comment(text: string): string {
  return `<!-- ${text.replaceAll(/-(?=-|$)/gu, '- ')} -->`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
