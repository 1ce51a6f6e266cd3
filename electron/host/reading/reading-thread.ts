import { parentPort, type MessagePort } from 'node:worker_threads';
import type { Speaker } from '../../../shared/model/speaker.ts';
import { readBeginning, readOrigin, type ReadFile } from '../read-import-file.ts';
import { readyItem, type ReadyItem } from './ready-item.ts';
import type { FromThread, ReadingOrder, SentItem, ToThread } from './reading-messages.ts';

// The entry point of a thread that reads and analyses files for `ReaderThread`.

/** Milliseconds between two signs of life. */
const signOfLifeInterval = 500;
/** Items are sent together until they weigh so much (about bytes), are so many, or have waited so long (milliseconds). */
const mostWeight = 512 * 1024;
const mostItems = 16;
const longestWait = 50;
/** What may be on its way to the host and not yet used up: it bounds the memory, however large a file is. */
const mostOnTheWay = 8 * 1024 * 1024;

if (parentPort !== null) carryOutOrders(parentPort);

function carryOutOrders(port: MessagePort): void {
  const sender = createSender((message) => port.postMessage(message));
  let last: Promise<void> = Promise.resolve();
  port.on('message', (message: ToThread) => {
    if (message.kind === 'taken') {
      sender.taken(message.weight);
      return;
    }
    // The disk is asked for files whose turn comes soon while others are analysed.
    const beginning = message.origin.kind === 'disk' ? readBeginning(message.origin.path) : undefined;
    last = last.then(async () => carryOut(message, beginning, sender));
  });
  sender.send({ kind: 'alive' });
  setInterval(() => sender.send({ kind: 'alive' }), signOfLifeInterval).unref();
}

async function carryOut(
  { id, origin, options }: ReadingOrder,
  beginning: ReturnType<typeof readBeginning> | undefined,
  sender: Sender,
): Promise<void> {
  try {
    const read = await readOrigin(origin, await beginning, options);
    if (!read.ok) {
      sender.send({ kind: 'refused', id, reason: read.problem.reason });
      return;
    }
    sender.send({ kind: 'opened', id, count: read.value.count, scheme: read.value.scheme });
    await sendItems(id, read.value, sender);
    sender.send({ kind: 'ended', id });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const reason = `The workbench failed to read it (${message}). Please report this; other files are not affected.`;
    sender.send({ kind: 'refused', id, reason });
  }
}

async function sendItems(id: number, read: ReadFile, sender: Sender): Promise<void> {
  const numbers = new Map<readonly Speaker[], number>();
  let items: SentItem[] = [];
  let lists: (readonly Speaker[])[] = [];
  let weight = 0;
  let begun = performance.now();
  async function flush(): Promise<void> {
    if (items.length === 0) return;
    await sender.room();
    sender.send({ kind: 'items', id, items, lists, shareRead: read.shareRead?.() ?? 1, weight });
    [items, lists, weight] = [[], [], 0];
  }
  function numberOf(list: readonly Speaker[]): number {
    const known = numbers.get(list) ?? numbers.size;
    if (!numbers.has(list)) lists.push(list);
    numbers.set(list, known);
    return known;
  }
  for await (const found of read.items) {
    const item = readyItem(read, found);
    if (items.length === 0) begun = performance.now();
    items.push(
      item.kind === 'article'
        ? { ...item, fileBytes: ownBytes(item.fileBytes), speakers: numberOf(item.speakers) }
        : item.kind === 'text'
          ? { ...item, fileBytes: ownBytes(item.fileBytes) }
          : item,
    );
    weight += weightOf(item);
    if (weight >= mostWeight || items.length >= mostItems || performance.now() - begun >= longestWait)
      await flush();
  }
  await flush();
}

interface Sender {
  readonly send: (message: FromThread) => void;
  readonly taken: (weight: number) => void;
  /** Resolves once so little is on its way that more may be sent. */
  readonly room: () => Promise<void>;
}

function createSender(post: (message: FromThread) => void): Sender {
  let onTheWay = 0;
  let wake: (() => void) | undefined;
  return {
    send(message) {
      if (message.kind === 'items') onTheWay += message.weight;
      post(message);
    },
    taken(weight) {
      onTheWay -= weight;
      wake?.();
    },
    async room() {
      while (onTheWay > mostOnTheWay) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** About the bytes that an item takes. */
function weightOf(item: ReadyItem): number {
  switch (item.kind) {
    case 'text':
      return 1000 + item.text.length * 4 + item.fileBytes.length;
    case 'article':
      return 1000 + item.article.sourceText.length * 8 + item.fileBytes.length;
    case 'units':
      return item.units.reduce(
        (sum, { unit }) => sum + 200 + (unit.source.length + unit.target.length) * 2,
        1000,
      );
    case 'annotations':
      return 1000 + item.annotations.length * 500;
    case 'broken':
      return 1000;
  }
}

/** The bytes in memory of their own: of a part of a larger file, the whole of it would be sent. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : Uint8Array.from(bytes);
}
