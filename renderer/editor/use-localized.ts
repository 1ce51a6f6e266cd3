import { useTranslation } from 'react-i18next';
import type { LocalizedText } from '../../shared/model/scheme.ts';

/** Picks the name of a scheme element in the language of the interface. */
export function useLocalized(): (text: LocalizedText) => string {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'id' ? 'id' : 'en';
  return (text) => text[locale];
}
