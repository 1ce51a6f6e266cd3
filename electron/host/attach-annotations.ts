import { utf16Offsets } from '../exchange/code-point-offsets.ts';
import { sliceRange, type TextRange } from '../../shared/model/text-range.ts';
import type { Article } from '../../shared/model/article.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import {
  plainRole,
  type ImportedAnnotation,
  type LooseAnnotations,
  type LooseSpan,
} from '../exchange/imported-annotation.ts';
import type { HostContext } from './host-context.ts';

/** An article with annotations that have found their places in it. */
export interface Attached {
  readonly article: Article;
  readonly annotations: readonly ImportedAnnotation[];
}

/**
 * Finds the article that annotations without a text are about: the one at their address, else the only one in which every
 * quote stands. A quote that stands there several times needs a position or context that tells which is meant.
 */
export function attachAnnotations(context: HostContext, loose: LooseAnnotations): Result<Attached, string> {
  const about = loose.source === undefined ? '' : ` (<${loose.source}>)`;
  const atAddress: Attached[] = [];
  const byQuote: Attached[] = [];
  for (const { id } of context.workspace.articles.list('')) {
    const article = context.workspace.articles.get(id);
    if (article === undefined) continue;
    const isAddressed = loose.source !== undefined && article.metadata.url === loose.source;
    const annotations = placeAll(article.sourceText, loose, isAddressed);
    if (annotations === undefined) continue;
    (isAddressed ? atAddress : byQuote).push({ article, annotations });
  }
  const [found, ...others] = atAddress.length > 0 ? atAddress : byQuote;
  if (found === undefined) {
    return problem(
      `It holds annotations without their text${about}, and no article here has what they quote. Import the text first, then this file.`,
    );
  }
  if (others.length > 0) {
    return problem(
      `It holds annotations without their text${about}, and ${others.length + 1} articles here have what they quote. Keep only the right one, then import this file again.`,
    );
  }
  return success(found);
}

/** Positions alone prove nothing: they are believed only in the article at the address itself. */
function placeAll(
  text: string,
  loose: LooseAnnotations,
  isAddressed: boolean,
): readonly ImportedAnnotation[] | undefined {
  const placed: ImportedAnnotation[] = [];
  const toUtf16 = utf16Offsets(text);
  for (const { annotation, spans } of loose.annotations) {
    const ranges = spans.map((span) =>
      span.quote === undefined && !isAddressed ? undefined : placeSpan(text, span, toUtf16),
    );
    if (ranges.some((range) => range === undefined)) return undefined;
    const targets = ranges.flatMap((range) => (range === undefined ? [] : { role: plainRole, ...range }));
    placed.push({ ...annotation, targets });
  }
  return placed;
}

/** A position counts code points, as the W3C model says; with a quote to prove it, UTF-16 code units do too. */
function placeSpan(
  text: string,
  span: LooseSpan,
  toUtf16: (codePoints: number) => number,
): TextRange | undefined {
  const { quote, prefix = '', suffix = '', range } = span;
  const place = range === undefined ? undefined : { start: toUtf16(range.start), end: toUtf16(range.end) };
  if (quote === undefined) {
    return place !== undefined && place.start <= place.end && place.end <= text.length ? place : undefined;
  }
  if (quote === '') return undefined;
  if (place !== undefined && sliceRange(text, place) === quote) return place;
  if (range !== undefined && sliceRange(text, range) === quote) return range;
  const places: TextRange[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    if (text.slice(0, at).endsWith(prefix) && text.startsWith(suffix, end)) places.push({ start: at, end });
  }
  return places.length === 1 ? places[0] : undefined;
}
