import type { Event, Session, WebContents } from 'electron';
import { isPageAddress } from './page-address.ts';

/** Keeps what a window shows on the workbench's own page: no navigation away, no new window, no embedded page. */
export function guardContents(contents: WebContents): void {
  const stayOnPage = (details: Event<{ url: string }>): void => {
    if (!isPageAddress(details.url)) details.preventDefault();
  };
  contents.on('will-frame-navigate', stayOnPage);
  contents.on('will-redirect', stayOnPage);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Denies every permission and device to every page, and the network to all but the workbench's own scheme. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'file:///*'] },
    (_, callback) => callback({ cancel: true }),
  );
}
