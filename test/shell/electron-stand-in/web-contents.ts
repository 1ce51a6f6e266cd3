import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request, Route } from 'playwright-core';
import { launchChromium } from '../../e2e/chromium.ts';
import { invokeHandler, type SenderFrame } from './ipc-main.ts';
import { preloadScript, type WebPreferences } from './preload-script.ts';
import { answerScheme, isSchemeReady } from './protocol.ts';
import { Session } from './session.ts';

/** What Chromium shows where Electron has `app://dwibahasa/…`: it routes no scheme of one's own. */
const shownSuffix = '.stand-in';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };

/** `webContents` on a real page. Navigation, new windows, requests and messages go the ways that Electron's go. */
export class WebContents extends EventEmitter {
  readonly session = new Session();
  readonly mainFrame: SenderFrame;
  readonly #preferences: WebPreferences;
  readonly #opened: Promise<Page>;
  #page: Page | undefined;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #isLoading = false;

  constructor(preferences: WebPreferences) {
    super();
    this.#preferences = preferences;
    const address = () => nativeAddress(this.#page?.url() ?? '');
    this.mainFrame = {
      get url() {
        return address();
      },
    };
    this.#opened = this.#open();
  }

  /** The page, once something is loaded into it. */
  async page(): Promise<Page> {
    return this.#opened;
  }

  async load(url: string): Promise<void> {
    if (!isSchemeReady(url))
      throw new Error(`${url} is of a scheme that is not registered as standard and secure`);
    const page = await this.#opened;
    this.#isLoading = true;
    await page.goto(shownAddress(url)).finally(() => (this.#isLoading = false));
  }

  send(channel: string, ...parameters: unknown[]): void {
    // A page that is being replaced misses its messages, in Electron too.
    void this.#page?.evaluate(receiveInPage, { channel, parameters }).catch(() => undefined);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  getLastWebPreferences(): WebPreferences {
    return this.#preferences;
  }

  isLoadingMainFrame(): boolean {
    return this.#isLoading;
  }

  isCrashed(): boolean {
    return false;
  }

  isDestroyed(): boolean {
    return this.#page?.isClosed() ?? false;
  }

  async #open(): Promise<Page> {
    const browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    await this.#connect(context);
    this.#page = await context.newPage();
    context.on('page', (popup) => {
      if (this.#openHandler({ url: popup.url() }).action === 'deny') void popup.close();
    });
    this.once('destroyed', () => void browser.close());
    return this.#page;
  }

  async #connect(context: BrowserContext): Promise<void> {
    await context.route('**/*', (route) => this.#answer(route));
    await context.exposeBinding('standInInvoke', ({ frame }, channel: string, parameters: unknown[]) =>
      invokeHandler(channel, { sender: this, senderFrame: this.#senderOf(frame) }, parameters),
    );
    const preload = this.#preferences.preload;
    if (preload === undefined) return;
    try {
      await context.addInitScript(preloadScript(readFileSync(preload, 'utf8'), this.#preferences));
    } catch (error) {
      // Electron tells of it and shows the page without a preload script.
      this.emit('preload-error', {}, preload, error);
    }
  }

  #senderOf(frame: Frame): SenderFrame {
    return frame === this.#page?.mainFrame() ? this.mainFrame : { url: nativeAddress(frame.url()) };
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = nativeAddress(request.url());
    if (this.#isOfOtherPage(request)) return route.fulfill({ body: 'a new window' });
    if (request.isNavigationRequest() && !this.#isLoading && !this.#mayNavigate(url)) {
      // Without content the browser stays where it is.
      return route.fulfill({ status: 204 });
    }
    if (url === request.url())
      return this.session.allows(url) ? route.fulfill({ body: 'the web' }) : route.abort();
    const response = await answerScheme(url, request.method());
    const headers = Object.fromEntries(response.headers);
    return route.fulfill({
      status: response.status,
      headers,
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  /** The first request of a page that is just being opened has no frame yet. */
  #isOfOtherPage(request: Request): boolean {
    try {
      return request.frame().page() !== this.#page;
    } catch {
      return true;
    }
  }

  #mayNavigate(url: string): boolean {
    let isPrevented = false;
    this.emit('will-frame-navigate', { url, isMainFrame: true, preventDefault: () => (isPrevented = true) });
    return !isPrevented;
  }
}

function receiveInPage(detail: { channel: string; parameters: unknown[] }): void {
  window.dispatchEvent(new CustomEvent('stand-in-message', { detail }));
}

function shownAddress(url: string): string {
  return url.replace(/^app:\/\/([^/]+)/, `https://$1${shownSuffix}`);
}

function nativeAddress(shown: string): string {
  return shown.replace(new RegExp(`^https://([^/]+)${shownSuffix.replace('.', '\\.')}(?=/)`), 'app://$1');
}
