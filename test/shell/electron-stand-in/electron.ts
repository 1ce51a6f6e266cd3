import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { defaultWebPreferences, type WebPreferences } from './preload-script.ts';
import { noteAppReady } from './protocol.ts';
import { WebContents } from './web-contents.ts';

export { ipcMain } from './ipc-main.ts';
export { protocol } from './protocol.ts';

const windows = new Set<BrowserWindow>();

/** `app`: quitting closes the windows first, and one that refuses keeps it running. */
class App extends EventEmitter {
  name = 'Electron';
  readonly recentDocuments: string[] = [];
  #isExiting = false;
  readonly #paths = new Map<string, string>();

  setName(name: string): void {
    this.name = name;
  }

  setPath(name: string, directory: string): void {
    if (!existsSync(directory)) throw new Error(`Path for ${name} does not exist: ${directory}`);
    this.#paths.set(name, directory);
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  async whenReady(): Promise<void> {
    await new Promise(setImmediate);
    noteAppReady();
  }

  addRecentDocument(file: string): void {
    this.recentDocuments.push(file);
  }

  quit(): void {
    if (this.#isExiting) return;
    for (const window of windows) window.close();
    if (windows.size === 0) this.exit(0);
  }

  exit(status: number): void {
    this.#isExiting = true;
    for (const window of windows) window.destroy();
    this.emit('quit', {}, status);
    process.exit(status);
  }
}

export const app = new App();

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: Partial<WebPreferences>;
}

/** `BrowserWindow`: a Chromium page, plus the events that closing has. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  /** Whether `ready-to-show` has been emitted. */
  isReadyToShow = false;
  readonly #options: WindowOptions;

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  constructor(options: WindowOptions) {
    super();
    this.#options = options;
    this.webContents = new WebContents({ ...defaultWebPreferences, ...options.webPreferences });
    windows.add(this);
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.load(url);
    this.isReadyToShow = true;
    this.emit('ready-to-show');
  }

  close(): void {
    let isPrevented = false;
    this.emit('close', { preventDefault: () => (isPrevented = true) });
    if (!isPrevented) this.destroy();
  }

  destroy(): void {
    if (!windows.delete(this)) return;
    this.webContents.emit('destroyed');
    if (windows.size === 0) app.emit('window-all-closed');
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 0, y: 0, width: this.#options.width ?? 800, height: this.#options.height ?? 600 };
  }

  isMaximized(): boolean {
    return false;
  }

  isMinimized(): boolean {
    return false;
  }

  show(): void {}
  focus(): void {}
  maximize(): void {}
  restore(): void {}
}

interface MenuItem {
  readonly id?: string;
  readonly role?: string;
  readonly label?: string;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
}

/** `Menu`: the template is the menu. */
export const Menu = {
  shown: [] as readonly MenuItem[],
  buildFromTemplate: (template: readonly MenuItem[]): readonly MenuItem[] => template,
  setApplicationMenu(menu: readonly MenuItem[]): void {
    Menu.shown = menu;
  },
};

/** `dialog`: answers with what the test has put there, and remembers what was asked. */
export const dialog = {
  asked: [] as string[],
  /** Index of the button that message boxes are answered with. */
  button: 0,
  /** The paths that file dialogs are answered with; none cancels. */
  chosen: [] as string[],
  showMessageBox(_window: unknown, options: { message: string }): Promise<{ response: number }> {
    dialog.asked.push(options.message);
    return Promise.resolve({ response: dialog.button });
  },
  showErrorBox(title: string, content: string): void {
    dialog.asked.push(content);
    process.stderr.write(`${title}: ${content}\n`);
  },
  showOpenDialog: () => Promise.resolve({ canceled: dialog.chosen.length === 0, filePaths: dialog.chosen }),
  showSaveDialog: () =>
    Promise.resolve({ canceled: dialog.chosen.length === 0, filePath: dialog.chosen[0] ?? '' }),
};

export const nativeTheme = { themeSource: 'system' };

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
};
