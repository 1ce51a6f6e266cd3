import type { Handlers } from '../../shared/contract.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import type { Notice } from '../../shared/model/notice.ts';
import type { Dialogs } from './host.ts';
import type { HostContext } from './host-context.ts';
import { readRecentWorkspaces, workspaceName } from './recent-workspaces.ts';
import type { SettingsFile } from './settings-file.ts';
import { productVersion } from './shipped-files.ts';

type DeskMethod =
  | 'host.describe'
  | 'ids.reserve'
  | 'settings.read'
  | 'settings.write'
  | 'workspace.open'
  | 'workspace.recent'
  | 'dialog.open'
  | 'dialog.save'
  | 'window.flushed';

/** What lies around the articles: the host itself, settings, workspaces, dialogs and the window. */
export interface Desk {
  readonly settings: SettingsFile;
  readonly notices: readonly Notice[];
}

/** The handlers of everything that is not about articles. */
export function createDeskHandlers(context: HostContext, desk: Desk): Pick<Handlers, DeskMethod> {
  const { frontDoor, workspace } = context;
  return {
    'host.describe': () => ({
      version: productVersion(),
      workspace: { name: workspaceName(workspace.path), path: workspace.path },
      dialogs: frontDoor.dialogs !== undefined,
      notices: desk.notices,
    }),
    'ids.reserve': ({ count }) => Array.from({ length: count }, () => context.newId()),
    'settings.read': () => desk.settings.read(),
    'settings.write': (settings) => {
      const stored = desk.settings.write(settings);
      context.publish('settings.changed', stored);
      return stored;
    },
    'workspace.open': async ({ path }) => {
      if (frontDoor.openWorkspace === undefined) {
        throw new RequestFailure(
          'not-found',
          'Another workspace can be opened in the desktop workbench only.',
        );
      }
      await frontDoor.openWorkspace(path);
      return {};
    },
    'workspace.recent': () => readRecentWorkspaces(context.dataDirectory),
    'dialog.open': async ({ kind }) => ({ paths: [...(await dialogsOf(context).open(kind))] }),
    'dialog.save': async ({ suggestedName, kind }) => ({
      paths: [...(await dialogsOf(context).save(suggestedName, kind))],
    }),
    'window.flushed': ({ saved }) => {
      frontDoor.windowFlushed?.(saved);
      return {};
    },
  };
}

function dialogsOf(context: HostContext): Dialogs {
  const { dialogs } = context.frontDoor;
  if (dialogs === undefined) throw new RequestFailure('not-found', 'There are no file dialogs here.');
  return dialogs;
}
