import { createHash } from 'node:crypto';
import type { Article, ArticleMetadata, Block, MetadataOrigins } from '../../shared/model/article.ts';
import { ArticleId, SegmentId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import { problem, type Result } from '../../shared/result.ts';
import type { ImportedAnnotation, ImportedSegment } from '../exchange/imported-annotation.ts';
import type { InsertProblem } from '../storage/workspace.ts';
import { authorNow } from './author-now.ts';
import type { HostContext } from './host-context.ts';
import { adoptScheme, prepareAnnotations } from './import-annotations.ts';

/** An article as an importer found it: text, structure and the file, without ids. */
export interface ArticleDraft {
  /** Exactly the text of the file as decoded: line ends and BOM untouched. */
  readonly sourceText: string;
  readonly metadata: ArticleMetadata;
  readonly origins: MetadataOrigins;
  readonly blocks: readonly Block[];
  /** One range a sentence, each inside one kept block, in text order, with its translation where the file has one. */
  readonly segments: readonly (TextRange & Partial<ImportedSegment>)[];
  readonly annotations: readonly ImportedAnnotation[];
  readonly file: { readonly name: string; readonly encoding: string; readonly bytes: Uint8Array };
}

/**
 * Puts an imported article into the workspace, with what its file has of translations and annotations. The same text twice is a `duplicate` that names
 * the article already there. Events are the caller's: a batch publishes `articles.changed` as often as it sees fit.
 */
export function insertArticle(context: HostContext, draft: ArticleDraft): Result<Article, InsertProblem> {
  const about = { text: draft.sourceText, file: draft.file.name };
  const ready = prepareAnnotations(context, draft.annotations, about);
  if (!ready.ok) return problem({ kind: 'invalid', reason: ready.problem });
  const article: Article = {
    id: ArticleId.parse(context.newId()),
    revision: 1,
    sourceText: draft.sourceText,
    sourceHash: createHash('sha256').update(draft.sourceText, 'utf8').digest('hex'),
    metadata: draft.metadata,
    ...(Object.keys(draft.origins).length === 0 ? {} : { origins: draft.origins }),
    file: { name: draft.file.name, encoding: draft.file.encoding, size: draft.file.bytes.byteLength },
    importedAt: context.clock().toISOString(),
    blocks: draft.blocks,
    segments: draft.segments.map((segment) => toSegment(context, segment)),
    annotations: ready.value.annotations,
  };
  const inserted = context.workspace.articles.insert(
    { article, fileBytes: draft.file.bytes, speakers: [] },
    authorNow(context),
  );
  if (inserted.ok) adoptScheme(context, ready.value.scheme);
  return inserted;
}

function toSegment(context: HostContext, given: TextRange & Partial<ImportedSegment>): Segment {
  const { start, end, target = '', status = 'draft', note = '' } = given;
  const place = { id: SegmentId.parse(context.newId()), start, end, target, note };
  return target === ''
    ? { ...place, status: 'new', origin: { kind: 'none' } }
    : { ...place, status, origin: { kind: 'imported' } };
}
