import { findWrittenDate } from '../../shared/indonesian/published-date.ts';
import type { Article, Block, BlockRole, MetadataField } from '../../shared/model/article.ts';
import type { FieldOrigin } from '../../shared/model/field-origin.ts';
import type { TextRange } from '../../shared/model/text-range.ts';

/** A place in the source text, and the block that it lies in. */
export interface FoundPlace extends TextRange {
  readonly block: number;
}

/** Roles of the blocks in which a field is looked for first. */
const likelyRoles: Readonly<Partial<Record<MetadataField, readonly BlockRole[]>>> = {
  title: ['title'],
  kicker: ['kicker'],
  standfirst: ['standfirst'],
  section: ['kicker'],
  author: ['byline'],
  editor: ['byline'],
  outlet: ['date', 'byline', 'paragraph'],
  published: ['date'],
  dateline: ['paragraph'],
};

/**
 * Where the text of an article says what is known about it: in a block of the role that usually does, or else anywhere.
 * Undefined where the text does not say it, and where the field is known to come from elsewhere: what the file says or a
 * person has written is not found in the text, even if the same words stand there.
 */
export function whereFound(article: Article, field: MetadataField): FoundPlace | undefined {
  const value = article.metadata[field];
  if (value === undefined || value === '' || !mayBeInText(article.origins?.[field])) return undefined;
  const roles = likelyRoles[field] ?? [];
  const places = article.blocks.flatMap((block, index) => {
    const range = field === 'published' ? dateIn(article, block, value) : wordsIn(article, block, value);
    return range === undefined ? [] : [{ ...range, block: index, role: block.role }];
  });
  const best = places.find(({ role }) => roles.includes(role)) ?? places[0];
  return best === undefined ? undefined : { start: best.start, end: best.end, block: best.block };
}

function mayBeInText(origin: FieldOrigin | undefined): boolean {
  return origin === undefined || origin.kind === 'text' || origin.kind === 'page-line';
}

function wordsIn({ sourceText }: Article, { start, end }: Block, value: string): TextRange | undefined {
  const text = sourceText.slice(start, end);
  const exact = text.indexOf(value);
  const at = exact >= 0 ? exact : indexIgnoringCase(text, value);
  return at < 0 ? undefined : { start: start + at, end: start + at + value.length };
}

/** Lower case may be longer than what it is made from; then the place cannot be told. */
function indexIgnoringCase(text: string, value: string): number {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower.indexOf(value.toLowerCase()) : -1;
}

function dateIn({ sourceText }: Article, { start, end }: Block, value: string): TextRange | undefined {
  const found = findWrittenDate(sourceText.slice(start, end));
  if (found === undefined || Date.parse(found.iso) !== Date.parse(value)) return undefined;
  return { start: start + found.start, end: start + found.end };
}
