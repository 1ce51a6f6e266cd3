import { expect, test } from 'vitest';
import { placeOfKey } from '../../../renderer/review/block-place.ts';

const blocks = [true, false, false, true, false, true].map((keep) => ({ keep }));
const from = (active: number, key: string, isShifted = false): number | undefined =>
  placeOfKey(key, isShifted, { blocks, active, page: 4 });

test('keys move by one, by a page and to the ends, and stop there', () => {
  const places = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => from(3, key));
  expect(places).toEqual([4, 2, 5, 0, 0, 5]);
  expect([from(5, 'ArrowDown'), from(0, 'ArrowUp')]).toEqual([5, 0]);
});

test('D goes to the next dropped block and T to the next kept one, with Shift to the one before', () => {
  expect([from(0, 'd'), from(2, 'd'), from(1, 't'), from(3, 'D', true), from(4, 'T', true)]).toEqual([
    1, 4, 3, 2, 3,
  ]);
  expect([from(4, 'd'), from(0, 'T', true)]).toEqual([4, 0]);
});

test('any other key goes nowhere', () => {
  expect([from(0, 'x'), from(0, '1'), from(0, ' ')]).toEqual([undefined, undefined, undefined]);
});
