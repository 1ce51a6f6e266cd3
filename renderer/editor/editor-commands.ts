import type { CommandId } from '../../shared/commands.ts';
import { removeSelected, repeatValues, selectHere, selectNeighbour } from './annotation-acts.ts';
import type { EditorSession } from './editor-session.ts';
import { copySource, mergeHere, splitHere } from './segment-acts.ts';
import { acceptChangedSpans, moveSpanToSelection, removeSelectedSpan, stepSpan } from './span-acts.ts';
import { confirmSegment, goToSegment, setSegmentStatus } from './segment-commands.ts';

/** The editor's part of the command table. A command returns whether it had something to do. */
const editorCommands: Partial<Record<CommandId, (session: EditorSession) => boolean>> = {
  'edit.undo': (session) => session.undo(),
  'edit.redo': (session) => session.redo(),
  'segment.confirm': (session) => session.run(confirmSegment('translated', 'next')),
  'segment.confirmNextOpen': (session) => session.run(confirmSegment('translated', 'next-open')),
  'segment.review': (session) => session.run(confirmSegment('reviewed', 'next')),
  'segment.reopen': (session) => session.run(setSegmentStatus('draft')),
  'segment.next': (session) => session.run(goToSegment('next')),
  'segment.previous': (session) => session.run(goToSegment('previous')),
  'segment.nextOpen': (session) => session.run(goToSegment('next-open')),
  'segment.switchSide': (session) => {
    session.focus(session.side === 'source' ? 'target' : 'source');
    return true;
  },
  'segment.split': (session) => splitHere(session),
  'segment.mergeNext': (session) => mergeHere(session, 1),
  'segment.mergePrevious': (session) => mergeHere(session, -1),
  'segment.copySource': (session) => copySource(session),
  'annotation.finish': (session) => {
    session.selectAnnotation(null);
    return true;
  },
  'annotation.remove': (session) => removeSelected(session),
  'annotation.selectHere': (session) => selectHere(session),
  'annotation.repeatValues': (session) => repeatValues(session),
  'annotation.accept': (session) => acceptChangedSpans(session, session.selected),
  'span.toSelection': (session) => moveSpanToSelection(session),
  'span.changeRole': (session) => session.pick({ kind: 'role' }),
  'span.growEnd': (session) => stepSpan(session, 'grow-end'),
  'span.shrinkEnd': (session) => stepSpan(session, 'shrink-end'),
  'span.growStart': (session) => stepSpan(session, 'grow-start'),
  'span.shrinkStart': (session) => stepSpan(session, 'shrink-start'),
  'span.remove': (session) => removeSelectedSpan(session),
  'annotation.next': (session) => selectNeighbour(session, 1),
  'annotation.previous': (session) => selectNeighbour(session, -1),
};

/** Runs a command of the table on a session; false when the command is not one of the editor's. */
export function runEditorCommand(session: EditorSession, id: string): boolean {
  const command = Object.entries(editorCommands).find(([name]) => name === id)?.[1];
  if (command === undefined) return false;
  command(session);
  return true;
}
