import type { Result } from '../../shared/result.ts';
import type { Connection } from './connection.ts';

/** Runs writes so that all of them are committed or none. */
export interface Transaction {
  /** Commits when `work` returns; rolls back when it throws, and throws on. Inside another transaction it is a part of it. */
  run<T>(work: () => T): T;
  /** The same for work with expected outcomes: a problem rolls back too, and is returned. */
  attempt<T, P>(work: () => Result<T, P>): Result<T, P>;
  /** Reads several statements' worth from one state of the file, without taking the write lock. */
  read<T>(work: () => T): T;
}

/** Carries a problem out of a transaction, which only an exception rolls back. */
class RolledBack<P> extends Error {
  readonly problem: P;

  constructor(described: P) {
    super('rolled back');
    this.problem = described;
  }
}

/** `BEGIN IMMEDIATE` transactions: the write lock is taken before anything is read, so that a decision cannot grow stale. */
export function createTransaction(
  connection: Connection,
  ended: (outcome: 'committed' | 'rolled back') => void,
): Transaction {
  function run<T>(work: () => T): T {
    const isOutermost = !connection.inTransaction;
    let outcome: 'committed' | 'rolled back' = 'rolled back';
    try {
      const value = connection.transaction(work).immediate();
      outcome = 'committed';
      return value;
    } finally {
      if (isOutermost) ended(outcome);
    }
  }
  return {
    run,
    read: (work) => connection.transaction(work).deferred(),
    attempt<T, P>(work: () => Result<T, P>): Result<T, P> {
      try {
        return run(() => {
          const outcome = work();
          if (!outcome.ok) throw new RolledBack(outcome.problem);
          return outcome;
        });
      } catch (error) {
        // The only one that throws a RolledBack inside this transaction is the work above, with its own problem.
        if (error instanceof RolledBack) return { ok: false, problem: error.problem as P };
        throw error;
      }
    },
  };
}
