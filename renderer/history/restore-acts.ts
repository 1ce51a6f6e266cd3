import type { Client } from '../../shared/client.ts';
import type { Block } from '../../shared/model/article.ts';
import type { AnnotationId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { rangesOverlap, type TextRange } from '../../shared/model/text-range.ts';
import { segmentsOf } from '../editor/article-document.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { restoreVersion } from '../editor/restore-version.ts';
import {
  restoredAnnotation,
  restoredArticle,
  restoredSegment,
  type PresentState,
  type RestoredState,
} from '../editor/restored-state.ts';
import type { HistoryScope } from './history-scope.ts';

/**
 * What came of a restore: done, nothing to do, or not possible because the segment covers other source text now, or because
 * other blocks of the article are kept now.
 */
export type RestoreOutcome = 'restored' | 'unchanged' | 'resegmented' | 'restructured';

/**
 * Brings the open article, or one thing of it, into the state that it had after a save, as one undoable act of the
 * session, and saves that. Rejects with `RequestFailure` when the version cannot be had.
 */
export async function restore(
  client: Client,
  session: EditorSession,
  scope: HistoryScope,
  batch: string,
): Promise<RestoreOutcome> {
  const version = await client.request('history.version', { article: session.article.id, batch });
  const wanted = wantedState(presentState(session), scope, version);
  if (wanted === undefined) return 'resegmented';
  if (!fitsBlocks(session, wanted.segments)) return 'restructured';
  if (!session.run(restoreVersion(session.article, wanted))) return 'unchanged';
  await session.flush();
  return 'restored';
}

/** Brings back a removed annotation as it was last; see `restore`. */
export async function bringBack(
  client: Client,
  session: EditorSession,
  id: AnnotationId,
): Promise<RestoreOutcome> {
  const { entries } = await client.request('history.list', {
    article: session.article.id,
    annotation: id,
    within: 0,
  });
  const last = entries.find(({ changes }) =>
    changes.some((change) => change.entity === 'annotation' && change.after !== null),
  );
  return last === undefined ? 'unchanged' : restore(client, session, { kind: 'annotation', id }, last.batch);
}

/** Whether the segments are in the blocks that have segments now: those that are kept. */
function fitsBlocks(session: EditorSession, wanted: readonly Segment[]): boolean {
  const now = segmentsOf(session.state.doc);
  const isIn = (block: Block, segments: readonly TextRange[]): boolean =>
    segments.some((segment) => rangesOverlap(segment, block));
  return session.article.blocks.every((block) => isIn(block, now) === isIn(block, wanted));
}

function presentState(session: EditorSession): PresentState {
  return { segments: segmentsOf(session.state.doc), annotations: session.store.annotations };
}

function wantedState(
  now: PresentState,
  scope: HistoryScope,
  version: Parameters<typeof restoredArticle>[0],
): RestoredState | undefined {
  switch (scope.kind) {
    case 'article':
      return restoredArticle(version);
    case 'segment':
      return restoredSegment(now, version, scope.id);
    case 'annotation':
      return restoredAnnotation(now, version, scope.id);
  }
}
