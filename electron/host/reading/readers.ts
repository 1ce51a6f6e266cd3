import { availableParallelism } from 'node:os';
import { problem, type Result } from '../../../shared/result.ts';
import type { ImportProblem } from '../../exchange/import-format.ts';
import type { ImportSource } from '../import-sources.ts';
import type { ReadOptions } from '../read-import-file.ts';
import { startReaderThread, type OpenFile, type ReaderThread, type ReadingLimits } from './reader-thread.ts';

/** A file whose turn has come. */
export interface FileReading {
  readonly source: ImportSource;
  /** The open file, or why it is refused. */
  readonly opened: Promise<Result<OpenFile, ImportProblem>>;
}

/** Threads that read and analyse files, so that neither the work nor a broken file holds up or ends the host. */
export interface Readers {
  /**
   * Reads files and gives them in their order; read one to its end before you ask for the next. Several are read at once and
   * ahead of their turn. An aborted `signal` refuses what has not been read.
   */
  readonly read: (
    sources: readonly ImportSource[],
    options?: ReadOptions,
    signal?: AbortSignal,
  ) => AsyncGenerator<FileReading>;
  /** Ends the threads that wait for work. */
  readonly close: () => void;
}

/** An article takes milliseconds; the largest files that are read take some ten seconds on a slow machine. */
const usualLimits: ReadingLimits = { silence: 60, memory: 2048 };

/** The host's own thread writes what more than so many can read. */
const mostThreads = 2;

/** Files that are given to a thread at a time. */
const filesAhead = 16;

/** Files that wait for the other threads before one more is started: starting one takes as long as reading some. */
const startingLoad = 4;

/** Milliseconds that idle threads are kept for the next import. */
const idleTime = 20_000;

/** Makes the readers of one host. No thread is started before there is something to read. */
export function createReaders(limits: ReadingLimits = usualLimits): Readers {
  const threadCount = Math.min(availableParallelism(), mostThreads);
  const spare: ReaderThread[] = [];
  let retirement: NodeJS.Timeout | undefined;

  function retire(): void {
    clearTimeout(retirement);
    for (const thread of spare.splice(0)) thread.stop();
  }

  function chooseThread(own: ReaderThread[]): ReaderThread {
    const [idlest] = own.toSorted((a, b) => a.load() - b.load());
    const isEnough = own.length >= threadCount || (idlest !== undefined && idlest.load() < startingLoad);
    if (idlest !== undefined && isEnough) return idlest;
    const thread = spare.pop() ?? startReaderThread(limits);
    own.push(thread);
    return thread;
  }

  return {
    async *read(sources, options = {}, signal) {
      const own: ReaderThread[] = [];
      const waiting: FileReading[] = [];
      let next = 0;
      const stop = (): void => {
        for (const thread of own.splice(0)) thread.stop();
      };
      signal?.addEventListener('abort', stop);
      try {
        for (;;) {
          for (; waiting.length < filesAhead * threadCount && signal?.aborted !== true; next += 1) {
            const source = sources[next];
            if (source === undefined) break;
            const { origin } = source;
            const opened = origin.ok
              ? chooseThread(own).read(origin.value, options)
              : Promise.resolve(problem(origin.problem));
            waiting.push({ source, opened });
          }
          const first = waiting.shift();
          if (first === undefined) return;
          yield first;
        }
      } finally {
        signal?.removeEventListener('abort', stop);
        for (const thread of own) {
          if (thread.load() === 0) spare.push(thread);
          else thread.stop();
        }
        clearTimeout(retirement);
        retirement = setTimeout(retire, idleTime);
        retirement.unref();
      }
    },
    close: retire,
  };
}
