type RequestHandler = (contents: unknown, permission: string, callback: (isGranted: boolean) => void) => void;
type BeforeRequest = (details: { url: string }, callback: (response: { cancel?: boolean }) => void) => void;

/** `session`: what nobody forbids is allowed, as in Electron. */
export class Session {
  #request: RequestHandler = (_contents, _permission, callback) => callback(true);
  #check: () => boolean = () => true;
  #device: () => boolean = () => false;
  #beforeRequest: { readonly urls: readonly string[]; readonly listener: BeforeRequest } | undefined;

  readonly webRequest = {
    onBeforeRequest: (filter: { urls: string[] }, listener: BeforeRequest): void => {
      this.#beforeRequest = { urls: filter.urls, listener };
    },
  };

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: () => boolean): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    this.#device = handler;
  }

  /** Whether a page that asks for a permission, checks for it, or wants a device, gets it. */
  grants(permission: string): { request: boolean; check: boolean; device: boolean } {
    let request = false;
    this.#request(null, permission, (isGranted) => (request = isGranted));
    return { request, check: this.#check(), device: this.#device() };
  }

  /** Whether a request to this address would leave the workbench. */
  allows(url: string): boolean {
    let isCancelled = false;
    const isCovered = this.#beforeRequest?.urls.some(
      (pattern) => new URL(pattern).protocol === new URL(url).protocol,
    );
    if (isCovered === true) {
      this.#beforeRequest?.listener({ url }, (response) => (isCancelled = response.cancel === true));
    }
    return !isCancelled;
  }
}
