import { expect, test } from 'vitest';
import type { PaletteEntry } from '../../../renderer/palette/palette-entry.ts';
import { rankEntries } from '../../../renderer/palette/rank-entries.ts';

function anEntry(name: string, more: Partial<PaletteEntry> = {}): PaletteEntry {
  return { id: name, name, group: '', act: () => {}, ...more };
}

function names(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: readonly string[] = [],
): readonly string[] {
  return rankEntries(entries, typed, recent).map(({ name }) => name);
}

const entries = [
  anEntry('Import files…', { alias: 'Impor berkas…', group: 'File' }),
  anEntry('Confirm and go to next', { alias: 'Sahkan dan lanjut', group: 'Segment' }),
  anEntry('Split segment at caret', { group: 'Segment' }),
  anEntry('Undo', { alias: 'Urungkan', group: 'Edit' }),
];

test('letters in order find a name, beginnings of words first', () => {
  expect(names(entries, 'imp')[0]).toBe('Import files…');
  expect(names(entries, 'cgn')[0]).toBe('Confirm and go to next');
  expect(names(entries, 'seg split')[0]).toBe('Split segment at caret');
  expect(names(entries, 'xyz')).toEqual([]);
});

test('a name in the other language and the name of the menu find it too', () => {
  expect(names(entries, 'berkas')).toEqual(['Import files…']);
  expect(names(entries, 'edit undo')).toEqual(['Undo']);
});

test('accents and case do not matter', () => {
  expect(names([anEntry('Élan')], 'elan')).toEqual(['Élan']);
  expect(names([anEntry('elan')], 'ÉLAN')).toEqual(['elan']);
});

test('what was used last comes first while nothing is typed', () => {
  expect(names(entries, '', ['Undo', 'Split segment at caret'])).toEqual([
    'Undo',
    'Split segment at caret',
    'Import files…',
    'Confirm and go to next',
  ]);
});

test('what cannot be done now is still there, last', () => {
  const shown = names([anEntry('Redo', { unavailable: 'Nothing to redo' }), ...entries], '');
  expect(shown.at(-1)).toBe('Redo');
});
