/** A menu of the desktop; the order here is the order of the menu bar. */
export const menuNames = ['file', 'edit', 'segment', 'annotation', 'view', 'help'] as const;
export type MenuName = (typeof menuNames)[number];

interface CommandDefinition {
  readonly id: string;
  /** Key of the name in the interface's strings. */
  readonly label: `command.${string}`;
  /** Default key in ProseMirror's notation (`Mod` is Command on macOS, Control elsewhere); none that `shared/keys` lists as owned. */
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
  { id: 'import.files', label: 'command.importFiles', key: 'Mod-Alt-o', menu: { name: 'file', group: 2 } },
  {
    id: 'import.folder',
    label: 'command.importFolder',
    key: 'Mod-Alt-Shift-o',
    menu: { name: 'file', group: 2 },
  },
  { id: 'import.paste', label: 'command.importText', key: 'Mod-Alt-v', menu: { name: 'file', group: 2 } },
  { id: 'import.report', label: 'command.importReport', menu: { name: 'file', group: 2 } },
  { id: 'outletRules.open', label: 'command.outletRules', menu: { name: 'file', group: 2 } },
  { id: 'export.open', label: 'command.export', key: 'Mod-Alt-x', menu: { name: 'file', group: 3 } },
  { id: 'settings.open', label: 'command.settings', key: 'Mod-Alt-,', menu: { name: 'file', group: 4 } },

  { id: 'edit.undo', label: 'command.undo', key: 'Mod-z', menu: { name: 'edit', group: 1 } },
  { id: 'edit.redo', label: 'command.redo', key: 'Mod-Shift-z', menu: { name: 'edit', group: 1 } },
  {
    id: 'articles.search',
    label: 'command.searchArticles',
    key: 'Alt-Shift-f',
    menu: { name: 'edit', group: 3 },
  },
  {
    id: 'history.article',
    label: 'command.historyArticle',
    key: 'Mod-F8',
    menu: { name: 'edit', group: 4 },
  },
  {
    id: 'article.review',
    label: 'command.reviewArticle',
    key: 'Alt-Shift-v',
    menu: { name: 'edit', group: 4 },
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
    key: 'Alt-n',
    menu: { name: 'segment', group: 2 },
  },
  {
    id: 'segment.previous',
    label: 'command.previousSegment',
    key: 'Alt-Shift-n',
    menu: { name: 'segment', group: 2 },
  },
  {
    id: 'segment.nextOpen',
    label: 'command.nextOpen',
    key: 'Alt-Shift-o',
    menu: { name: 'segment', group: 2 },
  },
  { id: 'segment.goTo', label: 'command.goToSegment', key: 'Alt-g', menu: { name: 'segment', group: 2 } },
  {
    id: 'segment.filter',
    label: 'command.filterSegments',
    key: 'Alt-l',
    menu: { name: 'segment', group: 6 },
  },
  {
    id: 'segment.showAll',
    label: 'command.showAllSegments',
    key: 'Alt-Shift-l',
    menu: { name: 'segment', group: 6 },
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
    key: 'Alt-j',
    menu: { name: 'segment', group: 3 },
  },
  {
    id: 'segment.mergePrevious',
    label: 'command.mergePrevious',
    key: 'Alt-Shift-j',
    menu: { name: 'segment', group: 3 },
  },
  {
    id: 'segment.copySource',
    label: 'command.copySource',
    key: 'Alt-i',
    menu: { name: 'segment', group: 3 },
  },
  {
    id: 'segment.switchSide',
    label: 'command.switchSide',
    key: 'Alt-;',
    menu: { name: 'segment', group: 4 },
  },
  {
    id: 'history.segment',
    label: 'command.historySegment',
    key: 'F8',
    menu: { name: 'segment', group: 5 },
  },

  { id: 'annotation.finish', label: 'command.finishAnnotation', menu: { name: 'annotation', group: 1 } },
  {
    id: 'annotation.remove',
    label: 'command.removeAnnotation',
    key: 'Alt-Shift-Delete',
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
    key: 'Alt-.',
    menu: { name: 'annotation', group: 3 },
  },
  {
    id: 'annotation.accept',
    label: 'command.acceptSpans',
    key: 'Alt-Shift-Enter',
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
    id: 'history.annotation',
    label: 'command.historyAnnotation',
    key: 'Shift-F8',
    menu: { name: 'annotation', group: 7 },
  },
  { id: 'speakers.open', label: 'command.speakers', key: 'Alt-o', menu: { name: 'annotation', group: 8 } },

  {
    id: 'view.articles',
    label: 'command.toggleArticles',
    key: 'Mod-Alt-1',
    menu: { name: 'view', group: 1 },
  },
  {
    id: 'view.annotations',
    label: 'command.toggleAnnotations',
    key: 'Mod-Alt-3',
    menu: { name: 'view', group: 1 },
  },
  { id: 'view.nextPane', label: 'command.nextPane', key: 'Mod-F6', menu: { name: 'view', group: 2 } },
  {
    id: 'view.previousPane',
    label: 'command.previousPane',
    key: 'Mod-Shift-F6',
    menu: { name: 'view', group: 2 },
  },
  {
    id: 'view.focusMode',
    label: 'command.focusMode',
    key: 'Alt-Shift-z',
    menu: { name: 'view', group: 3 },
  },
  { id: 'view.marginMarks', label: 'command.marginMarks', menu: { name: 'view', group: 3 } },
  { id: 'view.reading', label: 'command.readingView', key: 'Alt-Shift-r', menu: { name: 'view', group: 5 } },
  { id: 'view.largerText', label: 'command.largerText', key: 'Alt-=', menu: { name: 'view', group: 4 } },
  { id: 'view.smallerText', label: 'command.smallerText', key: 'Alt--', menu: { name: 'view', group: 4 } },

  { id: 'palette.open', label: 'command.palette', key: 'Mod-k', menu: { name: 'help', group: 1 } },
  { id: 'help.shortcuts', label: 'command.shortcuts', key: 'Mod-/', menu: { name: 'help', group: 1 } },
  { id: 'help.open', label: 'command.help', key: 'Shift-F1', menu: { name: 'help', group: 2 } },
  { id: 'help.tour', label: 'command.tour', menu: { name: 'help', group: 2 } },
] as const satisfies readonly CommandDefinition[];

/** One act, as the table describes it. */
export type Command = CommandDefinition & {
  readonly id: CommandId;
  readonly label: (typeof commands)[number]['label'];
};
export type CommandId = (typeof commands)[number]['id'];

/** Whether a name that came from outside is that of a command. */
export function isCommandId(name: string): name is CommandId {
  return commands.some((command) => command.id === name);
}
