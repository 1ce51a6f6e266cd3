import { anchorState } from '../../../shared/anchoring/anchor-state.ts';
import type { Annotation, Target } from '../../../shared/model/annotation.ts';
import { ArticleMetadata, type Article } from '../../../shared/model/article.ts';
import type { Segment } from '../../../shared/model/segment.ts';
import type { Speaker } from '../../../shared/model/speaker.ts';
import { reasonName } from '../../../shared/model/outlet-rule.ts';
import { sliceRange, type TextRange } from '../../../shared/model/text-range.ts';
import { codePointOffsets, type ToCodePoints } from '../code-point-offsets.ts';
import type { Exporter } from '../exporter.ts';

/**
 * One article a line for scripts and data frames: every line has the same keys, absent values are `null`. `start` and
 * `end` count UTF-16 code units, `startCodePoint` and `endCodePoint` code points (as Python does); source-side offsets
 * are into `text`, those of the target side into the segment's `target`.
 */
export const jsonlExport: Exporter = {
  id: 'jsonl',
  name: 'JSON Lines',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  perArticle: false,
  losses: [
    'The scheme: the names, colours and keys of roles and labels.',
    'Aliases and notes of speakers.',
    'The history of changes.',
  ],
  lossesOf: () => [],
  *write({ articles, speakers }) {
    const names = new Map<string, Speaker>(speakers.map((speaker) => [speaker.id, speaker]));
    for (const article of articles) yield `${oneLine(articleRecord(article, names))}\n`;
  },
};

/** JSON without the characters that some readers take for the end of a line (U+0085, U+2028, U+2029). */
function oneLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function articleRecord(article: Article, speakers: ReadonlyMap<string, Speaker>) {
  const toCodePoints = codePointOffsets(article.sourceText);
  const segments = new Map<string, SegmentText>(
    article.segments.map((segment) => [
      segment.id,
      { segment, toCodePoints: codePointOffsets(segment.target) },
    ]),
  );
  return {
    id: article.id,
    revision: article.revision,
    metadata: Object.fromEntries(
      ArticleMetadata.keyof().options.map((field) => [field, article.metadata[field] ?? null]),
    ),
    origins: article.origins ?? null,
    file: article.file,
    importedAt: article.importedAt,
    text: article.sourceText,
    sha256: article.sourceHash,
    blocks: article.blocks.map((block) => ({
      role: block.role,
      ...bothOffsets(block, toCodePoints),
      keep: block.keep,
      // The id of a rule means nothing outside its workspace.
      reason: block.reason === undefined ? null : reasonName(block.reason),
    })),
    segments: article.segments.map((segment) => ({
      id: segment.id,
      ...bothOffsets(segment, toCodePoints),
      source: sliceRange(article.sourceText, segment),
      target: segment.target,
      status: segment.status,
      origin: segment.origin,
      note: segment.note,
    })),
    annotations: article.annotations.map((annotation) => ({
      ...annotationRecord(annotation, speakers),
      targets: annotation.targets.map((target) =>
        target.side === 'source'
          ? targetRecord(target, article.sourceText, toCodePoints)
          : translationTargetRecord(target, segments.get(target.segmentId)),
      ),
    })),
  };
}

interface SegmentText {
  readonly segment: Segment;
  readonly toCodePoints: ToCodePoints;
}

function bothOffsets({ start, end }: TextRange, toCodePoints: ToCodePoints) {
  return { start, end, startCodePoint: toCodePoints(start), endCodePoint: toCodePoints(end) };
}

function annotationRecord(annotation: Annotation, speakers: ReadonlyMap<string, Speaker>) {
  const { id, layer, attributes, speakerId, note, annotator, origin, createdAt, updatedAt } = annotation;
  const speaker = speakerId === null ? undefined : speakers.get(speakerId);
  return {
    id,
    layer,
    attributes,
    speaker: speaker === undefined ? null : { id: speaker.id, name: speaker.name },
    note,
    annotator,
    origin,
    createdAt,
    updatedAt,
  };
}

/** `quote` is what was marked, `text` what stands under the range now; they differ once the text was edited. */
function targetRecord(target: Target, text: string, toCodePoints: ToCodePoints) {
  return {
    id: target.id,
    role: target.role,
    side: target.side,
    segment: target.side === 'target' ? target.segmentId : null,
    ...bothOffsets(target, toCodePoints),
    quote: target.quote,
    text: sliceRange(text, target),
    state: anchorState(text, target),
    prefix: target.prefix,
    suffix: target.suffix,
  };
}

function translationTargetRecord(target: Target, place: SegmentText | undefined) {
  if (place === undefined)
    throw new Error(`Target ${target.id} points to a segment that is not in its article.`);
  return targetRecord(target, place.segment.target, place.toCodePoints);
}
