import type { EventName, EventPayload, Handlers, Subscribe } from '../../shared/contract.ts';

/** Where the native dialogs of a front door lead; a browser has none. */
export interface Dialogs {
  /** Paths that the person chose to open; empty when they cancelled. */
  open(kind: 'files' | 'folder' | 'workspace'): Promise<readonly string[]>;
  /** The path that the person chose to write to; empty when they cancelled. */
  save(suggestedName: string, kind: 'file' | 'folder' | 'workspace'): Promise<readonly string[]>;
}

/** What a front door can do for a host. Everything is optional: a command line can do none of it. */
export interface FrontDoor {
  readonly dialogs?: Dialogs;
  /** Whether requests may name paths on this disk without dialogs (a command line); implied by `dialogs`. */
  readonly acceptsPaths?: boolean;
  /** Closes this host and opens another workspace in its place. */
  readonly openWorkspace?: (path: string) => Promise<void>;
  /** Told when the page has answered `window.closing`. */
  readonly windowFlushed?: (saved: boolean) => void;
}

/** What a host needs from outside. Time and ids come in, so that tests can fix them. */
export interface HostOptions {
  /** The workspace file; made, with the sample corpus where `sample` says so, when it does not exist. */
  readonly workspacePath: string;
  /** Folder of the person's settings, recent workspaces, snapshots and downloads. */
  readonly dataDirectory: string;
  readonly clock: () => Date;
  /** Makes a UUIDv7. */
  readonly newId: () => string;
  readonly frontDoor: FrontDoor;
  /** Whether a new workspace starts with the sample corpus. */
  readonly sample: boolean;
}

/** An open workspace with everything that can be asked of it. Made by `openHost`. */
export interface Host {
  readonly handlers: Handlers;
  readonly subscribe: Subscribe;
  /** Sends an event to every listener: for front doors that have something to tell the pages (menu commands, closing). */
  readonly publish: Publish;
  /** Where a finished export waits for a browser; undefined for an id that is not known or no longer there. */
  readonly findDownload: (downloadId: string) => Download | undefined;
  /** Stops jobs, writes a snapshot if one is due and closes the file. Idempotent. */
  readonly close: () => Promise<void>;
}

/** Sends one event to every listener of a host. */
export type Publish = <E extends EventName>(event: E, payload: EventPayload<E>) => void;

/** A file that a browser may fetch. */
export interface Download {
  readonly path: string;
  readonly name: string;
  readonly mediaType: string;
}
