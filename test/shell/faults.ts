/** A mistake in the compiled shell, and the step that has to notice it. */
export interface Fault {
  readonly name: string;
  readonly file: 'main.js' | 'preload.cjs';
  /** What is found exactly once in the file, and what is put in its place. */
  readonly find: RegExp;
  readonly replace: string;
  readonly noticedBy: string;
}

const sandboxed = 'the window is sandboxed';
const bridged = 'the page gets two functions and nothing else';
const answered = 'a request of the page is answered';
const guarded = 'no permission is granted and no request leaves';

/** The mistakes that an Electron shell is most often broken by. */
export const faults: readonly Fault[] = [
  {
    name: 'the request channel is mistyped',
    file: 'preload.cjs',
    find: /"dwibahasa:request"/,
    replace: '"dwibahasa:requests"',
    noticedBy: answered,
  },
  {
    name: 'the event channel is mistyped',
    file: 'preload.cjs',
    find: /"dwibahasa:event"/,
    replace: '"dwibahasa:events"',
    noticedBy: 'a menu entry reaches the page as a command',
  },
  {
    name: 'the preload script is not where the window looks',
    file: 'main.js',
    find: /"preload\.cjs"/,
    replace: '"preload.js"',
    noticedBy: bridged,
  },
  {
    name: 'the sandbox is off',
    file: 'main.js',
    find: /sandbox: true/,
    replace: 'sandbox: false',
    noticedBy: sandboxed,
  },
  {
    name: 'context isolation is off',
    file: 'main.js',
    find: /contextIsolation: true/,
    replace: 'contextIsolation: false',
    noticedBy: sandboxed,
  },
  {
    name: 'Node is on in the page',
    file: 'main.js',
    find: /nodeIntegration: false/,
    replace: 'nodeIntegration: true',
    noticedBy: sandboxed,
  },
  {
    name: 'web security is off',
    file: 'main.js',
    find: /webSecurity: true/,
    replace: 'webSecurity: false',
    noticedBy: sandboxed,
  },
  {
    name: 'the navigation guard is gone',
    file: 'main.js',
    find: /contents\.on\("will-frame-navigate", stayOnPage\);/,
    replace: '',
    noticedBy: 'the page stays where it is',
  },
  {
    name: 'the navigation guard lets every address pass',
    file: 'main.js',
    find: /if \(!isPageAddress\(details\.url\)\) details\.preventDefault\(\);/,
    replace: '',
    noticedBy: 'the page stays where it is',
  },
  {
    name: 'the window-open guard is gone',
    file: 'main.js',
    find: /contents\.setWindowOpenHandler\(\(\) => \(\{ action: "deny" \}\)\);/,
    replace: '',
    noticedBy: 'no window is opened by a page',
  },
  {
    name: 'permissions are granted on request',
    file: 'main.js',
    find: /session\.setPermissionRequestHandler\([^;]+;/,
    replace: '',
    noticedBy: guarded,
  },
  {
    name: 'permission checks succeed',
    file: 'main.js',
    find: /session\.setPermissionCheckHandler\(\(\) => false\);/,
    replace: '',
    noticedBy: guarded,
  },
  {
    name: 'requests to the web are let out',
    file: 'main.js',
    find: /callback\(\{ cancel: true \}\)/,
    replace: 'callback({})',
    noticedBy: guarded,
  },
  {
    name: 'the content security policy is dropped',
    file: 'main.js',
    find: /"content-security-policy": \[[^\]]+\]\.join\("; "\),/,
    replace: '',
    noticedBy: 'the policy stops scripts that are not of the page',
  },
  {
    name: 'senders are not checked',
    file: 'main.js',
    find: /if \(!isFromPage\(event, contents\)\) throw [^;]+;/,
    replace: '',
    noticedBy: 'only the main frame of the page is answered',
  },
  {
    name: 'frames inside the page are answered',
    file: 'main.js',
    find: /frame === contents\.mainFrame && /,
    replace: '',
    noticedBy: 'only the main frame of the page is answered',
  },
  {
    name: 'a foreign page in the main frame is answered',
    file: 'main.js',
    find: / && isPageAddress\(frame\.url\)/,
    replace: '',
    noticedBy: 'a page that has navigated away is not answered',
  },
  {
    name: 'the raw ipcRenderer is exposed',
    file: 'preload.cjs',
    find: /exposeInMainWorld\("dwibahasa", \{/,
    replace: 'exposeInMainWorld("dwibahasa", { ipcRenderer: electron.ipcRenderer,',
    noticedBy: bridged,
  },
  {
    name: "listeners get Electron's event",
    file: 'preload.cjs',
    find: /listener\(payload\)/,
    replace: 'listener(_event)',
    noticedBy: 'a menu entry reaches the page as a command',
  },
  {
    name: 'the request handler is registered twice',
    file: 'main.js',
    find: /ipcMain\.handle\(requestChannel, /,
    replace: 'ipcMain.handle(requestChannel, () => undefined); ipcMain.handle(requestChannel, ',
    noticedBy: 'the shell starts',
  },
  {
    name: 'the scheme has no origin of its own',
    file: 'main.js',
    find: /\n\s*registerPageScheme\(\);|\nregisterPageScheme\(\);/,
    replace: '',
    noticedBy: 'the shell starts',
  },
  {
    name: 'the scheme bypasses the policy',
    file: 'main.js',
    find: /supportFetchAPI: true/,
    replace: 'supportFetchAPI: true, bypassCSP: true',
    noticedBy: 'the scheme of the page is closed to other origins and under its policy',
  },
  {
    name: 'the page is not asked before it goes',
    file: 'main.js',
    find: /await this\.#flush\.flush\([^)]*\)/,
    replace: 'true',
    noticedBy: 'quitting asks when a save failed',
  },
  {
    name: 'the database is not closed',
    file: 'main.js',
    find: /await this\.#shown\?\.host\.close\(\)\.finally\(\(\) => window\.destroy\(\)\);/,
    replace: 'window.destroy();',
    noticedBy: 'the workspace is closed when the app quits',
  },
];
