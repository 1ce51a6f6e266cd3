import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EndedImport } from '../exchange/import-progress.ts';
import { useFormats } from '../i18n/use-formats.ts';
import type { Articles } from './use-articles.ts';

interface HiddenImportsProps {
  readonly articles: Articles;
  readonly query: string;
  readonly lastImport: EndedImport | undefined;
  readonly onClear: () => void;
}

/** Says how many articles an import brought that the list does not show, because a search was there before they came. */
export function HiddenImports({ articles, query, lastImport, onClear }: HiddenImportsProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const [searched, setSearched] = useState({ lastImport, query: '' });
  if (searched.lastImport !== lastImport) setSearched({ lastImport, query });
  const isSame = query.trim() !== '' && query === searched.query && lastImport !== undefined;
  const hidden = isSame ? countHidden(articles, lastImport) : 0;
  return (
    <div role="status">
      {hidden > 0 && (
        <p className="article-list__hidden">
          {t('article.hiddenImports', { count: hidden, formatted: formats.number(hidden) })}{' '}
          <button type="button" className="button button--small" onClick={onClear}>
            {t('article.showAll')}
          </button>
        </p>
      )}
    </div>
  );
}

function countHidden({ all, matching }: Articles, { report }: EndedImport): number {
  const imported = new Set(report.imported.map(({ id }) => id));
  const isNew = ({ id }: { readonly id: (typeof report.imported)[number]['id'] }): boolean =>
    imported.has(id);
  return (all ?? []).filter(isNew).length - (matching ?? []).filter(isNew).length;
}
