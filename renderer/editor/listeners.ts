/** A set of functions to call when something has changed. Calls are bundled: many changes in a row make one call. */
export class Listeners {
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isAwaitingPaint = false;

  /** Adds a listener and returns the function that takes it away again. */
  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Calls the listeners at once. */
  callNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isAwaitingPaint = false;
    for (const listener of this.#listeners) listener();
  }

  /** Calls the listeners once the browser has painted what is on its way. */
  callAfterPaint(): void {
    if (this.#isAwaitingPaint) return;
    this.#isAwaitingPaint = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (this.#isAwaitingPaint) this.callNow();
      }, 0);
    });
  }

  /** Calls the listeners soon, after the browser has painted what was typed. */
  callSoon(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.callNow();
    }, delay);
  }
}
