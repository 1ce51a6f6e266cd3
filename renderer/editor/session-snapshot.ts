import type { Side } from '../../shared/model/annotation.ts';
import type { AnnotationId, ArticleId } from '../../shared/model/ids.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { ArticleProgress } from './article-progress.ts';
import type { SaveState } from './autosave.ts';

/** What the workbench shows of an editor session; a new object whenever something in it changes. */
export interface SessionSnapshot {
  readonly articleId: ArticleId;
  readonly scheme: Scheme;
  readonly saveState: SaveState;
  readonly saveMessage: string | undefined;
  readonly progress: ArticleProgress;
  /** Number of the segment with the caret, from 1; 0 in an article without segments. */
  readonly activeSegment: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly store: AnnotationStore;
  readonly selected: AnnotationId | null;
  /** Attribute whose labels the next key picks, of the selected annotation. */
  readonly picking: string | null;
  /** Side that holds marked text, while there is some. */
  readonly marking: Side | null;
}
