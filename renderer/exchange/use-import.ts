import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../shared/client.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { askColumns, type ColumnAnswer, type ColumnQuestion, type ImportPart } from './ask-columns.ts';
import type { Chosen } from './choose-files.ts';
import { importParts } from './import-parts.ts';
import { emptyReport, type ImportOutcome, type ImportProgress } from './import-progress.ts';
import { importFiles, importPaths, largestFile, type ImportWatch } from './run-import.ts';

/** The import that a person is looking at. */
export type ImportState =
  | { readonly kind: 'none' }
  /** A data set, or several with the same columns, wait for their columns. */
  | {
      readonly kind: 'columns';
      readonly question: ColumnQuestion;
      readonly answer: (answer: ColumnAnswer) => void;
    }
  | {
      readonly kind: 'running';
      readonly progress: ImportProgress | undefined;
      readonly isCancelling: boolean;
    }
  | { readonly kind: 'ended'; readonly outcome: ImportOutcome };

/** One import at a time. */
export interface Import {
  readonly state: ImportState;
  /** Imports what `choose` resolves with; nothing happens when that is empty and `mayBeEmpty` is set. */
  readonly start: (choose: Promise<Chosen>, mayBeEmpty?: boolean) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Runs imports and holds their progress and report until the person has seen it. */
export function useImport(client: Client): Import {
  const { t } = useTranslation();
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const stop = useRef<AbortController>(undefined);

  async function run(parts: readonly ImportPart[], signal: AbortSignal): Promise<ImportOutcome> {
    const began = performance.now();
    const reasons = {
      unreadable: t('import.unreadable'),
      tooLarge: t('import.tooLarge', { limit: largestFile / 1024 ** 2 }),
    };
    const show: ImportWatch['onProgress'] = (counted) => {
      const progress = { ...counted, seconds: (performance.now() - began) / 1000 };
      setState({ kind: 'running', progress, isCancelling: signal.aborted });
    };
    return importParts(parts, show, ({ chosen, mapping }, onProgress) => {
      const watch: ImportWatch = { signal, mapping, onProgress, reasons };
      return chosen.kind === 'files'
        ? importFiles(client, chosen.files, watch)
        : importPaths(client, chosen.paths, watch);
    });
  }

  async function start(choose: Promise<Chosen>, mayBeEmpty: boolean): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    try {
      const chosen = await choose;
      const isEmpty = chosen.kind === 'files' ? chosen.files.length === 0 : chosen.paths.length === 0;
      if (isEmpty && mayBeEmpty) return;
      const parts = await askColumns(
        client,
        chosen,
        (question) =>
          new Promise((answer) => {
            setState({ kind: 'columns', question, answer });
          }),
      );
      if (parts === 'cancelled') {
        setState({ kind: 'none' });
        return;
      }
      setState({ kind: 'running', progress: undefined, isCancelling: false });
      setState({ kind: 'ended', outcome: await run(parts, controller.signal) });
    } catch (error) {
      const problem = describeFailure(error);
      setState({ kind: 'ended', outcome: { report: emptyReport, cancelled: false, problem } });
    }
  }

  return {
    state,
    start: (choose, mayBeEmpty = false) => void start(choose, mayBeEmpty),
    cancel: useCallback(() => {
      stop.current?.abort();
      setState((before) => (before.kind === 'running' ? { ...before, isCancelling: true } : before));
    }, []),
    dismiss: useCallback(() => setState({ kind: 'none' }), []),
  };
}
