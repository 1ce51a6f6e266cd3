import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page after the open article, so that tabs and windows can be told apart. */
export function useDocumentTitle(article: string | undefined): void {
  const { t } = useTranslation();
  const title = article === undefined ? t('app.name') : t('app.articleTitle', { title: article });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
