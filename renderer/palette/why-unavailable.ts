import type { Command, CommandId } from '../../shared/commands.ts';
import type { SessionSnapshot } from '../editor/session-snapshot.ts';

/** What is missing for a command. */
export type Missing = 'article' | 'annotation' | 'span' | 'report' | 'undo' | 'redo';

const needSpan: readonly CommandId[] = [
  'span.toSelection',
  'span.changeRole',
  'span.growEnd',
  'span.shrinkEnd',
  'span.growStart',
  'span.shrinkStart',
  'span.remove',
];
const needAnnotation: readonly CommandId[] = [
  'annotation.finish',
  'annotation.remove',
  'annotation.repeatValues',
  'annotation.accept',
];

/** What a command lacks in the state that the open article is in; undefined when it can be done, or may find out itself. */
export function whyUnavailable(
  command: Command,
  snapshot: SessionSnapshot | undefined,
  hasReport: boolean,
): Missing | undefined {
  const { id, menu } = command;
  if (id === 'articles.search' || id === 'speakers.open') return undefined;
  if (id === 'import.report') return hasReport ? undefined : 'report';
  if (id === 'view.reading') return snapshot === undefined ? 'article' : undefined;
  const isEditors = menu?.name === 'segment' || menu?.name === 'annotation' || menu?.name === 'edit';
  if (!isEditors) return undefined;
  if (snapshot === undefined) return 'article';
  if (id === 'edit.undo') return snapshot.canUndo ? undefined : 'undo';
  if (id === 'edit.redo') return snapshot.canRedo ? undefined : 'redo';
  if (needSpan.includes(id)) return snapshot.selectedTarget === null ? 'span' : undefined;
  if (needAnnotation.includes(id)) return snapshot.selected === null ? 'annotation' : undefined;
  return undefined;
}
