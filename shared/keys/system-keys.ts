import { keysIn } from './key-name.ts';
import type { OwnedKeys } from './owned-keys.ts';

/** Keys of the operating systems (with GNOME and KDE for Linux), and those that every text field needs for itself. */
export const systemKeys: readonly OwnedKeys[] = [
  {
    owner: { en: 'Typing', id: 'Pengetikan' },
    kind: 'typing',
    platforms: ['windows', 'linux', 'macos'],
    use: {
      en: 'cuts, copies, pastes or selects all',
      id: 'memotong, menyalin, menempel, atau memilih semua',
    },
    keys: ['Mod-x', 'Mod-c', 'Mod-v', 'Mod-Shift-v', 'Mod-a', 'Mod-Insert', 'Shift-Insert', 'Shift-Delete'],
  },
  {
    owner: { en: 'Typing', id: 'Pengetikan' },
    kind: 'typing',
    platforms: ['windows', 'linux', 'macos'],
    use: { en: 'moves the caret, selects or deletes', id: 'memindahkan kursor, memilih, atau menghapus' },
    keys: [
      ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'].flatMap((name) => [
        name,
        `Shift-${name}`,
        `Mod-${name}`,
        `Mod-Shift-${name}`,
      ]),
      ...['PageUp', 'PageDown', 'Backspace', 'Delete', 'Enter', 'Tab', 'Escape'].flatMap((name) => [
        name,
        `Shift-${name}`,
      ]),
      'Mod-Backspace',
      'Mod-Delete',
    ],
  },
  {
    owner: { en: 'Typing', id: 'Pengetikan' },
    kind: 'typing',
    platforms: ['macos'],
    use: { en: 'moves by word, selects or deletes', id: 'berpindah per kata, memilih, atau menghapus' },
    keys: [
      ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].flatMap((name) => [
        `Alt-${name}`,
        `Alt-Shift-${name}`,
      ]),
      ...['a', 'b', 'd', 'e', 'f', 'h', 'k', 'n', 'o', 'p', 't', 'v'].map((letter) => `Ctrl-${letter}`),
      'Alt-Backspace',
      'Alt-Delete',
    ],
  },
  {
    owner: { en: 'Windows', id: 'Windows' },
    kind: 'system',
    platforms: ['windows'],
    use: { en: 'switches, closes or moves windows', id: 'beralih, menutup, atau memindahkan jendela' },
    keys: [
      'Alt-F4',
      'Alt-Tab',
      'Alt-Shift-Tab',
      'Alt-Escape',
      'Alt-Space',
      'Mod-Escape',
      'Mod-Shift-Escape',
      'F10',
    ],
  },
  {
    owner: { en: 'Windows', id: 'Windows' },
    kind: 'system',
    platforms: ['windows'],
    use: { en: 'undoes and redoes in text fields', id: 'mengurungkan dan mengulangi di bidang teks' },
    keys: ['Alt-Backspace'],
  },
  {
    owner: { en: 'Windows, Linux', id: 'Windows, Linux' },
    kind: 'system',
    platforms: ['windows', 'linux'],
    use: { en: 'the Windows key belongs to the system', id: 'tombol Windows milik sistem' },
    keys: ['Meta-*', 'Meta-Shift-*', 'Meta-Alt-*', 'Mod-Meta-*', 'Mod-Alt-Delete'],
  },
  {
    owner: { en: 'GNOME, KDE', id: 'GNOME, KDE' },
    kind: 'system',
    platforms: ['linux'],
    use: { en: 'switches, closes or moves windows', id: 'beralih, menutup, atau memindahkan jendela' },
    keys: keysIn(`
      Alt-Tab Alt-Shift-Tab Alt-\` Alt-Escape Alt-Space Alt-F1 Alt-F2 Alt-F4 Alt-F7 Alt-F8
      Alt-F10 Mod-Alt-ArrowUp Mod-Alt-ArrowDown Mod-Alt-ArrowLeft F10 Mod-Alt-ArrowRight
      Mod-Alt-Shift-ArrowUp Mod-Alt-Shift-ArrowDown Mod-Alt-Tab
    `),
  },
  {
    owner: { en: 'Linux', id: 'Linux' },
    kind: 'system',
    platforms: ['linux'],
    use: {
      en: 'locks the screen, opens a terminal or ends the session',
      id: 'mengunci layar, membuka terminal, atau mengakhiri sesi',
    },
    keys: [
      ...keysIn(`
      Mod-Alt-l Mod-Alt-t Mod-Alt-Backspace Mod-Alt-Delete Mod-Alt-Escape
    `),
      ...Array.from({ length: 12 }, (_, index) => `Mod-Alt-F${index + 1}`),
    ],
  },
  {
    owner: { en: 'Linux', id: 'Linux' },
    kind: 'system',
    platforms: ['linux'],
    use: { en: 'types a character by its number (IBus)', id: 'mengetik karakter menurut nomornya (IBus)' },
    keys: ['Mod-Shift-u', 'Mod-Shift-e', 'Mod-Space', 'Mod-Shift-Space'],
  },
  {
    owner: { en: 'macOS', id: 'macOS' },
    kind: 'system',
    platforms: ['macos'],
    use: { en: 'belongs to the system or to every program', id: 'milik sistem atau semua program' },
    keys: keysIn(`
      Mod-q Mod-h Mod-m Mod-w Mod-Tab Mod-\` Mod-Space Mod-Alt-Escape Mod-Alt-d Mod-Alt-h
      Mod-Alt-m Mod-Alt-w Mod-Alt-Space Mod-Shift-3 Mod-Shift-4 Mod-Shift-5 Mod-Shift-q
      Mod-Shift-/ Mod-Alt-8 Mod-Alt-= Mod-Alt-- Mod-; Mod-Shift-; Mod-Alt-F5 Ctrl-F2 Ctrl-F3
      Ctrl-F5 Ctrl-F6 Ctrl-F7 Ctrl-F8 F11 Ctrl-Mod-f Ctrl-Mod-q Ctrl-Mod-Space Ctrl-ArrowUp
      Ctrl-ArrowDown Ctrl-ArrowLeft Ctrl-ArrowRight
    `),
  },
];
