import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../shared/client.ts';
import type { ColumnMapping, DataSetPreview } from '../../shared/model/data-set.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { askColumns, type ColumnAnswer } from './ask-columns.ts';
import type { Chosen } from './choose-files.ts';
import { emptyReport, type ImportOutcome, type ImportProgress } from './import-progress.ts';
import { importFiles, importPaths, largestFile, type ImportWatch } from './run-import.ts';

/** The import that a person is looking at. */
export type ImportState =
  | { readonly kind: 'none' }
  /** A data set waits for its columns. */
  | {
      readonly kind: 'columns';
      readonly preview: DataSetPreview;
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

  async function run(
    chosen: Chosen,
    signal: AbortSignal,
    mapping: ColumnMapping | undefined,
  ): Promise<ImportOutcome> {
    const began = performance.now();
    const watch: ImportWatch = {
      signal,
      mapping,
      onProgress: (counted) => {
        const progress = { ...counted, seconds: (performance.now() - began) / 1000 };
        setState({ kind: 'running', progress, isCancelling: signal.aborted });
      },
      reasons: {
        unreadable: t('import.unreadable'),
        tooLarge: t('import.tooLarge', { limit: largestFile / 1024 ** 2 }),
      },
    };
    return chosen.kind === 'files'
      ? importFiles(client, chosen.files, watch)
      : importPaths(client, chosen.paths, watch);
  }

  async function start(choose: Promise<Chosen>, mayBeEmpty: boolean): Promise<void> {
    const controller = new AbortController();
    stop.current = controller;
    try {
      const chosen = await choose;
      const isEmpty = chosen.kind === 'files' ? chosen.files.length === 0 : chosen.paths.length === 0;
      if (isEmpty && mayBeEmpty) return;
      const mapping = await askColumns(
        client,
        chosen,
        (preview) =>
          new Promise((answer) => {
            setState({ kind: 'columns', preview, answer });
          }),
      );
      if (mapping === 'cancelled') {
        setState({ kind: 'none' });
        return;
      }
      setState({ kind: 'running', progress: undefined, isCancelling: false });
      setState({ kind: 'ended', outcome: await run(chosen, controller.signal, mapping) });
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
