/** The frame that a message came from, as far as a handler may look. */
export interface SenderFrame {
  readonly url: string;
}

interface InvokeEvent {
  readonly sender: unknown;
  readonly senderFrame: SenderFrame | null;
}

type Handler = (event: InvokeEvent, ...parameters: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** `ipcMain`: one handler a channel, a second one is refused as in Electron. */
export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
};

/** Delivers what a page asks with `ipcRenderer.invoke`. */
export async function invokeHandler(
  channel: string,
  event: InvokeEvent,
  parameters: readonly unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
  return handler(event, ...parameters);
}

/** The channels that have a handler. */
export function handledChannels(): readonly string[] {
  return [...handlers.keys()];
}
