import type { Workspace } from '../storage/workspace.ts';
import type { FrontDoor, Publish } from './host.ts';
import type { Readers } from './reading/readers.ts';

/** What the use cases of a host work with. Made once by `openHost`, passed to every group of handlers. */
export interface HostContext {
  readonly workspace: Workspace;
  readonly publish: Publish;
  readonly clock: () => Date;
  /** Makes a UUIDv7. */
  readonly newId: () => string;
  /** Folder of settings, recent workspaces, snapshots and downloads. */
  readonly dataDirectory: string;
  readonly frontDoor: FrontDoor;
  readonly readers: Readers;
  /** The name that is written on what is done now: the annotator of the settings. */
  readonly actor: () => string;
}
