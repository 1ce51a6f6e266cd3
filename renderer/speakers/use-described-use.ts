import { useTranslation } from 'react-i18next';
import type { SpeakerUse } from '../../shared/model/speaker-mention.ts';
import { useFormats } from '../i18n/use-formats.ts';

/** Says how often a speaker is named: "12 annotations in 3 articles". */
export function useDescribedUse(): (use: SpeakerUse | undefined) => string {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (use) =>
    use === undefined
      ? t('speakers.unused')
      : t('speakers.uses', {
          annotations: t('speakers.annotations', {
            count: use.annotations,
            formatted: number(use.annotations),
          }),
          articles: t('speakers.articles', { count: use.articles, formatted: number(use.articles) }),
        });
}
