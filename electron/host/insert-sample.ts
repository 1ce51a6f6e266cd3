import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { makeQuote } from '../../shared/anchoring/make-quote.ts';
import { AttributeValue, type Annotation, type Target } from '../../shared/model/annotation.ts';
import { ArticleMetadata, Block, type Article } from '../../shared/model/article.ts';
import { AnnotationId, ArticleId, SegmentId, SpeakerId, TargetId } from '../../shared/model/ids.ts';
import { SegmentStatus, type Segment } from '../../shared/model/segment.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { TextRange } from '../../shared/model/text-range.ts';
import { authorNow } from './author-now.ts';
import type { HostContext } from './host-context.ts';
import { corpusDirectory } from './shipped-files.ts';

const GoldTarget = z.discriminatedUnion('side', [
  z.object({ role: z.string(), side: z.literal('source'), ...TextRange.shape }),
  z.object({ role: z.string(), side: z.literal('target'), segment: z.int(), ...TextRange.shape }),
]);
type GoldTarget = z.infer<typeof GoldTarget>;

const GoldAnnotation = z.object({
  layer: z.string(),
  attributes: z.record(z.string(), AttributeValue),
  speaker: z.string().nullish(),
  note: z.string().default(''),
  targets: z.array(GoldTarget).min(1),
});
type GoldAnnotation = z.infer<typeof GoldAnnotation>;

/** An article of the sample corpus with its translation and its annotations; segments are named by their position. */
const GoldArticle = z.object({
  file: z.string(),
  metadata: ArticleMetadata,
  blocks: z.array(Block),
  segments: z.array(z.object({ ...TextRange.shape, target: z.string(), status: SegmentStatus })),
  speakers: z.array(
    z.object({ name: z.string(), aliases: z.array(z.string()).default([]), note: z.string().default('') }),
  ),
  annotations: z.array(GoldAnnotation),
});
type GoldArticle = z.infer<typeof GoldArticle>;

/**
 * Fills a new workspace with the sample corpus: the first article is translated and annotated halfway, so that there is
 * something to go on with; the last has nothing yet; the others are done.
 */
export function insertSample(context: HostContext): void {
  const names = readdirSync(corpusDirectory)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  const registered = new Map<string, Speaker>();
  context.workspace.transaction(() => {
    for (const [index, name] of names.entries()) {
      const gold = readGold(name);
      const doneShare = index === 0 ? 0.5 : index === names.length - 1 ? 0 : 1;
      insertGold(context, gold, Math.floor(gold.segments.length * doneShare), registered);
    }
  });
}

function readGold(textName: string): GoldArticle {
  const goldName = textName.replace(/\.txt$/u, '.json');
  return GoldArticle.parse(JSON.parse(readFileSync(path.join(corpusDirectory, goldName), 'utf8')));
}

function insertGold(
  context: HostContext,
  gold: GoldArticle,
  done: number,
  registered: Map<string, Speaker>,
): void {
  const bytes = readFileSync(path.join(corpusDirectory, gold.file));
  const sourceText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const segments = gold.segments.map((segment, index): Segment => {
    const place = { id: SegmentId.parse(context.newId()), start: segment.start, end: segment.end, note: '' };
    return index < done
      ? { ...place, target: segment.target, status: segment.status, origin: { kind: 'imported' } }
      : { ...place, target: '', status: 'new', origin: { kind: 'none' } };
  });
  const speakers = gold.speakers.map((speaker) => {
    const known = registered.get(speaker.name) ?? { ...speaker, id: SpeakerId.parse(context.newId()) };
    registered.set(speaker.name, known);
    return known;
  });
  const doneEnd = gold.segments[done - 1]?.end ?? 0;
  const annotations = gold.annotations
    .filter((annotation) => annotation.targets.every((target) => isDone(target, done, doneEnd)))
    .map((annotation) =>
      toAnnotation(context, annotation, { sourceText, segments, speakers, file: gold.file }),
    );
  const article: Article = {
    id: ArticleId.parse(context.newId()),
    revision: 1,
    sourceText,
    sourceHash: createHash('sha256').update(bytes).digest('hex'),
    metadata: gold.metadata,
    file: { name: gold.file, encoding: 'utf-8', size: bytes.byteLength },
    importedAt: context.clock().toISOString(),
    blocks: gold.blocks,
    segments,
    annotations,
  };
  const inserted = context.workspace.articles.insert(
    { article, fileBytes: bytes, speakers },
    authorNow(context),
  );
  if (!inserted.ok)
    throw new Error(`The sample article ${gold.file} does not fit: ${JSON.stringify(inserted.problem)}`);
}

function isDone(target: GoldTarget, done: number, doneEnd: number): boolean {
  return target.side === 'source' ? target.end <= doneEnd : target.segment < done;
}

/** What an annotation of the corpus refers to. */
interface GoldGround {
  readonly sourceText: string;
  readonly segments: readonly Segment[];
  readonly speakers: readonly Speaker[];
  readonly file: string;
}

function toAnnotation(context: HostContext, gold: GoldAnnotation, ground: GoldGround): Annotation {
  const at = context.clock().toISOString();
  return {
    id: AnnotationId.parse(context.newId()),
    layer: gold.layer,
    attributes: gold.attributes,
    speakerId: ground.speakers.find((speaker) => speaker.name === gold.speaker)?.id ?? null,
    note: gold.note,
    annotator: context.actor(),
    origin: { kind: 'import', file: ground.file },
    createdAt: at,
    updatedAt: at,
    targets: gold.targets.map((target) => toTarget(context, target, ground)),
  };
}

function toTarget(context: HostContext, gold: GoldTarget, ground: GoldGround): Target {
  const place = { id: TargetId.parse(context.newId()), role: gold.role, start: gold.start, end: gold.end };
  if (gold.side === 'source') return { ...place, side: 'source', ...makeQuote(ground.sourceText, gold) };
  const segment = ground.segments[gold.segment];
  if (segment === undefined) throw new Error(`${ground.file}: there is no segment ${gold.segment}.`);
  return { ...place, side: 'target', segmentId: segment.id, ...makeQuote(segment.target, gold) };
}
