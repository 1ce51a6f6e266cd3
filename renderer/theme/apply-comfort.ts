import type { Settings } from '../../shared/model/settings.ts';

/**
 * Shows the page with a person's choices about text, contrast and motion: attributes of the root that the style sheets
 * read. Where the settings leave it to the machine, its wish for more contrast is followed, live.
 *
 * @returns ends the following
 */
export function applyComfort(settings: Settings): () => void {
  const root = document.documentElement;
  root.style.setProperty('--article-scale', String(settings.textSize / 100));
  Object.assign(root.dataset, {
    textFont: settings.textFont,
    lineWidth: settings.lineWidth,
    lineSpacing: settings.lineSpacing,
    focusMode: settings.focusMode ? 'on' : 'off',
    marginMarks: settings.marginMarks ? 'on' : 'off',
    motion: settings.motion,
  });
  const wish = matchMedia('(prefers-contrast: more)');
  const showContrast = (): void => {
    root.dataset['contrast'] = settings.contrast === 'high' || wish.matches ? 'high' : 'usual';
  };
  showContrast();
  wish.addEventListener('change', showContrast);
  return () => wish.removeEventListener('change', showContrast);
}
