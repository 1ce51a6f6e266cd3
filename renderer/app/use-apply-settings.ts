import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../shared/model/settings.ts';
import { applyTheme } from '../theme/apply-theme.ts';

/** Shows the page in the language and the theme of the settings, also when they change. */
export function useApplySettings({ locale, theme }: Settings): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = locale;
    void i18n.changeLanguage(locale);
  }, [i18n, locale]);
  useEffect(() => applyTheme(theme), [theme]);
}
