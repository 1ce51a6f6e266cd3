import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import { guardContents, guardSession } from './guards.ts';
import type { WindowState } from './window-state.ts';

/** Beside the compiled main script; a sandboxed preload script can only be CommonJS. */
const preloadPath = fileURLToPath(new URL('preload.cjs', import.meta.url));

/** Makes the workbench's window, guarded and hidden until it has something to show. It loads nothing yet. */
export function createWindow(state: WindowState): BrowserWindow {
  const window = new BrowserWindow({
    ...state.bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    webPreferences: {
      preload: preloadPath,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  guardContents(window.webContents);
  guardSession(window.webContents.session);
  if (state.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  return window;
}
