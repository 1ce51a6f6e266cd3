import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands, type Command } from '../../../shared/commands.ts';
import { checkKey } from '../../../shared/keys/check-key.ts';
import { commandKeys } from '../../../shared/keys/command-keys.ts';
import { findKeyOwner } from '../../../shared/keys/find-key-owner.ts';
import { schemeKeys } from '../../../shared/keys/scheme-keys.ts';
import { Scheme } from '../../../shared/model/scheme.ts';

const scheme = Scheme.parse(
  JSON.parse(readFileSync(new URL('../../../corpus/scheme.json', import.meta.url), 'utf8')),
);
const all: readonly Command[] = commands;
const keyed = all.flatMap(({ id, key }) => (key === undefined ? [] : [[id, key] as const]));

describe('the default keys', () => {
  test.for(keyed)('%s can have %s on every platform', ([id, key]) => {
    for (const platform of ['windows', 'linux', 'macos'] as const)
      expect(checkKey(id, key, { chosen: {}, scheme, platforms: [platform] }), platform).toBeUndefined();
  });

  test('all differ, also from the letters of the default scheme', () => {
    const keys = [...commandKeys({}).values(), ...schemeKeys(scheme).map(({ key }) => key)];
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('reach every role and attribute of the default scheme', () => {
    const letters = scheme.layers.flatMap(({ roles, attributes }) =>
      [...roles, ...attributes].map(({ key }) => key),
    );
    expect(schemeKeys(scheme).map(({ key }) => key)).toEqual(
      expect.arrayContaining(letters.map((letter) => `Alt-${letter}`)),
    );
  });
});

test.for([
  ['Mod-Shift-i', 'Chrome, Edge, Firefox'],
  ['Mod-t', 'Chrome, Edge, Firefox'],
  ['Alt-Shift-a', 'Chrome, Edge'],
  ['Mod-Alt-l', 'Linux'],
  ['Meta-e', 'Windows, Linux'],
  ['Mod-c', 'Typing'],
  ['Alt-ArrowDown', 'JAWS'],
])('%s is not free: %s has it', ([key = '', owner]) => {
  expect(findKeyOwner(key, ['windows', 'linux'])?.owner.en).toBe(owner);
});

test('VoiceOver has every key with Control and Option', () => {
  expect(findKeyOwner('Ctrl-Alt-y', ['macos'])?.owner.en).toBe('VoiceOver');
  expect(findKeyOwner('Ctrl-Alt-y', ['windows'])).toBeUndefined();
  expect(findKeyOwner('Alt-y', ['macos'])).toBeUndefined();
});
