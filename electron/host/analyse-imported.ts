import { analyseText } from '../../shared/indonesian/analyse-text.ts';
import { segmentBlock } from '../../shared/indonesian/block-segments.ts';
import type { AnalysedSegment } from '../../shared/indonesian/text-analysis.ts';
import {
  MetadataField,
  type ArticleMetadata,
  type Block,
  type BlockRole,
  type MetadataOrigins,
} from '../../shared/model/article.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import type { BlockHint, ImportedText } from '../exchange/import-format.ts';
import type { ImportedSegment } from '../exchange/imported-annotation.ts';

/** The structure of an imported text: what its wording shows, corrected by what its format knows. */
export interface ImportedAnalysis {
  readonly metadata: ArticleMetadata;
  /** Where the metadata was found, as far as that is known. */
  readonly origins: MetadataOrigins;
  readonly blocks: readonly Block[];
  readonly segments: readonly (AnalysedSegment & Partial<ImportedSegment>)[];
}

/**
 * Analyses a text that an importer has read. Where the format says what a line is, that decides, except that page chrome
 * which stands among the paragraphs is still found by its wording. Metadata of the format is surer than that of the text.
 * The segments of a bilingual file are taken as they are.
 */
export function analyseImported({
  text,
  metadata,
  guesses = {},
  origins = {},
  hints = [],
  segments: given,
}: ImportedText): ImportedAnalysis {
  if (given !== undefined) return { metadata, origins, ...structureOfSegments(text, given) };
  const analysis = analyseText(text);
  const blocks: Block[] = [];
  const segments: AnalysedSegment[] = [];
  const segmentsByBlock = Map.groupBy(analysis.segments, (segment) => segment.block);
  const hasTitle = hints.some(({ role }) => role === 'title');
  let next = 0;
  for (const [index, found] of analysis.blocks.entries()) {
    while (endsBefore(hints[next], found)) next += 1;
    const block = withHint(found, hints[next], hasTitle);
    const isUnchanged = block.role === found.role && block.keep === found.keep;
    const own = isUnchanged
      ? (segmentsByBlock.get(index) ?? [])
      : (block.keep ? segmentBlock(text, block) : []).map((range) => ({ ...range, block: index }));
    blocks.push(block);
    for (const segment of own) segments.push(segment);
  }
  const found = hints.length === 0 ? analysis.metadata : withRoles(analysis.metadata, text, blocks);
  return {
    metadata: { ...guesses, ...found, ...metadata },
    origins: originsOf({ found, metadata, guesses }, origins),
    blocks,
    segments,
  };
}

/** What the text says and the format does not is from the text; of the rest the format knows where it is from. */
function originsOf({ found, metadata, guesses }: Metadata, given: MetadataOrigins): MetadataOrigins {
  return Object.fromEntries(
    MetadataField.options.flatMap((field) => {
      const isOfText = found[field] !== undefined && metadata[field] === undefined;
      const origin = isOfText ? { kind: 'text' as const } : given[field];
      const isKnown = isOfText || metadata[field] !== undefined || guesses[field] !== undefined;
      return origin === undefined || !isKnown ? [] : [[field, origin]];
    }),
  );
}

type Metadata = Readonly<Record<'found' | 'metadata' | 'guesses', ArticleMetadata>>;

/** Metadata with the title, kicker and standfirst that the blocks have in the end. */
function withRoles(
  { title: _title, kicker, standfirst: _standfirst, section, ...rest }: ArticleMetadata,
  text: string,
  blocks: readonly Block[],
): ArticleMetadata {
  const own: Record<string, string> = {};
  for (const { role, start, end } of blocks) {
    if (role === 'title' || role === 'kicker' || role === 'standfirst') own[role] ??= text.slice(start, end);
  }
  const isSectionOfKicker = section === kicker && own['kicker'] === undefined;
  return { ...rest, ...own, ...(section === undefined || isSectionOfKicker ? {} : { section }) };
}

/** Segments on one line are one paragraph. */
function structureOfSegments(
  text: string,
  given: readonly ImportedSegment[],
): Pick<ImportedAnalysis, 'blocks' | 'segments'> {
  const blocks: Block[] = [];
  const segments = given.map((segment) => {
    const last = blocks.at(-1);
    if (last === undefined || text.slice(last.end, segment.start).includes('\n')) {
      blocks.push({ role: 'paragraph', keep: true, start: segment.start, end: segment.end });
    } else {
      blocks[blocks.length - 1] = { ...last, end: segment.end };
    }
    return { ...segment, block: blocks.length - 1 };
  });
  return { blocks, segments };
}

function endsBefore(hint: BlockHint | undefined, block: TextRange): hint is BlockHint {
  return hint !== undefined && hint.end <= block.start;
}

function withHint(block: Block, hint: BlockHint | undefined, hasTitle: boolean): Block {
  if (hint === undefined || block.start < hint.start || block.end > hint.end) {
    // There is one title, and the format knows which line it is.
    return block.role === 'title' && hasTitle ? { ...block, role: 'paragraph' } : block;
  }
  if (hint.role === 'paragraph' && !isHeading(block.role)) return block;
  if (hint.role === block.role) return block;
  // Where only its place speaks against a line, its wording may say better what it is: a date, a credit.
  if (!block.keep && (hint.reason === 'before-article' || hint.reason === 'after-article')) return block;
  // Sites set `ADVERTISEMENT` like a caption and `Baca juga` like a heading: wording is surer there.
  if (!block.keep && (hint.role === 'caption' || hint.role === 'subheading')) return block;
  const { start, end } = block;
  const keep = !isDropped(hint.role);
  return { start, end, role: hint.role, keep, ...(hint.reason === undefined ? {} : { reason: hint.reason }) };
}

/** Roles that a line of a text without structure has by its place and shape; one that is marked as a paragraph has none. */
function isHeading(role: BlockRole): boolean {
  return role === 'title' || role === 'kicker' || role === 'standfirst' || role === 'subheading';
}

function isDropped(role: BlockRole): boolean {
  return role === 'byline' || role === 'date' || role === 'boilerplate';
}
