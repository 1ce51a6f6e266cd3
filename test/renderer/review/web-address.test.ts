import { expect, test } from 'vitest';
import { readWebAddress } from '../../../renderer/review/web-address.ts';

test('a web address is read with or without its scheme, and nothing is read into other words', () => {
  expect(
    [
      'https://kabargunung.com/banjir?id=1',
      'http://kabargunung.com',
      'kabargunung.com/banjir',
      'bukan url',
      'banjir',
      'mailto:redaksi@kabargunung.com',
      'javascript:alert(1)',
      'https://',
    ].map(readWebAddress),
  ).toEqual([
    'https://kabargunung.com/banjir?id=1',
    'http://kabargunung.com',
    'https://kabargunung.com/banjir',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
