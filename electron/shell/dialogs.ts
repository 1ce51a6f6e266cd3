import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { Dialogs } from '../host/host.ts';
import type { Translate } from './strings.ts';
import { workspaceExtension } from './workspace-argument.ts';

/** The host's dialogs as native ones, modal to the window. */
export function nativeDialogs(window: BrowserWindow, translate: () => Translate): Dialogs {
  const workspaceFilters = () => [
    { name: translate()('desktop.workspaceFiles'), extensions: [workspaceExtension] },
  ];

  async function choose(options: OpenDialogOptions): Promise<readonly string[]> {
    const chosen = await dialog.showOpenDialog(window, options);
    return chosen.canceled ? [] : chosen.filePaths;
  }

  return {
    open(kind) {
      switch (kind) {
        case 'files':
          return choose({ properties: ['openFile', 'multiSelections'] });
        case 'folder':
          return choose({ properties: ['openDirectory'] });
        case 'workspace':
          return choose({ properties: ['openFile'], filters: workspaceFilters() });
      }
    },
    async save(suggestedName, kind) {
      if (kind === 'folder') return choose({ properties: ['openDirectory', 'createDirectory'] });
      const filters = kind === 'workspace' ? workspaceFilters() : [];
      const chosen = await dialog.showSaveDialog(window, { defaultPath: suggestedName, filters });
      return chosen.canceled ? [] : [chosen.filePath];
    },
  };
}

/** Asks what to do about changes that could not be saved. Resolves with true for leaving all the same. */
export async function askToLeave(window: BrowserWindow, translate: Translate): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate('desktop.unsavedTitle'),
    detail: translate('desktop.unsavedHelp'),
    buttons: [translate('desktop.keepEditing'), translate('desktop.quitAnyway')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
