import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../app/workbench-context.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { shareDone, SpokenProgress } from './ImportProgressView.tsx';
import { useImportProgress } from './import-progress-feed.ts';
import { useAskBeforeLosing } from './use-ask-before-losing.ts';
import type { Import } from './use-import.ts';

/** The running import in the status bar: how far it is, as the button that opens its dialog again. */
export function ImportStatus({ imports }: { readonly imports: Import }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { host } = useWorkbench();
  const progress = useImportProgress(imports.progress);
  const { activity } = imports;
  const isRunning = activity?.kind === 'running';
  const share = progress === undefined ? undefined : shareDone(progress);
  // The desktop would take the browser's question for a window that is not to be closed.
  useAskBeforeLosing(!host.dialogs && isRunning && (progress?.unsent ?? 0) > 0);
  return (
    <>
      <SpokenProgress progress={progress} isCancelling={isRunning && activity.isCancelling} />
      {isRunning && (
        <button
          type="button"
          className="status-bar__button status-bar__progress"
          title={t('import.showRunning')}
          onClick={imports.show}
        >
          <progress
            className="progress"
            aria-hidden
            {...(share === undefined ? {} : { value: share, max: 1 })}
          />
          {share === undefined
            ? t('import.runningUncounted')
            : t('import.running', { percent: formats.percent(share) })}
        </button>
      )}
    </>
  );
}
