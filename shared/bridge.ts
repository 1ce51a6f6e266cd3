/**
 * What the desktop's preload puts on `window.dwibahasa`, and nothing else: raw requests and raw events. Both sides of it
 * treat what comes through as unknown and parse it with the contract.
 */
export interface Bridge {
  /** Sends one request to the host of this window; resolves with its raw reply. */
  readonly request: (method: string, input: unknown) => Promise<unknown>;
  /** Calls `listener` with the raw payload of every event of that name; returns the function that ends it. */
  readonly subscribe: (event: string, listener: (payload: unknown) => void) => () => void;
}
