import type { Client } from '../../shared/client.ts';
import type { Settings } from '../../shared/model/settings.ts';

/** The person's settings as this page shows them, kept in step with the host. Made for `useSyncExternalStore`. */
export class SettingsStore {
  readonly #client: Client;
  readonly #listeners = new Set<() => void>();
  #settings: Settings;

  constructor(client: Client, settings: Settings) {
    this.#client = client;
    this.#settings = settings;
    client.subscribe('settings.changed', (changed) => this.#show(changed));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): Settings => this.#settings;

  /** Shows a change at once and stores it. Rejects with `RequestFailure` when it cannot be stored; then it is taken back. */
  async change(change: Partial<Settings>): Promise<void> {
    const before = this.#settings;
    const wanted = { ...before, ...change };
    this.#show(wanted);
    try {
      await this.#client.request('settings.write', wanted);
    } catch (error) {
      if (this.#settings === wanted) this.#show(before);
      throw error;
    }
  }

  #show(settings: Settings): void {
    this.#settings = settings;
    for (const listener of this.#listeners) listener();
  }
}
