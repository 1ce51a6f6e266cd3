import { createHash } from 'node:crypto';
import type { Article, ArticleMetadata, Block } from '../../shared/model/article.ts';
import { ArticleId, SegmentId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import type { TextRange } from '../../shared/model/text-range.ts';
import type { Result } from '../../shared/result.ts';
import type { InsertProblem } from '../storage/workspace.ts';
import { authorNow } from './author-now.ts';
import type { HostContext } from './host-context.ts';

/** An article as an importer found it: text, structure and the file, without ids. */
export interface ArticleDraft {
  /** Exactly the text of the file as decoded: line ends and BOM untouched. */
  readonly sourceText: string;
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
  /** One range a sentence, each inside one kept block, in text order. */
  readonly segments: readonly TextRange[];
  readonly file: { readonly name: string; readonly encoding: string; readonly bytes: Uint8Array };
}

/**
 * Puts an imported article into the workspace, with an empty translation. The same text twice is a `duplicate` that names
 * the article already there. Events are the caller's: a batch publishes `articles.changed` as often as it sees fit.
 */
export function insertArticle(context: HostContext, draft: ArticleDraft): Result<Article, InsertProblem> {
  const article: Article = {
    id: ArticleId.parse(context.newId()),
    revision: 1,
    sourceText: draft.sourceText,
    sourceHash: createHash('sha256').update(draft.sourceText, 'utf8').digest('hex'),
    metadata: draft.metadata,
    file: { name: draft.file.name, encoding: draft.file.encoding, size: draft.file.bytes.byteLength },
    importedAt: context.clock().toISOString(),
    blocks: draft.blocks,
    segments: draft.segments.map((range) => emptySegment(context, range)),
    annotations: [],
  };
  return context.workspace.articles.insert(
    { article, fileBytes: draft.file.bytes, speakers: [] },
    authorNow(context),
  );
}

function emptySegment(context: HostContext, range: TextRange): Segment {
  return {
    id: SegmentId.parse(context.newId()),
    start: range.start,
    end: range.end,
    target: '',
    status: 'new',
    origin: { kind: 'none' },
    note: '',
  };
}
