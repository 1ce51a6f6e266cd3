import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { problem, success, type Result } from '../../shared/result.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { openWorkspace } from '../storage/open-workspace.ts';
import { createArticleHandlers } from './article-handlers.ts';
import { createDeskHandlers } from './desk-handlers.ts';
import { createEventHub } from './event-hub.ts';
import { createExchangeHandlers } from './exchange-handlers.ts';
import { createHistoryHandlers } from './history-handlers.ts';
import { createReviewHandlers } from './review-handlers.ts';
import type { Host, HostOptions } from './host.ts';
import type { HostContext } from './host-context.ts';
import { insertSample } from './insert-sample.ts';
import { createReaders } from './reading/readers.ts';
import { rememberWorkspace } from './recent-workspaces.ts';
import { openSettingsFile } from './settings-file.ts';
import { defaultScheme } from './shipped-files.ts';
import { startSnapshots } from './start-snapshots.ts';
import { snapshotDirectoryIn } from './workspace-files.ts';

/** Opens a workspace with all that can be asked of it. This is where the parts of a host are put together. */
export async function openHost(options: HostOptions): Promise<Result<Host, OpenProblem>> {
  const workspacePath = path.resolve(options.workspacePath);
  mkdirSync(options.dataDirectory, { recursive: true });
  const settings = openSettingsFile(options.dataDirectory);
  const actor = () => settings.read().annotator;
  const { publish, subscribe } = createEventHub();
  const opened = openWorkspace(workspacePath, {
    snapshotDirectory: snapshotDirectoryIn(options.dataDirectory),
    now: options.clock(),
    newId: options.newId,
    scheme: defaultScheme(),
    actor: actor(),
    report: (message) => publish('notice', { kind: 'warning', message }),
  });
  if (!opened.ok) return problem(opened.problem);
  const workspace = opened.value;
  const { clock, newId, dataDirectory, frontDoor } = options;
  const readers = createReaders();
  const context: HostContext = { workspace, publish, clock, newId, dataDirectory, frontDoor, readers, actor };
  if (workspace.isNew && options.sample) insertSample(context);
  rememberWorkspace(dataDirectory, workspacePath);
  const exchange = createExchangeHandlers(context);
  const stopSnapshots = startSnapshots(context);
  let closing: Promise<void> | undefined;
  return success({
    handlers: {
      ...createDeskHandlers(context, { settings, notices: [...workspace.notices, ...settings.notices] }),
      ...createArticleHandlers(context),
      ...createHistoryHandlers(context),
      ...createReviewHandlers(context),
      ...exchange.handlers,
    },
    subscribe,
    publish,
    findDownload: exchange.findDownload,
    close() {
      closing ??= (async () => {
        stopSnapshots();
        await exchange.close();
        readers.close();
        const last = workspace.close(clock());
        if (!last.ok) publish('notice', { kind: 'warning', message: last.problem });
      })();
      return closing;
    },
  });
}
