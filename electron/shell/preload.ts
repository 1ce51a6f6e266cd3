import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge } from '../../shared/bridge.ts';
import { eventChannel, requestChannel } from './channels.ts';

const listeners = new Map<string, Set<(payload: unknown) => void>>();

ipcRenderer.on(eventChannel, (_event, name: string, payload: unknown) => {
  for (const listener of listeners.get(name) ?? []) listener(payload);
});

/** All that a page gets of Electron. It holds no Electron object, and no event of Electron's reaches a listener. */
const bridge: Bridge = {
  request: (method, input) => ipcRenderer.invoke(requestChannel, method, input),
  subscribe(event, listener) {
    const ofEvent = listeners.get(event) ?? new Set();
    listeners.set(event, ofEvent.add(listener));
    return () => {
      ofEvent.delete(listener);
    };
  },
};

contextBridge.exposeInMainWorld('dwibahasa', bridge);
