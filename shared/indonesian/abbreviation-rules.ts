import { ABBREVIATION_GROUPS, type AbbreviationGroup, type AbbreviationKind } from './abbreviations.ts';
import { NO_LETTER_BEFORE, OPENER, SPACE } from './break-patterns.ts';
import type { BreakRule } from './break-rule.ts';

/** What must follow an abbreviation for the text to be held together. */
const AFTER: Readonly<Record<AbbreviationKind, string>> = {
  leading: `${SPACE}?[\\p{L}\\p{N}"“'\\(]`,
  numbering: `${SPACE}?\\p{N}`,
  either: `${SPACE}?[\\p{L}\\p{N}\\(]`,
  closing: `${SPACE}?[\\p{Ll}\\(]`,
};

/** The rules that the abbreviations of one kind give rise to, in order of precedence. */
export function abbreviationRules(kind: AbbreviationKind): BreakRule[] {
  return ABBREVIATION_GROUPS.filter((group) => group.kind === kind).flatMap((group) => {
    const alternatives = group.words.map((word) => wordPattern(word, group.anyCase)).join('|');
    const before = `${NO_LETTER_BEFORE}(?:${alternatives})\\.\\)?`;
    const hold: BreakRule = {
      id: `${group.id}-abbreviation`,
      breaks: false,
      before,
      after: AFTER[kind],
      reason: group.reason,
    };
    const endings = new Set(group.words.map((word) => word.toLowerCase().split('.').at(-1) ?? ''));
    const rules = kind === 'either' ? [...startOfSentenceAfter(group, before), hold] : [hold];
    return rules.map((rule) => ({ ...rule, endings }));
  });
}

function startOfSentenceAfter(group: AbbreviationGroup, before: string): BreakRule[] {
  const rule = (id: string, after: string, reason: string): BreakRule => ({
    id: `${group.id}-${id}`,
    breaks: true,
    before,
    after,
    reason,
  });
  const own = group.words.map((word) => wordPattern(word, group.anyCase)).join('|');
  return [
    {
      ...rule(
        'then-another',
        `${SPACE}?(?:${own})(?![\\p{L}\\p{N}])`,
        '`Pte. Ltd`, `S.H. M.H.`: one name with two of them.',
      ),
      breaks: false,
    },
    rule('then-opener', OPENER, 'No name goes on with a function word: `PT Bumi Tbk. Selain itu`.'),
    rule(
      'then-clause',
      `${SPACE}\\p{Lu}\\p{Ll}{2,30}\\s\\p{Ll}`,
      'A name has two capitals, a clause goes on in lower case: `Trans Corp. Acara ini`.',
    ),
    rule(
      'then-glued-sentence',
      '\\p{Lu}\\p{Ll}{2,30}\\s',
      'Scraped text loses spaces between sentences: `Parahyangan Tbk.Bank Danamon`.',
    ),
  ];
}

function wordPattern(word: string, anyCase: boolean): string {
  const escaped = word.replaceAll('.', '\\.');
  if (!anyCase) return escaped;
  return escaped.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
}
