import type { OwnedKeys } from './owned-keys.ts';

/**
 * Keys of screen readers while a person reads or types in a page. Their own modifier (Insert or Caps Lock for NVDA, JAWS
 * and Orca) never reaches a page, so keys with it cannot be recorded at all. Sources: the user guides of NVDA (5.4,
 * 5.5), JAWS (keystrokes for reading text, for tables) and Orca (Commands), and Apple's VoiceOver guide.
 */
export const screenReaderKeys: readonly OwnedKeys[] = [
  {
    owner: { en: 'VoiceOver', id: 'VoiceOver' },
    kind: 'screen-reader',
    platforms: ['macos'],
    use: { en: 'Control and Option are its modifier', id: 'Control dan Option adalah tombol pengubahnya' },
    keys: ['Ctrl-Alt-*', 'Ctrl-Alt-Shift-*', 'Meta-F5'],
  },
  {
    owner: { en: 'NVDA, JAWS', id: 'NVDA, JAWS' },
    kind: 'screen-reader',
    platforms: ['windows'],
    use: { en: 'moves through the cells of a table', id: 'berpindah antarsel tabel' },
    keys: ['Mod-Alt-ArrowUp', 'Mod-Alt-ArrowDown', 'Mod-Alt-ArrowLeft', 'Mod-Alt-ArrowRight'],
  },
  {
    owner: { en: 'NVDA', id: 'NVDA' },
    kind: 'screen-reader',
    platforms: ['windows'],
    use: { en: 'starts it', id: 'menjalankannya' },
    keys: ['Mod-Alt-n'],
  },
  {
    owner: { en: 'JAWS', id: 'JAWS' },
    kind: 'screen-reader',
    platforms: ['windows'],
    use: { en: 'reads by sentence', id: 'membaca per kalimat' },
    keys: ['Alt-ArrowUp', 'Alt-ArrowDown'],
  },
  {
    owner: { en: 'Orca', id: 'Orca' },
    kind: 'screen-reader',
    platforms: ['linux'],
    use: { en: 'moves through the cells of a table', id: 'berpindah antarsel tabel' },
    keys: ['Alt-Shift-ArrowUp', 'Alt-Shift-ArrowDown', 'Alt-Shift-ArrowLeft', 'Alt-Shift-ArrowRight'],
  },
];
