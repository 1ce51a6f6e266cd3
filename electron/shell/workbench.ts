import path from 'node:path';
import { app, Menu, nativeTheme, type BrowserWindow } from 'electron';
import type { ReportError } from '../../shared/dispatch.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { RequestFailure } from '../../shared/request-failure.ts';
import { success, type Result } from '../../shared/result.ts';
import type { FrontDoor, Host } from '../host/host.ts';
import { answerPage, forwardEvents } from './answer-page.ts';
import { askToLeave, nativeDialogs } from './dialogs.ts';
import { makePageFlush } from './flush-page.ts';
import { menuTemplate } from './menu.ts';
import { pageAddress } from './page-address.ts';
import type { Translate } from './strings.ts';
import { writeWindowState } from './window-state.ts';

/** Why a workspace was not shown, for people. */
export interface ShowProblem {
  readonly message: string;
}

/** What a workbench is made of. */
export interface WorkbenchOptions {
  readonly window: BrowserWindow;
  readonly openHost: (workspacePath: string, frontDoor: FrontDoor) => Promise<Result<Host, ShowProblem>>;
  readonly stringsOf: (locale: Settings['locale']) => Translate;
  readonly windowStateFile: string;
  readonly reportError: ReportError;
}

interface ShownWorkspace {
  readonly host: Host;
  readonly path: string;
  readonly stopListening: () => void;
}

/** How long the page may take to save before its window closes. */
const flushTimeoutMs = 5_000;

/** A window and the workspace that it shows. When it closes, the page has saved and the file is closed, in that order. */
export class Workbench {
  readonly #options: WorkbenchOptions;
  readonly #flush = makePageFlush(flushTimeoutMs);
  #shown: ShownWorkspace | undefined;
  #translate: Translate;
  #turn: Promise<unknown> = Promise.resolve();
  #isClosing = false;

  constructor(options: WorkbenchOptions) {
    const { window } = options;
    this.#options = options;
    this.#translate = options.stringsOf('en');
    answerPage(window.webContents, () => this.#host().handlers, options.reportError);
    window.on('close', (event) => {
      event.preventDefault();
      this.#inBackground('closing the window', this.close());
    });
    window.webContents.on('render-process-gone', () => {
      if (!this.#isClosing) window.webContents.reload();
    });
  }

  /**
   * Shows a workspace in place of the one that is open. `kept` when the person rather stays, because their last changes
   * could not be saved. One workspace is shown after the other, however fast they are asked for.
   */
  async show(workspacePath: string): Promise<Result<'shown' | 'kept', ShowProblem>> {
    const shown = this.#turn.then(() => this.#replace(workspacePath));
    // Who asked hears of a failure; who asks next only waits for the end.
    this.#turn = shown.catch(() => undefined);
    return shown;
  }

  async #replace(workspacePath: string): Promise<Result<'shown' | 'kept', ShowProblem>> {
    if (this.#shown?.path === workspacePath) return success('shown');
    const opened = await this.#options.openHost(workspacePath, this.#frontDoor());
    if (!opened.ok) return opened;
    const host = opened.value;
    if (!(await this.#mayLeave())) {
      await host.close();
      return success('kept');
    }
    const replaced = this.#shown;
    this.#shown = { host, path: workspacePath, stopListening: this.#listenTo(host) };
    replaced?.stopListening();
    await replaced?.host.close();
    app.addRecentDocument(workspacePath);
    await this.#applySettings(await host.handlers['settings.read']({}));
    await this.#options.window.loadURL(pageAddress);
    return success('shown');
  }

  /** Brings the window to the front. */
  focus(): void {
    const { window } = this.#options;
    if (window.isMinimized()) window.restore();
    window.focus();
  }

  /** Lets the page save, closes the file and then the window; unless the person rather stays. */
  async close(): Promise<void> {
    if (this.#isClosing) return;
    this.#isClosing = true;
    try {
      if (await this.#mayLeave()) await this.#end();
    } finally {
      this.#isClosing = false;
    }
  }

  async #end(): Promise<void> {
    const { window, windowStateFile } = this.#options;
    try {
      await writeWindowState(windowStateFile, window);
    } finally {
      this.#shown?.stopListening();
      await this.#shown?.host.close().finally(() => window.destroy());
    }
  }

  async #mayLeave(): Promise<boolean> {
    const { window } = this.#options;
    const isThere = !window.webContents.isLoadingMainFrame() && !window.webContents.isCrashed();
    if (this.#shown === undefined || !isThere) return true;
    if (await this.#flush.flush(this.#shown.host.publish)) return true;
    return askToLeave(window, this.#translate);
  }

  #listenTo(host: Host): () => void {
    const ends = [
      forwardEvents(host.subscribe, this.#options.window.webContents),
      host.subscribe('settings.changed', (settings) =>
        this.#inBackground('applying the settings', this.#applySettings(settings)),
      ),
    ];
    return () => ends.forEach((end) => end());
  }

  async #applySettings(settings: Settings): Promise<void> {
    this.#translate = this.#options.stringsOf(settings.locale);
    nativeTheme.themeSource = settings.theme;
    const template = menuTemplate({
      translate: this.#translate,
      platform: process.platform,
      keys: settings.keys,
      recent: await this.#host().handlers['workspace.recent']({}),
      invoke: (command) => this.#host().publish('command.invoked', { command }),
      openRecent: (recentPath) =>
        this.#inBackground('opening a workspace', this.#frontDoor().openWorkspace(recentPath)),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  #frontDoor(): Required<FrontDoor> {
    const { window } = this.#options;
    return {
      acceptsPaths: true,
      dialogs: nativeDialogs(window, () => this.#translate),
      windowFlushed: this.#flush.answered,
      openWorkspace: async (workspacePath) => {
        const shown = await this.show(path.resolve(workspacePath));
        if (!shown.ok) throw new RequestFailure('storage', shown.problem.message);
      },
    };
  }

  #host(): Host {
    if (this.#shown === undefined) throw new Error('No workspace is open yet.');
    return this.#shown.host;
  }

  #inBackground(what: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => this.#options.reportError(what, error));
  }
}
