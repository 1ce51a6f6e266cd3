import type { Side } from '../../shared/model/annotation.ts';
import { attributesOf, markRole, pickLabel, selectedLayer, selectHere } from './annotation-acts.ts';
import type { EditorSession } from './editor-session.ts';
import { changeRole } from './span-acts.ts';
import { confirmSegment } from './segment-commands.ts';

/**
 * Takes the keys that belong to the two text areas themselves; the keys of the command table are the frame's. Returns
 * whether the key was taken.
 *
 * - While a label is being picked, its letter picks it and Escape stops.
 * - Alt and a role's letter marks the selected text (with Shift it always adds to the selected annotation); Alt and an
 *   attribute's letter starts picking. On the source side, which takes no text, the letters alone do the same.
 * - Enter confirms the segment and goes on (translation), or selects the annotation at the caret (source side).
 * - Escape stops picking, then deselects the annotation.
 */
export function takeEditorKey(session: EditorSession, side: Side, event: KeyboardEvent): boolean {
  if (event.isComposing) return false;
  if (session.picking !== null) return takePickingKey(session, event);
  if (event.ctrlKey || event.metaKey) return false;
  if (event.key === 'Escape') return deselect(session);
  if (event.key === 'Enter' && !event.altKey) return takeEnter(session, side);
  const letter = plainLetter(event);
  if (letter === undefined || (side === 'target' && !event.altKey)) return false;
  return takeLetter(session, letter, event.shiftKey) || side === 'source';
}

function takePickingKey(session: EditorSession, event: KeyboardEvent): boolean {
  const letter = plainLetter(event);
  if (letter !== undefined && (pickLabel(session, letter) || pickRole(session, letter))) return true;
  if (event.key === 'Escape' || event.key === 'Enter') {
    session.pick(null);
    return true;
  }
  // Another attribute's letter changes over to it; modifiers alone do nothing yet.
  if (letter !== undefined && startPicking(session, letter)) return true;
  return letter !== undefined;
}

function takeEnter(session: EditorSession, side: Side): boolean {
  if (side === 'source') selectHere(session);
  else session.run(confirmSegment('translated', 'next'));
  return true;
}

function takeLetter(session: EditorSession, letter: string, extend: boolean): boolean {
  const layer = session.scheme.layers.find((one) => one.roles.some((role) => role.key === letter));
  const role = layer?.roles.find((one) => one.key === letter);
  if (
    layer !== undefined &&
    role !== undefined &&
    markRole(session, layer.id, role.id, extend ? 'extend' : 'auto')
  ) {
    return true;
  }
  return startPicking(session, letter);
}

function startPicking(session: EditorSession, letter: string): boolean {
  const attribute = attributesOf(session).find((one) => one.key === letter);
  if (attribute === undefined || (attribute.type !== 'choice' && attribute.type !== 'choices')) return false;
  session.pick({ kind: 'attribute', id: attribute.id });
  return true;
}

function pickRole(session: EditorSession, letter: string): boolean {
  if (session.picking?.kind !== 'role') return false;
  const role = selectedLayer(session)?.roles.find((one) => one.key === letter);
  if (role === undefined) return false;
  changeRole(session, role.id);
  session.pick(null);
  return true;
}

function deselect(session: EditorSession): boolean {
  if (session.selected === undefined) return false;
  session.selectAnnotation(null);
  return true;
}

/** The letter or digit of a key, by its place on the keyboard where a modifier would change what it types. */
function plainLetter(event: KeyboardEvent): string | undefined {
  if (event.altKey)
    return /^(?:Key|Digit)(?<letter>[A-Z0-9])$/u.exec(event.code)?.groups?.['letter']?.toLowerCase();
  return /^[a-z0-9]$/iu.test(event.key) ? event.key.toLowerCase() : undefined;
}
