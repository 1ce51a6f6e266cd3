import type { MenuItemConstructorOptions } from 'electron';
import { commands, menuNames, type Command, type CommandId, type MenuName } from '../../shared/commands.ts';
import { commandKeys, type ChosenKeys } from '../../shared/keys/command-keys.ts';
import { acceleratorOf } from './accelerator.ts';
import type { Translate } from './strings.ts';

/** What the native menus show and set off. */
export interface MenuOptions {
  readonly translate: Translate;
  readonly platform: NodeJS.Platform;
  readonly keys: ChosenKeys;
  readonly recent: readonly { readonly name: string; readonly path: string }[];
  readonly invoke: (command: CommandId) => void;
  readonly openRecent: (path: string) => void;
}

interface Entry {
  readonly menu: MenuName;
  readonly group: number;
  readonly item: MenuItemConstructorOptions;
}

/** The menu bar, made from the command table and from what only a desktop has. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const entries = [...commandEntries(options), ...nativeEntries(options)];
  const menus = menuNames
    .map((name) => ({
      label: options.translate(`menu.${name}`),
      submenu: withSeparators(entries.filter((entry) => entry.menu === name)),
    }))
    .filter((menu) => menu.submenu.length > 0);
  return options.platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus;
}

function commandEntries({ translate, keys, invoke }: MenuOptions): Entry[] {
  const all: readonly Command[] = commands;
  const keyOf = commandKeys(keys);
  return all.flatMap(({ id, label, menu }) => {
    if (menu === undefined) return [];
    const key = keyOf.get(id);
    // The page has the same keys and knows better when they apply: here they are only shown.
    const shownKey = key === undefined ? {} : { accelerator: acceleratorOf(key), registerAccelerator: false };
    return [
      {
        menu: menu.name,
        group: menu.group,
        item: { id, label: translate(label), click: () => invoke(id), ...shownKey },
      },
    ];
  });
}

function nativeEntries({ translate, platform, recent, openRecent }: MenuOptions): Entry[] {
  const isMac = platform === 'darwin';
  const entry = (
    menu: MenuName,
    group: number,
    role: MenuItemConstructorOptions['role'],
    key: string,
  ): Entry => ({
    menu,
    group,
    item: { ...(role === undefined ? {} : { role }), label: translate(`menu.${key}`) },
  });
  const recentItems = recent.map(({ name, path }) => ({
    label: name,
    toolTip: path,
    click: () => openRecent(path),
  }));
  return [
    {
      menu: 'file',
      group: 1,
      item: { label: translate('menu.recent'), submenu: recentItems, enabled: recentItems.length > 0 },
    },
    ...(isMac ? [] : [entry('file', 9, 'quit', 'quit'), entry('help', 9, 'about', 'about')]),
    entry('edit', 2, 'cut', 'cut'),
    entry('edit', 2, 'copy', 'copy'),
    entry('edit', 2, 'paste', 'paste'),
    entry('edit', 2, 'selectAll', 'selectAll'),
    entry('view', 8, 'zoomIn', 'zoomIn'),
    entry('view', 8, 'zoomOut', 'zoomOut'),
    entry('view', 8, 'resetZoom', 'resetZoom'),
    entry('view', 9, 'togglefullscreen', 'fullScreen'),
  ];
}

function withSeparators(entries: readonly Entry[]): MenuItemConstructorOptions[] {
  const sorted = entries.toSorted((a, b) => a.group - b.group);
  return sorted.flatMap(({ group, item }, index) =>
    index > 0 && sorted[index - 1]?.group !== group ? [{ type: 'separator' as const }, item] : [item],
  );
}
