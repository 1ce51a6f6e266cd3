import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostMessages, translateHostText } from '../../../renderer/i18n/host-text/translate-host-text.ts';
import { projectRoot } from '../../../electron/build/project-root.ts';

test('a message is found by its English sentence, filled in or not', () => {
  expect(translateHostText('The file is empty.', 'id')).toBe('Berkas ini kosong.');
  expect(translateHostText('The same text is there already: "Banjir. Di Demak".', 'id')).toBe(
    'Teks yang sama sudah ada: “Banjir. Di Demak”.',
  );
  expect(translateHostText('The file is empty.', 'en')).toBe('The file is empty.');
});

test('a reason inside a message is translated too', () => {
  expect(
    translateHostText('Its text cannot be read. It is not text: the file is a gzip archive.', 'id'),
  ).toBe('Teksnya tidak dapat dibaca. Ini bukan teks: berkas ini arsip gzip.');
});

test('a place in a file is named, and a name of a file is left alone', () => {
  expect(translateHostText('berita.jsonl (line 12 and what follows)', 'id')).toBe(
    'berita.jsonl (baris 12 dan seterusnya)',
  );
  expect(translateHostText('berita (2).txt', 'id')).toBe('berita (2).txt');
});

test('messages in a row are translated one by one, and unknown words stay', () => {
  expect(translateHostText('The scheme has no layer "a". The scheme has no layer "b".', 'id')).toBe(
    'Skema tidak mempunyai lapisan “a”. Skema tidak mempunyai lapisan “b”.',
  );
  expect(translateHostText('ENOSPC: no space left on device', 'id')).toBe('ENOSPC: no space left on device');
});

test('both languages of a message have the same placeholders, and no message is there twice', () => {
  const placeholders = (text: string): readonly string[] =>
    [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const [english, indonesian] of hostMessages)
    expect(placeholders(indonesian)).toEqual(placeholders(english));
  expect(new Set(hostMessages.map(([english]) => english)).size).toBe(hostMessages.length);
});

test('what is wrong with an XLIFF document is said in Indonesian, and every fault that it can have', () => {
  expect(
    translateHostText('It is not valid XLIFF 2.0: there is a <target> but no trgLang (line 7).', 'id'),
  ).toBe('Ini bukan XLIFF 2.0 yang sah: ada <target>, tetapi tidak ada trgLang (baris 7).');
  const folder = path.join(projectRoot, 'electron/exchange/formats/xliff');
  const faults = ['xliff-2-faults.ts', 'xliff-2-unit-faults.ts', 'xliff-2-code-faults.ts']
    .flatMap((file) => literalsIn(readFileSync(path.join(folder, file), 'utf8')))
    .filter((text) => /^(?:[a-z][\w-]*|\S+="Xyz"|<[^>]+>) .*\p{Ll}/u.test(text))
    .filter((text) => !text.includes(': '))
    // The place is put behind what was found.
    .map((text) => text.replace(/ Xyz\.$/, ''));
  expect(faults.length).toBeGreaterThan(25);
  expect(faults.filter((fault) => translateHostText(fault, 'id') === fault)).toEqual([]);
});

test('every kind of file that is told from its first bytes has a name in Indonesian', () => {
  const source = readFileSync(path.join(projectRoot, 'electron/exchange/binary-signatures.ts'), 'utf8');
  const kinds = [...source.matchAll(/name: '(?<kind>[^']+)'/g)].map((match) => match.groups?.['kind'] ?? '');
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds.filter((kind) => translateHostText(kind, 'id') === kind)).toEqual([]);
});

describe('every sentence that the host can say', () => {
  test.for(sentencesOfHost())('%s', ([sentence]) => {
    expect(translateHostText(sentence, 'id'), 'is not in renderer/i18n/host-text').not.toBe(sentence);
  });
});

/**
 * The sentences in the source of the host: strings that begin with a capital (or with something filled in) and end as a
 * sentence does. What is filled in becomes a word. Thrown `Error`s are for programmers and the HTML of exports is a
 * document of its own, so both are left out.
 */
function sentencesOfHost(): readonly (readonly [string])[] {
  const folders = ['exchange', 'host', 'storage'];
  const files = folders.flatMap((folder) => {
    const root = path.join(projectRoot, 'electron', folder);
    return readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => path.join(root, name));
  });
  const sentences = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => sentencesIn(readFileSync(file, 'utf8')));
  return [...new Set(sentences)].map((sentence) => [sentence] as const);
}

const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;
const literal = /'(?<plain>(?:[^'\\\n]|\\.)*)'|`(?<template>(?:[^`\\]|\\.)*)`/g;

/** The strings of a source, with a word for what is filled in. */
function literalsIn(source: string): readonly string[] {
  return [...source.replaceAll(comment, '').matchAll(literal)].map(({ groups }) =>
    (groups?.['plain'] ?? groups?.['template'] ?? '').replaceAll(/\$\{[^}]*\}/g, 'Xyz'),
  );
}

function sentencesIn(source: string): readonly string[] {
  const code = source.replaceAll(comment, '');
  return [...code.matchAll(literal)].flatMap((match) => {
    const isThrown = /new \w*Error\(\s*$/.test(code.slice(0, match.index));
    const isPart = /\+\s*$/.test(code.slice(0, match.index));
    const text = (match.groups?.['plain'] ?? match.groups?.['template'] ?? '').replaceAll(
      /\$\{[^}]*\}/g,
      'Xyz',
    );
    const isSentence = /^[A-Z][^\n]*\p{Ll} \p{Ll}[^\n]*\.$/u.test(text) && !/^<|<(?:p|title|h1)>/.test(text);
    return isSentence && !isThrown && !isPart ? [text] : [];
  });
}
