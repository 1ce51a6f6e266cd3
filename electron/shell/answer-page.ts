import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { events, type EventName, type Handlers, type Reply, type Subscribe } from '../../shared/contract.ts';
import { dispatch, type ReportError } from '../../shared/dispatch.ts';
import { eventChannel, requestChannel } from './channels.ts';
import { isPageAddress } from './page-address.ts';

/**
 * Answers the requests of the page in `contents` with the handlers of the moment. Refuses every other sender: other
 * windows, frames inside the page, and what has navigated away.
 */
export function answerPage(contents: WebContents, handlers: () => Handlers, reportError: ReportError): void {
  ipcMain.handle(requestChannel, (event, method: unknown, input: unknown): Promise<Reply> => {
    if (!isFromPage(event, contents)) throw new Error('Only the page of the workbench is answered.');
    return dispatch(handlers(), String(method), input, reportError);
  });
}

/** Tells the page everything that a host publishes. Returns the function that ends it. */
export function forwardEvents(subscribe: Subscribe, contents: WebContents): () => void {
  // Object.keys forgets the names that the type knows.
  const names = Object.keys(events) as EventName[];
  const ends = names.map((name) =>
    subscribe(name, (payload) => {
      if (!contents.isDestroyed()) contents.send(eventChannel, name, payload);
    }),
  );
  return () => ends.forEach((end) => end());
}

function isFromPage(event: IpcMainInvokeEvent, contents: WebContents): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === contents.mainFrame && isPageAddress(frame.url);
}
