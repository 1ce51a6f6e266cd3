import type { Side } from '../../shared/model/annotation.ts';
import type { AnnotationId, ArticleId, TargetId } from '../../shared/model/ids.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { ArticleProgress } from './article-progress.ts';
import type { SpanAtCaret } from './spans-at.ts';
import type { SaveState } from './autosave.ts';
import type { Conflict } from './other-windows.ts';
import type { SegmentFilter } from './segment-filter.ts';

/** What the next key picks for the selected annotation: a label of an attribute, or the role of the selected span. */
export type Picking = { readonly kind: 'attribute'; readonly id: string } | { readonly kind: 'role' };

/** What the workbench shows of an editor session; a new object whenever something in it changes. */
export interface SessionSnapshot {
  readonly articleId: ArticleId;
  readonly scheme: Scheme;
  readonly saveState: SaveState;
  /** What a person has to choose while `saveState` is `conflict`; undefined when that could not be found out. */
  readonly conflict: Conflict | undefined;
  readonly saveMessage: string | undefined;
  readonly progress: ArticleProgress;
  /** Which segments are shown, and how many those are. */
  readonly filter: SegmentFilter;
  readonly shownSegments: number;
  /** Number of the segment with the caret, from 1; 0 in an article without segments. */
  readonly activeSegment: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly store: AnnotationStore;
  readonly selected: AnnotationId | null;
  readonly selectedTarget: TargetId | null;
  readonly picking: Picking | null;
  /** The spans at the caret while a person is choosing among several, shortest first; else empty. */
  readonly choosing: readonly SpanAtCaret[];
  /** Side that holds selected text which has not been marked yet, while there is some. */
  readonly marking: Side | null;
}
