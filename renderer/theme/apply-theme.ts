import type { Settings } from '../../shared/model/settings.ts';

const rememberedTheme = 'dwibahasa.theme';

/**
 * Shows the page in a theme (`system` follows the machine, live) and remembers it in this browser, so that the next
 * start has the right colours before the host has answered (see `public/early-theme.js`).
 */
export function applyTheme(theme: Settings['theme']): void {
  document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(rememberedTheme, theme);
}
