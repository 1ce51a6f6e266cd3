/** The web preferences that matter here, as Electron would apply them. */
export interface WebPreferences {
  readonly preload?: string;
  readonly sandbox: boolean;
  readonly contextIsolation: boolean;
  readonly nodeIntegration: boolean;
  readonly webSecurity: boolean;
  readonly webviewTag: boolean;
}

/** Electron's own defaults (45) for what a window does not say. */
export const defaultWebPreferences: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
};

/**
 * A script that runs a compiled preload script in the page with the modules that a sandboxed one gets. It runs in the
 * page's own world: that Electron keeps the two apart cannot be shown here. As in Electron it runs in the main frame
 * only, what crosses the bridge is copied, and there is no bridge without context isolation.
 */
export function preloadScript(source: string, preferences: WebPreferences): string {
  return `(${prepare.toString()})(${JSON.stringify(preferences)}, (require, module, exports) => {\n${source}\n});`;
}

type Receive = (event: object, ...parameters: unknown[]) => void;
type RunPreload = (require: (name: string) => unknown, module: object, exports: object) => void;

declare global {
  interface Window {
    standInInvoke?: (channel: string, parameters: unknown[]) => Promise<unknown>;
  }
  interface WindowEventMap {
    /** What the main script has sent to the page. */
    'stand-in-message': CustomEvent<{ readonly channel: string; readonly parameters: readonly unknown[] }>;
  }
}

/** Runs in the page: nothing from outside its own text is there. */
function prepare(preferences: WebPreferences, runPreload: RunPreload): void {
  const invoke = window.standInInvoke;
  if (window !== window.top || invoke === undefined) return;
  const receivers = new Map<string, Receive[]>();
  window.addEventListener('stand-in-message', ({ detail: { channel, parameters } }) => {
    for (const receive of receivers.get(channel) ?? []) receive({ sender: ipcRenderer }, ...parameters);
  });
  const ipcRenderer = {
    invoke: (channel: string, ...parameters: unknown[]) => invoke(channel, parameters),
    on(channel: string, receive: Receive) {
      receivers.set(channel, [...(receivers.get(channel) ?? []), receive]);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld(name: string, value: unknown) {
      if (!preferences.contextIsolation) throw new Error('The context bridge needs context isolation');
      Object.defineProperty(window, name, { value: copy(value), enumerable: true });
    },
  };
  function copy(value: unknown): unknown {
    if (isFunction(value)) return (...parameters: unknown[]) => copy(value(...parameters));
    if (value instanceof Promise || typeof value !== 'object' || value === null) return value;
    const copies = Object.entries(value).map(([key, part]) => [key, copy(part)] as const);
    return Array.isArray(value) ? copies.map(([, part]) => part) : Object.freeze(Object.fromEntries(copies));
  }
  function isFunction(value: unknown): value is (...parameters: unknown[]) => unknown {
    return typeof value === 'function';
  }
  runPreload(
    (name) => {
      if (name === 'electron') return { contextBridge, ipcRenderer };
      throw new Error(`A sandboxed preload script has no module ${name}`);
    },
    {},
    {},
  );
}
