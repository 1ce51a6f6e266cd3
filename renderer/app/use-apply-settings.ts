import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../shared/model/settings.ts';
import { applyComfort } from '../theme/apply-comfort.ts';
import { applyTheme } from '../theme/apply-theme.ts';

/** Shows the page as the settings say, also when they change. */
export function useApplySettings(settings: Settings): void {
  const { locale, theme } = settings;
  const { i18n } = useTranslation();
  useEffect(() => {
    document.documentElement.lang = locale;
    void i18n.changeLanguage(locale);
  }, [i18n, locale]);
  useEffect(() => applyTheme(theme), [theme]);
  useEffect(() => applyComfort(settings), [settings]);
}
