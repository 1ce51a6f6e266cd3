import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../shared/client.ts';
import { progressRate, withSample, type ProgressSample } from '../../shared/model/progress-rate.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { askColumns, type ColumnAnswer, type ColumnQuestion, type ImportPart } from './ask-columns.ts';
import type { Chosen } from './choose-files.ts';
import { importParts } from './import-parts.ts';
import { createImportProgressFeed, type ImportProgressFeed } from './import-progress-feed.ts';
import { emptyReport, nothingUnread, type EndedImport, type ImportOutcome } from './import-progress.ts';
import { importFiles, importPaths, largestFile, type ImportWatch } from './run-import.ts';

/** What an import is at. */
export type ImportActivity =
  /** A data set, or several with the same columns, wait for their columns. */
  | {
      readonly kind: 'columns';
      readonly question: ColumnQuestion;
      readonly answer: (answer: ColumnAnswer) => void;
    }
  | { readonly kind: 'running'; readonly isCancelling: boolean };

interface ImportState {
  /** Undefined while nothing is imported. */
  readonly activity: ImportActivity | undefined;
  /** How the last import ended; kept until the next one ends. */
  readonly last: EndedImport | undefined;
  /** Whether the dialog is open: with the activity, or else with the last outcome. */
  readonly isShown: boolean;
  /** Whether the last import ended out of sight and its report has not been looked at since. */
  readonly isNews: boolean;
}

/** One import at a time, which goes on whether a person looks at it or not. */
export interface Import extends ImportState {
  readonly progress: ImportProgressFeed;
  /** Imports what `choose` resolves with; nothing happens when that is empty and `mayBeEmpty` is set. */
  readonly start: (choose: Promise<Chosen>, mayBeEmpty?: boolean) => void;
  readonly cancel: () => void;
  /** Opens the dialog: the running import, or the report of the last one. */
  readonly show: () => void;
  /** Closes the dialog, and takes the report for seen. A running import goes on. */
  readonly hide: () => void;
}

const idle: ImportState = { activity: undefined, last: undefined, isShown: false, isNews: false };

/** Runs imports, and holds the report of the last one. */
export function useImport(client: Client): Import {
  const { t } = useTranslation();
  const [state, setState] = useState(idle);
  const [progress] = useState(createImportProgressFeed);
  const stop = useRef<AbortController>(undefined);

  async function run(parts: readonly ImportPart[], signal: AbortSignal): Promise<ImportOutcome> {
    const began = performance.now();
    let samples: readonly ProgressSample[] = [{ done: 0, seconds: 0 }];
    const reasons = {
      unreadable: t('import.unreadable'),
      tooLarge: t('import.tooLarge', { limit: largestFile / 1024 ** 2 }),
    };
    const show: ImportWatch['onProgress'] = (counted) => {
      samples = withSample(samples, { done: counted.done, seconds: (performance.now() - began) / 1000 });
      progress.show({ ...counted, rate: progressRate(samples, counted.total ?? 0) });
    };
    return importParts(parts, show, ({ chosen, mapping }, onProgress) => {
      const watch: ImportWatch = { signal, mapping, onProgress, reasons };
      return chosen.kind === 'files'
        ? importFiles(client, chosen.files, watch)
        : importPaths(client, chosen.paths, watch);
    });
  }

  function begin(activity: ImportActivity): void {
    setState((before) => ({ ...before, activity, isShown: true, isNews: false }));
  }

  function end(outcome: ImportOutcome): void {
    progress.show(undefined);
    const last = { ...outcome, endedAt: new Date().toISOString() };
    setState(({ isShown }) => ({ activity: undefined, last, isShown, isNews: !isShown }));
  }

  async function start(choose: Promise<Chosen>, mayBeEmpty: boolean): Promise<void> {
    const controller = new AbortController();
    try {
      const chosen = await choose;
      const isEmpty = chosen.kind === 'files' ? chosen.files.length === 0 : chosen.paths.length === 0;
      if (isEmpty && mayBeEmpty) return;
      stop.current = controller;
      begin({ kind: 'running', isCancelling: false });
      const parts = await askColumns(client, chosen, (question) =>
        controller.signal.aborted
          ? Promise.resolve('cancelled')
          : new Promise((answer) => begin({ kind: 'columns', question, answer })),
      );
      if (parts === 'cancelled') {
        setState((before) => ({ ...before, activity: undefined, isShown: false }));
        return;
      }
      setState((before) =>
        before.activity?.kind === 'columns'
          ? { ...before, activity: { kind: 'running', isCancelling: false } }
          : before,
      );
      end(await run(parts, controller.signal));
    } catch (error) {
      // What failed before anything was to be seen has to be said at once.
      setState((before) => ({ ...before, isShown: before.isShown || before.activity === undefined }));
      const problem = describeFailure(error);
      end({ report: emptyReport, cancelled: false, problem, unread: nothingUnread });
    }
  }

  return {
    ...state,
    progress,
    start: (choose, mayBeEmpty = false) => void start(choose, mayBeEmpty),
    cancel: useCallback(() => {
      stop.current?.abort();
      setState((before) =>
        before.activity?.kind === 'running'
          ? { ...before, activity: { kind: 'running', isCancelling: true } }
          : before,
      );
    }, []),
    show: useCallback(
      () =>
        setState((before) => {
          const isSomething = before.activity !== undefined || before.last !== undefined;
          return isSomething ? { ...before, isShown: true, isNews: false } : before;
        }),
      [],
    ),
    hide: useCallback(() => setState((before) => ({ ...before, isShown: false, isNews: false })), []),
  };
}
