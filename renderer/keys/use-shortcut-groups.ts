import { useTranslation } from 'react-i18next';
import { commands, menuNames, type Command, type CommandId } from '../../shared/commands.ts';
import { commandKeys } from '../../shared/keys/command-keys.ts';
import { schemeKeys } from '../../shared/keys/scheme-keys.ts';
import type { Scheme, SchemeLayer } from '../../shared/model/scheme.ts';
import { keyLabel } from '../app/command-keys.ts';
import { useSettings, useWorkbench } from '../app/workbench-context.ts';
import { useLocalized } from '../editor/use-localized.ts';

/** One line of the overview. A line of a command can be given another key. */
export interface Shortcut {
  readonly id: string;
  readonly name: string;
  readonly key: string | undefined;
  readonly command?: CommandId;
  readonly note?: string | undefined;
}

/** The lines of one menu, or of one kind of key in the text. */
export interface ShortcutGroup {
  readonly id: string;
  readonly name: string;
  readonly shortcuts: readonly Shortcut[];
  readonly help?: string;
}

/** Every key: of the commands by menu, then the editor's own, which come from the scheme. */
export function useShortcutGroups(): readonly ShortcutGroup[] {
  const { scheme } = useWorkbench();
  return [...useCommandGroups(), useTextGroup(), useMarkGroup(scheme), useValueGroup(scheme)];
}

function useCommandGroups(): readonly ShortcutGroup[] {
  const { t } = useTranslation();
  const { host } = useWorkbench();
  const keyOf = commandKeys(useSettings().keys);
  const all: readonly Command[] = commands;
  return menuNames.map((menu) => ({
    id: menu,
    name: t(`menu.${menu}`),
    shortcuts: all
      .filter((command) => command.menu?.name === menu)
      .map(({ id, label, needsDialogs }) => {
        const key = keyOf.get(id);
        return {
          id,
          name: t(label),
          command: id,
          key: key === undefined ? undefined : keyLabel(key),
          note: needsDialogs === true && !host.dialogs ? t('shortcuts.desktopOnly') : undefined,
        };
      }),
  }));
}

function useTextGroup(): ShortcutGroup {
  const { t } = useTranslation();
  return {
    id: 'text',
    name: t('shortcuts.editorKeys'),
    shortcuts: [
      { id: 'enter-target', name: t('shortcuts.enterTarget'), key: 'Enter' },
      { id: 'enter-source', name: t('shortcuts.enterSource'), key: 'Enter' },
      { id: 'escape', name: t('shortcuts.escape'), key: 'Escape' },
    ],
  };
}

function useMarkGroup(scheme: Scheme): ShortcutGroup {
  const { t } = useTranslation();
  const localized = useLocalized();
  return {
    id: 'mark',
    name: t('shortcuts.markKeys'),
    help: t('shortcuts.fixedHelp'),
    shortcuts: schemeKeys(scheme).flatMap(({ key, kind, name }) =>
      kind === 'attribute'
        ? []
        : [
            {
              id: key,
              key: keyLabel(key),
              name: t(kind === 'role' ? 'shortcuts.mark' : 'shortcuts.markExtend', { role: localized(name) }),
            },
          ],
    ),
  };
}

function useValueGroup(scheme: Scheme): ShortcutGroup {
  const { t } = useTranslation();
  const localized = useLocalized();
  const ofLayer = (layer: SchemeLayer): readonly Shortcut[] =>
    layer.attributes.flatMap((attribute) =>
      attribute.type !== 'choice' && attribute.type !== 'choices'
        ? []
        : [
            {
              id: `${layer.id}.${attribute.id}`,
              key: keyLabel(`Alt-${attribute.key}`),
              name: t('shortcuts.pick', { attribute: localized(attribute.name) }),
              note: attribute.labels
                .map((one) => `${one.key.toUpperCase()} ${localized(one.name)}`)
                .join(' · '),
            },
          ],
    );
  return { id: 'values', name: t('shortcuts.valueKeys'), shortcuts: scheme.layers.flatMap(ofLayer) };
}
