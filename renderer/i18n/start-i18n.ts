import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Settings } from '../../shared/model/settings.ts';
import en from '../locales/en.json';
import id from '../locales/id.json';

/** The languages of the interface, each by its own name. */
export const languages = [
  { locale: 'en', name: 'English' },
  { locale: 'id', name: 'Bahasa Indonesia' },
] as const satisfies readonly { readonly locale: Settings['locale']; readonly name: string }[];

/** Makes the interface's translations ready in `locale`, without waiting: both languages are part of the page. */
export function startI18n(locale: Settings['locale']): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'en',
    supportedLngs: languages.map((language) => language.locale),
    resources: { en: { translation: en }, id: { translation: id } },
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
