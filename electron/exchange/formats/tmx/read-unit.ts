import type { TranslationUnit } from '../../../../shared/model/translation-memory.ts';
import { problem, success, type Result } from '../../../../shared/result.ts';
import { inlineText, type CodeKind, type InlineCodes } from '../../xml/inline-codes.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../xml/xml-element.ts';

/** One language of a unit. */
interface Variant {
  readonly language: string;
  readonly text: string;
  readonly element: XmlElement;
}

/**
 * Reads a `<tu>` of TMX 1.1 to 1.4b. The workbench translates from Indonesian: where a variant is Indonesian it is the source,
 * else the one in the file's source language, else the first. Every other variant makes a unit with it.
 *
 * @param sourceLanguage the `srclang` of the header
 */
export function readTranslationUnit(
  element: XmlElement,
  sourceLanguage: string,
): Result<readonly TranslationUnit[], string> {
  const variants = childrenOf(element, 'tuv').map(toVariant);
  if (variants.some(({ language }) => language === '')) return problem('A variant has no language.');
  const filled = variants.filter(({ text }) => text !== '');
  const wanted = element.attributes['srclang'] ?? sourceLanguage;
  const source =
    filled.find(({ language }) => isIndonesian(language)) ??
    filled.find(({ language }) => isSame(language, wanted)) ??
    filled[0];
  const targets = filled.filter((variant) => variant !== source);
  if (source === undefined || targets.length === 0) {
    return problem(
      variants.length < 2 ? 'It has no translation.' : 'All but one of its variants hold no text.',
    );
  }
  const notes = childrenOf(element, 'note').map((note) => textOf(note).trim());
  return success(
    targets.map((target) => ({
      source: source.text,
      target: target.text,
      sourceLanguage: source.language,
      targetLanguage: target.language,
      note: [...notes, ...childrenOf(target.element, 'note').map((note) => textOf(note).trim())].join('\n'),
      creator: signature([target.element, element], ['changeid', 'creationid']),
      changedAt: signature([target.element, element], ['changedate', 'creationdate']),
    })),
  );
}

function toVariant(element: XmlElement): Variant {
  const segment = childOf(element, 'seg');
  return {
    // TMX before 1.4 wrote `lang`.
    language: element.attributes['xml:lang'] ?? element.attributes['lang'] ?? '',
    text: segment === undefined ? '' : inlineText(segment.children, codes).trim(),
    element,
  };
}

function isIndonesian(language: string): boolean {
  return /^(?:id|in|ind)(?:[-_]|$)/i.test(language);
}

function isSame(language: string, wanted: string): boolean {
  return language.toLowerCase() === wanted.toLowerCase();
}

/** The first of some attributes that the first of some elements has. */
function signature(elements: readonly XmlElement[], names: readonly string[]): string {
  const found = elements.flatMap(({ attributes }) => names.flatMap((name) => attributes[name] ?? []));
  return found[0] ?? '';
}

const codes: InlineCodes = {
  kindOf({ name, attributes }): CodeKind {
    switch (name) {
      case 'bpt':
        return 'opening';
      case 'ept':
        return 'closing';
      case 'it':
        return attributes['pos'] === 'end' ? 'closing' : 'opening';
      case 'ph':
      case 'ut':
        return 'standalone';
      default:
        return 'content';
    }
  },
  idOf: ({ name, attributes }) => attributes['i'] ?? attributes['x'] ?? name,
};
