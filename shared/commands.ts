/** A menu of the desktop; the order here is the order of the menu bar. */
export const menuNames = ['file', 'edit', 'segment', 'annotation', 'view', 'help'] as const;
export type MenuName = (typeof menuNames)[number];

interface CommandDefinition {
  readonly id: string;
  /** Key of the name in the interface's strings. */
  readonly label: `command.${string}`;
  /** Default key in ProseMirror's notation (`Mod` is Command on macOS, Control elsewhere). */
  readonly key?: string;
  /** Where the native menus show it; a line separates the groups of one menu. */
  readonly menu?: { readonly name: MenuName; readonly group: number };
  /** Only where the front door has native dialogs (`HostDescription.dialogs`). */
  readonly needsDialogs?: true;
}

/**
 * Every act that menus, keys and buttons share. The desktop makes its native menus from this table and tells the page
 * which entry was chosen (`command.invoked`); the page carries the command out. Undo and redo are commands too, because
 * the editor's history holds annotations as well as text.
 */
export const commands = [
  {
    id: 'workspace.new',
    label: 'command.newWorkspace',
    menu: { name: 'file', group: 1 },
    needsDialogs: true,
  },
  {
    id: 'workspace.open',
    label: 'command.openWorkspace',
    key: 'Mod-o',
    menu: { name: 'file', group: 1 },
    needsDialogs: true,
  },
  { id: 'import.files', label: 'command.importFiles', key: 'Mod-i', menu: { name: 'file', group: 2 } },
  {
    id: 'import.folder',
    label: 'command.importFolder',
    key: 'Mod-Shift-i',
    menu: { name: 'file', group: 2 },
  },
  { id: 'import.paste', label: 'command.importText', menu: { name: 'file', group: 2 } },
  { id: 'export.open', label: 'command.export', key: 'Mod-e', menu: { name: 'file', group: 3 } },
  { id: 'settings.open', label: 'command.settings', key: 'Mod-,', menu: { name: 'file', group: 4 } },

  { id: 'edit.undo', label: 'command.undo', key: 'Mod-z', menu: { name: 'edit', group: 1 } },
  { id: 'edit.redo', label: 'command.redo', key: 'Mod-Shift-z', menu: { name: 'edit', group: 1 } },
  {
    id: 'articles.search',
    label: 'command.searchArticles',
    key: 'Mod-Shift-f',
    menu: { name: 'edit', group: 3 },
  },

  {
    id: 'segment.confirm',
    label: 'command.confirmSegment',
    key: 'Mod-Enter',
    menu: { name: 'segment', group: 1 },
  },
  {
    id: 'segment.confirmNextOpen',
    label: 'command.confirmNextOpen',
    key: 'Mod-Shift-Enter',
    menu: { name: 'segment', group: 1 },
  },
  {
    id: 'segment.review',
    label: 'command.reviewSegment',
    key: 'Mod-Alt-Enter',
    menu: { name: 'segment', group: 1 },
  },
  { id: 'segment.reopen', label: 'command.reopenSegment', menu: { name: 'segment', group: 1 } },
  {
    id: 'segment.next',
    label: 'command.nextSegment',
    key: 'Alt-ArrowDown',
    menu: { name: 'segment', group: 2 },
  },
  {
    id: 'segment.previous',
    label: 'command.previousSegment',
    key: 'Alt-ArrowUp',
    menu: { name: 'segment', group: 2 },
  },
  {
    id: 'segment.split',
    label: 'command.splitSegment',
    key: 'Mod-Alt-s',
    menu: { name: 'segment', group: 3 },
  },
  {
    id: 'segment.mergeNext',
    label: 'command.mergeNext',
    key: 'Mod-Alt-j',
    menu: { name: 'segment', group: 3 },
  },
  { id: 'segment.mergePrevious', label: 'command.mergePrevious', menu: { name: 'segment', group: 3 } },
  {
    id: 'segment.copySource',
    label: 'command.copySource',
    key: 'Mod-Alt-c',
    menu: { name: 'segment', group: 3 },
  },
  {
    id: 'segment.switchSide',
    label: 'command.switchSide',
    key: 'Mod-;',
    menu: { name: 'segment', group: 4 },
  },

  { id: 'annotation.finish', label: 'command.finishAnnotation', menu: { name: 'annotation', group: 1 } },
  {
    id: 'annotation.remove',
    label: 'command.removeAnnotation',
    key: 'Mod-Alt-Backspace',
    menu: { name: 'annotation', group: 1 },
  },
  {
    id: 'annotation.selectHere',
    label: 'command.selectHere',
    key: 'Alt-Enter',
    menu: { name: 'annotation', group: 2 },
  },
  {
    id: 'annotation.next',
    label: 'command.nextAnnotation',
    key: 'Alt-PageDown',
    menu: { name: 'annotation', group: 2 },
  },
  {
    id: 'annotation.previous',
    label: 'command.previousAnnotation',
    key: 'Alt-PageUp',
    menu: { name: 'annotation', group: 2 },
  },

  {
    id: 'annotation.repeatValues',
    label: 'command.repeatValues',
    key: 'Alt-v',
    menu: { name: 'annotation', group: 3 },
  },
  {
    id: 'annotation.accept',
    label: 'command.acceptSpans',
    key: 'Alt-Shift-a',
    menu: { name: 'annotation', group: 3 },
  },
  {
    id: 'span.toSelection',
    label: 'command.spanToSelection',
    key: 'Alt-u',
    menu: { name: 'annotation', group: 4 },
  },
  {
    id: 'span.changeRole',
    label: 'command.changeRole',
    key: 'Alt-r',
    menu: { name: 'annotation', group: 4 },
  },
  { id: 'span.growEnd', label: 'command.growEnd', key: 'Alt-]', menu: { name: 'annotation', group: 5 } },
  { id: 'span.shrinkEnd', label: 'command.shrinkEnd', key: 'Alt-[', menu: { name: 'annotation', group: 5 } },
  {
    id: 'span.growStart',
    label: 'command.growStart',
    key: 'Alt-Shift-[',
    menu: { name: 'annotation', group: 5 },
  },
  {
    id: 'span.shrinkStart',
    label: 'command.shrinkStart',
    key: 'Alt-Shift-]',
    menu: { name: 'annotation', group: 5 },
  },
  {
    id: 'span.remove',
    label: 'command.removeSpan',
    key: 'Alt-Shift-Backspace',
    menu: { name: 'annotation', group: 6 },
  },

  {
    id: 'view.articles',
    label: 'command.toggleArticles',
    key: 'Mod-Alt-l',
    menu: { name: 'view', group: 1 },
  },
  {
    id: 'view.annotations',
    label: 'command.toggleAnnotations',
    key: 'Mod-Alt-a',
    menu: { name: 'view', group: 1 },
  },
  { id: 'view.nextPane', label: 'command.nextPane', key: 'F6', menu: { name: 'view', group: 2 } },
  {
    id: 'view.previousPane',
    label: 'command.previousPane',
    key: 'Shift-F6',
    menu: { name: 'view', group: 2 },
  },
] as const satisfies readonly CommandDefinition[];

/** One act, as the table describes it. */
export type Command = CommandDefinition & { readonly id: CommandId };
export type CommandId = (typeof commands)[number]['id'];

/** Whether a name that came from outside is that of a command. */
export function isCommandId(name: string): name is CommandId {
  return commands.some((command) => command.id === name);
}
