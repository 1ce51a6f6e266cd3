import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { ExportFormat } from '../../shared/contract.ts';
import type { ArticleSummary } from '../../shared/model/article.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { Modal } from '../app/Modal.tsx';
import { useWorkbench } from '../app/workbench-context.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { ExportOutcome } from './ExportOutcome.tsx';
import { FormatField } from './FormatField.tsx';
import { useExport } from './use-export.ts';

interface ExportDialogProps {
  readonly article: ArticleSummary | undefined;
  readonly marked: readonly ArticleId[];
  /** How many articles the workspace has. */
  readonly total: number;
  readonly flush: () => Promise<boolean>;
  readonly onClose: () => void;
}

type Scope = 'this' | 'marked' | 'all';

/** Exports articles: which, in which format, then how far it is and what was written. */
export function ExportDialog({ article, marked, total, flush, onClose }: ExportDialogProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const { client, host } = useWorkbench();
  const formats = useExportFormats();
  const [formatId, setFormatId] = useState<string>();
  const [scope, setScope] = useState<Scope>(firstScope(article, marked));
  const running = useExport({ client, hasDialogs: host.dialogs, flush });
  const format = formats.known.find(({ id }) => id === formatId) ?? formats.known[0];
  const isRunning = running.state.kind === 'running';
  const hasEnded = running.state.kind === 'ended';

  function start(): void {
    if (format === undefined) return;
    const name =
      scope === 'this' && article !== undefined && article.title !== '' ? article.title : host.workspace.name;
    running.start({ format, articles: idsOf(scope), name: fileName(name) });
  }

  function idsOf(chosen: Scope): readonly ArticleId[] {
    if (chosen === 'marked') return marked;
    return chosen === 'this' && article !== undefined ? [article.id] : [];
  }

  return (
    <Modal
      key={running.state.kind === 'none' || running.state.kind === 'failed' ? 'choosing' : running.state.kind}
      title={t('export.title')}
      onClose={isRunning ? running.cancel : onClose}
      actions={
        hasEnded ? (
          <button type="button" className="button button--primary" onClick={onClose}>
            {t('app.close')}
          </button>
        ) : (
          <>
            <button type="button" className="button" onClick={isRunning ? running.cancel : onClose}>
              {t('app.cancel')}
            </button>
            {!isRunning && (
              <button
                type="button"
                className="button button--primary"
                disabled={format === undefined || total === 0}
                onClick={start}
              >
                {t('export.start')}
              </button>
            )}
          </>
        )
      }
    >
      {isRunning || hasEnded ? (
        <ExportOutcome state={running.state} />
      ) : (
        <>
          {running.state.kind === 'failed' && (
            <p className="failure" role="alert">
              {hostText(running.state.message)}
            </p>
          )}
          {formats.failure !== undefined && (
            <p className="failure" role="alert">
              {t('export.formatsFailed')} {formats.failure}
            </p>
          )}
          <FormatField formats={formats.known} chosen={format?.id} onChoose={setFormatId} />
          <ScopeField
            scope={scope}
            onScope={setScope}
            article={article}
            marked={marked.length}
            total={total}
          />
        </>
      )}
    </Modal>
  );
}

function firstScope(article: ArticleSummary | undefined, marked: readonly ArticleId[]): Scope {
  if (marked.length > 1) return 'marked';
  return article === undefined ? 'all' : 'this';
}

/** A name without what file systems keep for themselves, and not too long for them. */
function fileName(name: string): string {
  const cleaned = name.replaceAll(/[/\\:*?"<>|\p{Cc}]/gu, ' ').replaceAll(/\s+/g, ' ');
  return cleaned.trim().slice(0, 80).trim();
}

function useExportFormats(): {
  readonly known: readonly ExportFormat[];
  readonly failure: string | undefined;
} {
  const { client } = useWorkbench();
  const [known, setKnown] = useState<readonly ExportFormat[]>([]);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    client
      .request('export.formats', {})
      .then(setKnown, (error: unknown) => setFailure(describeFailure(error)));
  }, [client]);
  return { known, failure };
}

interface ScopeFieldProps {
  readonly scope: Scope;
  readonly onScope: (scope: Scope) => void;
  readonly article: ArticleSummary | undefined;
  readonly marked: number;
  readonly total: number;
}

function ScopeField({ scope, onScope, article, marked, total }: ScopeFieldProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const choices: readonly { readonly scope: Scope; readonly label: string; readonly isOffered: boolean }[] = [
    { scope: 'this', label: t('export.scopeThis'), isOffered: article !== undefined },
    {
      scope: 'marked',
      label: t('export.scopeMarked', { count: marked, formatted: formats.number(marked) }),
      isOffered: marked > 1,
    },
    {
      scope: 'all',
      label: t('export.scopeAll', { count: total, formatted: formats.number(total) }),
      isOffered: true,
    },
  ];
  return (
    <fieldset className="field">
      <legend className="field__label">{t('export.scope')}</legend>
      {choices
        .filter((choice) => choice.isOffered)
        .map((choice) => (
          <label key={choice.scope} className="choice">
            <input
              type="radio"
              name="export-scope"
              checked={scope === choice.scope}
              onChange={() => onScope(choice.scope)}
            />
            {choice.label}
          </label>
        ))}
    </fieldset>
  );
}
