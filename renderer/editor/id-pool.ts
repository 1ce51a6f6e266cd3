import type { Client } from '../../shared/client.ts';

const reserveSize = 256;
const refillBelow = 64;

/** Ids that the host has made in advance, so that an annotation can be made between two keystrokes. */
export class IdPool {
  readonly #client: Client;
  #ids: string[];
  #refilling = false;

  private constructor(client: Client, ids: string[]) {
    this.#client = client;
    this.#ids = ids;
  }

  /** A pool with a first reserve. */
  static async open(client: Client): Promise<IdPool> {
    return new IdPool(client, await client.request('ids.reserve', { count: reserveSize }));
  }

  /** How many ids are at hand. */
  get available(): number {
    return this.#ids.length;
  }

  /** Takes one id; the reserve is filled up in the background. Throws when it is used up, which takes a lost host. */
  take(): string {
    if (this.#ids.length < refillBelow) void this.#refill();
    const id = this.#ids.shift();
    if (id === undefined) throw new Error('No ids are left: the host has not answered for a while.');
    return id;
  }

  async #refill(): Promise<void> {
    if (this.#refilling) return;
    this.#refilling = true;
    try {
      this.#ids.push(...(await this.#client.request('ids.reserve', { count: reserveSize })));
    } catch {
      // The next `take` tries again; the save indicator already tells the person that the host is gone.
    } finally {
      this.#refilling = false;
    }
  }
}
