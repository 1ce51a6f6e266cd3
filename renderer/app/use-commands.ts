import { useEffect, useEffectEvent, useMemo } from 'react';
import type { Client } from '../../shared/client.ts';
import { isCommandId, type CommandId } from '../../shared/commands.ts';
import { commandKeys } from '../../shared/keys/command-keys.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { commandOfKey } from './command-keys.ts';

/** What the frame itself does for a command; the editor does the others. */
export type FrameCommands = Readonly<Partial<Record<CommandId, () => void>>>;

interface CommandSources {
  readonly client: Client;
  readonly session: EditorSession | undefined;
  readonly frame: FrameCommands;
  readonly keys: Settings['keys'];
}

/**
 * The one dispatcher of commands: keys pressed anywhere in the page, entries of the native menus, and buttons (through
 * the returned function) all end in the frame's act or the editor's. While a dialog is open, the frame keeps still.
 */
export function useCommands({ client, session, frame, keys }: CommandSources): (id: CommandId) => boolean {
  const keyOf = useMemo(() => commandKeys(keys), [keys]);

  function run(id: CommandId): boolean {
    const act = frame[id];
    if (act === undefined) return session?.runCommand(id) ?? false;
    act();
    return true;
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return;
    const id = commandOfKey(event, keyOf);
    if (id === undefined || (isTextHistory(id) && isTextField(event.target))) return;
    if (run(id)) event.preventDefault();
  });

  const onMenu = useEffectEvent((name: string) => {
    if (!isCommandId(name)) return;
    if (isTextHistory(name) && isTextField(document.activeElement)) undoInField(name);
    else if (!isDialogOpen()) run(name);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    // Before the editor sees the key: it keeps its hands off keys that are taken.
    window.addEventListener('keydown', listener, { capture: true });
    return () => window.removeEventListener('keydown', listener, { capture: true });
  }, []);
  useEffect(() => client.subscribe('command.invoked', ({ command }) => onMenu(command)), [client]);

  return run;
}

function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

/** Fields of the frame (search, names) have the browser's own history. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function isTextHistory(id: CommandId): boolean {
  return id === 'edit.undo' || id === 'edit.redo';
}

/** `execCommand` is deprecated, and still the only way to a field's own history. */
function undoInField(id: CommandId): void {
  document.execCommand(id === 'edit.undo' ? 'undo' : 'redo');
}
