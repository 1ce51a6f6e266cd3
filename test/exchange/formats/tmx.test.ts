import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tmx } from '../../../electron/exchange/formats/tmx/tmx.ts';
import { textWith } from '../matching.ts';
import { readItems } from '../read-items.ts';
import { importPaths, temporaryFolder, temporaryHost } from '../temporary-host.ts';

function memory(body: string, source = 'id'): string {
  return `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header srclang="${source}"/><body>\n${body}\n</body></tmx>`;
}

function unit(...variants: readonly [language: string, text: string][]): string {
  const inside = variants.map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`);
  return `<tu>${inside.join('')}</tu>`;
}

async function pairsOf(content: string) {
  const items = await readItems(tmx, content);
  if (typeof items === 'string') return items;
  return items.flatMap((item) =>
    item.kind === 'units' ? item.units.map((each) => [each.unit.source, each.unit.target]) : [],
  );
}

test('Indonesian is the source, whatever the header says; each other language makes a unit', async () => {
  const content = memory(unit(['en-US', 'One'], ['id-ID', 'Satu'], ['fr', 'Un']), 'en-US');
  expect(await pairsOf(content)).toEqual([
    ['Satu', 'One'],
    ['Satu', 'Un'],
  ]);
});

test('without Indonesian the header decides, and without that the order', async () => {
  expect(await pairsOf(memory(unit(['fr', 'Un'], ['en', 'One']), 'en'))).toEqual([['One', 'Un']]);
  expect(await pairsOf(memory(unit(['fr', 'Un'], ['en', 'One']), '*all*'))).toEqual([['Un', 'One']]);
});

test('codes are short tags; notes, author and date come along', async () => {
  const content = memory(
    '<tu changedate="20260101T000000Z" creationid="ana"><note>ok</note><tuv xml:lang="id"><seg>a <bpt i="1">&lt;b&gt;</bpt>b<ept i="1"/></seg></tuv><tuv lang="en"><seg>c <ph x="2"/></seg></tuv></tu>',
  );
  expect(await readItems(tmx, content)).toEqual([
    {
      kind: 'units',
      skipped: [],
      units: [
        {
          line: 4,
          unit: {
            source: 'a <1>b</1>',
            target: 'c <2/>',
            sourceLanguage: 'id',
            targetLanguage: 'en',
            note: 'ok',
            creator: 'ana',
            changedAt: '20260101T000000Z',
          },
        },
      ],
    },
  ]);
});

test('units without a translation are named by line, the others come in', async () => {
  const content = memory(
    [unit(['id', 'Satu']), unit(['id', 'Dua'], ['en', 'Two']), unit(['id', 'Tiga'], ['en', ''])].join('\n'),
  );
  expect(await readItems(tmx, content)).toMatchObject([
    {
      units: [{ line: 5, unit: { source: 'Dua' } }],
      skipped: [
        { line: 4, reason: 'It has no translation.' },
        { line: 6, reason: textWith('no text') },
      ],
    },
  ]);
});

test.each([
  ['a truncated memory', memory(unit(['id', 'Satu'], ['en', 'One'])).slice(0, -30), 'not well-formed'],
  [
    'entities inside entities',
    memory(unit(['id', '&b;'], ['en', 'One'])).replace(
      'SYSTEM "tmx14.dtd"',
      '[<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]',
    ),
    'undefined entity',
  ],
  ['another root', '<tm><tu/></tm>', 'not TMX'],
])('%s is refused whole', async (_, content, reason) => {
  expect(await readItems(tmx, content)).toEqual(textWith(reason));
});

test('an import puts the units into the workspace, and a second one skips them by line', async () => {
  const file = path.join(temporaryFolder(), 'news.tmx');
  await writeFile(file, memory(`${unit(['id', 'Satu'], ['en', 'One'])}\n${unit(['id', 'Dua'])}`));
  const host = await temporaryHost();
  const first = await importPaths(host, file);
  expect(first.report).toEqual({
    imported: [],
    skipped: [],
    failed: [],
    memories: [{ file, units: 1, skipped: [{ line: 5, reason: 'It has no translation.' }] }],
  });
  const second = await importPaths(host, file);
  expect(second.report?.memories).toEqual([
    {
      file,
      units: 0,
      skipped: [
        { line: 4, reason: 'The same unit is there already.' },
        { line: 5, reason: 'It has no translation.' },
      ],
    },
  ]);
});
