import { problem, success, type Result } from '../../../../shared/result.ts';
import type { TextRange } from '../../../../shared/model/text-range.ts';
import type { ImportedText } from '../../import-format.ts';
import { plainRole, type ImportedAnnotation, type ImportedAttribute } from '../../imported-annotation.ts';

/** An annotation of a CAS: a type with a place in a text and features. */
export interface CasAnnotation extends TextRange {
  readonly type: string;
  readonly features: readonly ImportedAttribute[];
  /** Places of other annotations that features lead to. */
  readonly links: readonly (TextRange & { readonly role: string })[];
}

/** A text of a CAS with its annotations. */
export interface CasView {
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly CasAnnotation[];
}

/** Types that say how the text is cut up or what document it is, by the last part of their names. */
const structural: ReadonlySet<string> = new Set([
  'DocumentAnnotation',
  'DocumentMetaData',
  'TagsetDescription',
  'Token',
  'Sentence',
  'Sofa',
]);

/** The article of a view. Offsets count UTF-16 code units; one that leads out of the text is a problem. */
export function viewArticle(view: CasView): Result<ImportedText, string> {
  const wanted = view.annotations.filter(({ type }) => !structural.has(shortName(type)));
  const outside = wanted.find((each) => [each, ...each.links].some((range) => !isInside(range, view.text)));
  if (outside !== undefined) {
    return problem(
      `an annotation of the type ${outside.type} (${outside.start}-${outside.end}) reaches out of the text, which has ${view.text.length} characters.`,
    );
  }
  const annotations = wanted.map(({ type, start, end, features, links }): ImportedAnnotation => ({
    label: shortName(type),
    targets: [{ role: plainRole, start, end }, ...links],
    attributes: features,
    note: '',
  }));
  return success({ kind: 'text', text: view.text, encoding: 'utf-8', metadata: {}, annotations });
}

function isInside({ start, end }: TextRange, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length;
}

function shortName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
