import { useTranslation } from 'react-i18next';
import { translateHostText } from './host-text/translate-host-text.ts';

/** Says a message of the host (a reason, a failure, a notice, the name of a format) in the language of the interface. */
export function useHostText(): (text: string) => string {
  const { i18n } = useTranslation();
  return (text) => translateHostText(text, i18n.language === 'id' ? 'id' : 'en');
}
