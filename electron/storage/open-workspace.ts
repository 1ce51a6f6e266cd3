import { existsSync } from 'node:fs';
import type { Notice } from '../../shared/model/notice.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import { problem, success, type Result } from '../../shared/result.ts';
import { createArticleRepository } from './articles.ts';
import { createChangeLog } from './change-log.ts';
import { openConnection, type Connection } from './connection.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/list.ts';
import type { OpenProblem } from './open-problem.ts';
import { createSchemeRepository } from './schemes.ts';
import { createSpeakerRegister } from './speakers.ts';
import { createTransaction } from './transaction.ts';
import type { Workspace } from './workspace.ts';

/** What opening a workspace needs from outside. */
export interface OpenOptions {
  /** Folder for the snapshots and journals of all workspaces; made when it is not there. */
  readonly snapshotDirectory: string;
  readonly now: Date;
  readonly newId: () => string;
  /** The scheme and the name that a new workspace is born with. */
  readonly scheme: Scheme;
  readonly actor: string;
}

/** Opens a workspace file, or makes it where there is none. */
export function openWorkspace(path: string, options: OpenOptions): Result<Workspace, OpenProblem> {
  const isNew = !existsSync(path);
  try {
    const connection = openConnection(path);
    migrate(connection, migrations, {
      workspaceId: options.newId(),
      at: options.now,
      actor: options.actor,
      scheme: options.scheme,
    });
    return success(assemble(connection, path, isNew, []));
  } catch (error) {
    return problem({ kind: 'unreachable', path, message: `${path} cannot be opened: ${String(error)}` });
  }
}

function assemble(
  connection: Connection,
  path: string,
  isNew: boolean,
  notices: readonly Notice[],
): Workspace {
  const changes = createChangeLog(connection, () => {});
  const transaction = createTransaction(connection, () => {});
  const speakers = createSpeakerRegister(connection);
  const articles = createArticleRepository({ connection, transaction, changes, speakers });
  return {
    id: '',
    path,
    isNew,
    notices,
    articles,
    speakers,
    schemes: createSchemeRepository(connection),
    changes,
    transaction: transaction.run,
    check: () => [],
    backup: () => problem('not yet'),
    snapshotIfDue: () => success(undefined),
    close: () => connection.close(),
  };
}
