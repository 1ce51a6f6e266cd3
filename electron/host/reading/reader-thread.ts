import { Worker } from 'node:worker_threads';
import { problem, success, type Result } from '../../../shared/result.ts';
import type { Scheme } from '../../../shared/model/scheme.ts';
import type { Speaker } from '../../../shared/model/speaker.ts';
import type { ImportProblem } from '../../exchange/import-format.ts';
import type { FileOrigin, ReadOptions } from '../read-import-file.ts';
import type { FromThread, ReadingOrder, SentItem, ToThread } from './reading-messages.ts';
import type { ReadyItem } from './ready-item.ts';

/** What reading a file may cost. */
export interface ReadingLimits {
  /** Seconds that a thread may compute without a pause. */
  readonly silence: number;
  /** Megabytes of heap. */
  readonly memory: number;
}

/** A file that is being read: what it holds comes in while it is used up. */
export interface OpenFile {
  /** How many items there are, as far as that is known before they are read. */
  readonly count: number;
  /** The scheme that the articles were annotated with. */
  readonly scheme: Scheme | undefined;
  /** How much of the file has been read, from 0 to 1. */
  readonly shareRead: () => number;
  /** A file that cannot be read to its end ends with a broken item. */
  readonly items: AsyncIterable<ReadyItem>;
}

/** A thread that reads files, one after the other. A file that stops it is refused, and it begins anew with the next one. */
export interface ReaderThread {
  /** Queues a file. Resolves once its turn has come and it is open, or refused. */
  readonly read: (origin: FileOrigin, options: ReadOptions) => Promise<Result<OpenFile, ImportProblem>>;
  /** How many files are queued or being read. */
  readonly load: () => number;
  /** Ends the thread; files that are not read to their end are refused. */
  readonly stop: () => void;
}

/** Milliseconds between two looks at whether the thread still lives. */
const lookInterval = 250;

// The shell is bundled, and then the thread's code lies beside its own.
const threadCode = new URL(
  `./reading-thread.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`,
  import.meta.url,
);

/** Starts a thread that reads files. */
export function startReaderThread(limits: ReadingLimits): ReaderThread {
  let worker: Worker | undefined;
  let unfinished: Reading[] = [];
  let orders = 0;
  let hasStarted = false;
  let looksInSilence = 0;
  const watch = setInterval(() => {
    if (unfinished.length === 0 || !hasStarted) return;
    looksInSilence += 1;
    if (looksInSilence * lookInterval > limits.silence * 1000) end(stuck(limits.silence));
  }, lookInterval);
  watch.unref();

  function launch(): Worker {
    const started = new Worker(threadCode, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    hasStarted = false;
    // The other end is `reading-thread.ts`, which sends nothing else.
    started.on('message', (message: FromThread) => {
      if (worker === started) receive(message);
    });
    started.on('error', (error) => {
      if (worker === started) end(describeEnd(error, limits));
    });
    started.on('exit', () => {
      if (worker === started) end('The thread that read it ended.');
    });
    return started;
  }

  function receive(message: FromThread): void {
    hasStarted = true;
    looksInSilence = 0;
    if (message.kind === 'alive') return;
    unfinished.find(({ order }) => order.id === message.id)?.receive(message);
    if (message.kind !== 'ended' && message.kind !== 'refused') return;
    unfinished = unfinished.filter(({ order }) => order.id !== message.id);
    // An idle thread does not keep the process alive.
    if (unfinished.length === 0) worker?.unref();
  }

  /** Ends the worker. The file that it was reading is refused; the others are read by a new one. */
  function end(reason: string): void {
    void worker?.terminate();
    worker = undefined;
    const [culprit, ...others] = unfinished;
    unfinished = others;
    culprit?.receive({ kind: 'refused', id: culprit.order.id, reason });
    for (const reading of others) send(reading);
  }

  function send(reading: Reading): void {
    worker ??= launch();
    worker.ref();
    reading.sendTo(worker);
  }

  return {
    async read(origin, options) {
      orders += 1;
      const reading = createReading({ kind: 'read', id: orders, origin, options });
      unfinished.push(reading);
      send(reading);
      return reading.opened;
    },
    load: () => unfinished.length,
    stop() {
      clearInterval(watch);
      void worker?.terminate();
      worker = undefined;
      for (const { order, receive: tell } of unfinished.splice(0))
        tell({ kind: 'refused', id: order.id, reason: 'The import was cancelled.' });
    },
  };
}

type Received = Exclude<FromThread, { kind: 'alive' }>;

interface Reading {
  readonly order: ReadingOrder;
  readonly opened: Promise<Result<OpenFile, ImportProblem>>;
  readonly receive: (message: Received) => void;
  readonly sendTo: (worker: Worker) => void;
}

function createReading(order: ReadingOrder): Reading {
  const received: Received[] = [];
  let wake: (() => void) | undefined;
  let worker: Worker | undefined;
  let shareRead = 0;

  async function next(): Promise<Received> {
    for (;;) {
      const message = received.shift();
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }

  async function open(): Promise<Result<OpenFile, ImportProblem>> {
    const first = await next();
    if (first.kind === 'refused') return problem({ reason: first.reason });
    if (first.kind !== 'opened') throw new Error(`A reading began with the message "${first.kind}".`);
    const { count, scheme } = first;
    return success({ count, scheme, shareRead: () => shareRead, items: items() });
  }

  async function* items(): AsyncGenerator<ReadyItem> {
    const lists: (readonly Speaker[])[] = [];
    let place = '';
    for (;;) {
      const message = await next();
      if (message.kind === 'ended') return;
      if (message.kind === 'refused') {
        yield { kind: 'broken', place, reason: message.reason };
        return;
      }
      if (message.kind !== 'items') throw new Error(`A reading went on with the message "${message.kind}".`);
      lists.push(...message.lists);
      shareRead = message.shareRead;
      for (const item of message.items) yield toItem(item, lists);
      place = 'the rest';
      worker?.postMessage({ kind: 'taken', weight: message.weight } satisfies ToThread);
    }
  }

  return {
    order,
    opened: open(),
    receive(message) {
      received.push(message);
      wake?.();
    },
    sendTo(target) {
      worker = target;
      target.postMessage(order satisfies ToThread);
    },
  };
}

function toItem(item: SentItem, lists: readonly (readonly Speaker[])[]): ReadyItem {
  return item.kind === 'article' ? { ...item, speakers: lists[item.speakers] ?? [] } : item;
}

function stuck(seconds: number): string {
  return `Reading it took more than ${seconds} seconds without an end, as no article does.`;
}

function describeEnd(error: unknown, { memory }: ReadingLimits): string {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return `Reading it takes more than ${memory} MB of memory, as no article does.`;
  return `The workbench failed to read it (${String(error)}). Please report this; other files are not affected.`;
}
