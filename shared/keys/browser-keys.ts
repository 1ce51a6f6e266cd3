import { keysIn } from './key-name.ts';
import type { OwnedKeys } from './owned-keys.ts';

/**
 * Keys of Chrome, Edge and Firefox. Some never reach a page (new window, close tab); the others do, and a page that
 * takes them takes something that a person expects of the browser. `Mod-k` is left out on purpose: the address bar is
 * still a key away (`Mod-l`), and every web program with a command palette opens it so. Sources: "Chrome keyboard
 * shortcuts" (support.google.com/chrome/answer/157179), "Keyboard shortcuts in Microsoft Edge" (support.microsoft.com),
 * "Keyboard shortcuts in Firefox" (support.mozilla.org) and the pages on developer tools of the three.
 */
export const browserKeys: readonly OwnedKeys[] = [
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['windows', 'linux', 'macos'],
    use: {
      en: 'opens, closes or switches windows and tabs',
      id: 'membuka, menutup, atau beralih jendela dan tab',
    },
    keys: [
      ...keysIn(`
      Mod-n Mod-Shift-n Mod-t Mod-Shift-t Mod-w Mod-Shift-w Mod-Shift-a Mod-Shift-p Ctrl-Tab
      Ctrl-Shift-Tab Ctrl-PageUp Ctrl-PageDown Ctrl-Shift-PageUp Ctrl-Shift-PageDown Mod-Shift-m
    `),
      ...Array.from({ length: 9 }, (_, index) => `Mod-${index + 1}`),
    ],
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['linux'],
    use: { en: 'switches tabs', id: 'beralih tab' },
    keys: Array.from({ length: 9 }, (_, index) => `Alt-${index + 1}`),
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['windows', 'linux', 'macos'],
    use: { en: 'searches in the page', id: 'mencari di halaman' },
    keys: ['Mod-f', 'Mod-g', 'Mod-Shift-g', 'F3', 'Shift-F3'],
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['windows', 'linux', 'macos'],
    use: {
      en: 'prints, saves, opens, reloads or zooms the page',
      id: 'mencetak, menyimpan, membuka, memuat ulang, atau memperbesar halaman',
    },
    keys: keysIn(`
      Mod-p Mod-Shift-p Mod-s Mod-Shift-s Mod-o Mod-r Mod-Shift-r F5 Shift-F5 Mod-F5 Mod-+ Mod-=
      Mod-Shift-= Mod-- Mod-0
    `),
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['windows', 'linux'],
    use: { en: 'goes to the address bar or its search', id: 'menuju bilah alamat atau pencariannya' },
    keys: ['Mod-l', 'Mod-e', 'Alt-d', 'F6', 'Shift-F6'],
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['macos'],
    use: { en: 'goes to the address bar or searches', id: 'menuju bilah alamat atau mencari' },
    keys: ['Mod-l', 'Mod-e', 'Mod-Alt-f', 'Mod-j', 'Mod-Shift-l', 'F6', 'Shift-F6'],
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['windows', 'linux'],
    use: { en: 'goes back, forward or home', id: 'kembali, maju, atau ke beranda' },
    keys: ['Alt-ArrowLeft', 'Alt-ArrowRight', 'Alt-Home'],
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['macos'],
    use: {
      en: 'goes back, forward or home, or switches tabs',
      id: 'kembali, maju, ke beranda, atau beralih tab',
    },
    keys: [
      'Mod-[',
      'Mod-]',
      'Mod-Shift-[',
      'Mod-Shift-]',
      'Mod-Shift-h',
      'Mod-Alt-ArrowLeft',
      'Mod-Alt-ArrowRight',
    ],
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['windows', 'linux', 'macos'],
    use: {
      en: 'opens bookmarks, history, downloads or browsing data',
      id: 'membuka markah, riwayat, unduhan, atau data penjelajahan',
    },
    keys: keysIn(`
      Mod-d Mod-Shift-d Mod-b Mod-Shift-b Mod-Shift-o Mod-h Mod-Shift-h Mod-y Mod-j Mod-Shift-j
      Mod-Shift-y Mod-Shift-Delete Mod-Shift-Backspace Mod-i
    `),
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['macos'],
    use: { en: 'opens settings, bookmarks or downloads', id: 'membuka pengaturan, markah, atau unduhan' },
    keys: ['Mod-,', 'Mod-Alt-b', 'Mod-Alt-l', 'Mod-Shift-f', 'Mod-Alt-r'],
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['windows', 'linux', 'macos'],
    use: {
      en: 'opens developer tools or the page source',
      id: 'membuka alat pengembang atau sumber halaman',
    },
    keys: [
      'Mod-Shift-i',
      'Mod-Shift-c',
      'Mod-Shift-k',
      'Mod-u',
      'F12',
      'Shift-F12',
      'Shift-F5',
      'Shift-F7',
      'Shift-F9',
    ],
  },
  {
    owner: { en: 'Chrome, Edge, Firefox', id: 'Chrome, Edge, Firefox' },
    kind: 'browser',
    platforms: ['macos'],
    use: { en: 'opens developer tools', id: 'membuka alat pengembang' },
    keys: ['i', 'j', 'u', 'c', 'k', 'e', 'z'].map((letter) => `Mod-Alt-${letter}`),
  },
  {
    owner: { en: 'Chrome, Edge', id: 'Chrome, Edge' },
    kind: 'browser',
    platforms: ['windows', 'linux'],
    use: { en: 'opens its menu, its help or its toolbar', id: 'membuka menu, bantuan, atau bilah alatnya' },
    keys: [
      'Alt-f',
      'Alt-e',
      'F1',
      'F10',
      'F11',
      'Alt-Shift-t',
      'Alt-Shift-b',
      'Alt-Shift-a',
      'Alt-Shift-i',
      'F7',
    ],
  },
  {
    owner: { en: 'Edge', id: 'Edge' },
    kind: 'browser',
    platforms: ['windows', 'linux', 'macos'],
    use: {
      en: 'opens reading, side bar or paste functions',
      id: 'membuka fungsi baca, bilah sisi, atau tempel',
    },
    keys: ['Mod-Shift-u', 'Mod-Shift-l', 'Mod-Shift-x', 'Mod-Shift-.', 'Mod-Shift-/', 'F9', 'F4'],
  },
  {
    owner: { en: 'Firefox', id: 'Firefox' },
    kind: 'browser',
    platforms: ['windows', 'linux'],
    use: { en: 'opens one of its menus', id: 'membuka salah satu menunya' },
    keys: ['f', 'e', 'v', 's', 'b', 't', 'h'].map((letter) => `Alt-${letter}`),
  },
];
