import { expect, test } from 'vitest';
import { labelStudio } from '../../../electron/exchange/formats/label-studio/label-studio.ts';
import { bratSettings } from '../../../electron/exchange/formats/refused/brat-settings.ts';
import { unreadXml } from '../../../electron/exchange/formats/refused/unread-xml.ts';
import { casJson } from '../../../electron/exchange/formats/uima-cas/cas-json.ts';
import { casXmi } from '../../../electron/exchange/formats/uima-cas/cas-xmi.ts';
import { detectImportFormat } from '../../../electron/exchange/import-formats.ts';
import type { ImportFormat } from '../../../electron/exchange/import-format.ts';
import { textWith } from '../matching.ts';
import { marked, readItems, readText } from '../read-items.ts';

const text = '😀 Ani berkata: naik.';

async function read(format: ImportFormat, content: string) {
  expect(detectImportFormat(Buffer.from(content), 'anything.txt')).toBe(format);
  const item = await readText(format, content);
  expect(item.text).toBe(text);
  return marked(item.text, item.annotations);
}

function cas(...structures: readonly object[]): string {
  const sofa = { '%ID': 1, '%TYPE': 'uima.cas.Sofa', sofaID: '_InitialView', sofaString: text };
  return JSON.stringify({ '%TYPES': {}, '%FEATURE_STRUCTURES': [sofa, ...structures] });
}

test('a CAS in JSON: offsets in UTF-16, features, and what references lead to', async () => {
  const structures = [
    { '%ID': 2, '%TYPE': 'custom.Person', '@sofa': 1, begin: 3, end: 6, name: 'Ani' },
    { '%ID': 3, '%TYPE': 'custom.Cue', '@sofa': 1, begin: 7, end: 14, '@source': 2 },
    { '%ID': 4, '%TYPE': 'uima.tcas.DocumentAnnotation', '@sofa': 1, begin: 0, end: text.length },
  ];
  expect(await read(casJson, cas(...structures))).toEqual([
    { label: 'Person', targets: ['span: Ani'], attributes: ['name: Ani'] },
    { label: 'Cue', targets: ['span: berkata', 'source: Ani'], attributes: [] },
  ]);
});

test('a CAS in XMI', async () => {
  const content = `<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="c" xmlns:my="m">
    <my:Person xmi:id="2" sofa="1" begin="3" end="6" name="Ani"/><my:Token xmi:id="3" sofa="1" begin="0" end="2"/>
    <cas:Sofa xmi:id="1" sofaString="${text}"/></xmi:XMI>`;
  expect(await read(casXmi, content)).toEqual([
    { label: 'Person', targets: ['span: Ani'], attributes: ['name: Ani'] },
  ]);
});

function task(...result: readonly object[]): string {
  return JSON.stringify([
    { id: 7, data: { id: 'x', isi: text }, annotations: [{ completed_by: { email: 'a@b.c' }, result }] },
  ]);
}

test('a Label Studio task: labelled spans, relations and answers about the whole text', async () => {
  const region = (id: string, start: number, end: number, label: string) => ({
    id,
    type: 'labels',
    from_name: 'label',
    to_name: 'isi',
    value: { start, end, text: text.slice(start, end), labels: [label] },
  });
  const annotations = await read(
    labelStudio,
    task(
      region('r1', 3, 6, 'Person'),
      region('r2', 7, 14, 'Cue'),
      { type: 'relation', from_id: 'r2', to_id: 'r1', labels: ['by'] },
      {
        type: 'choices',
        from_name: 'genre',
        value: { choices: ['berita'] },
      },
    ),
  );
  expect(annotations).toEqual([
    { label: 'Person', targets: ['span: Ani'], attributes: [] },
    { label: 'Cue', targets: ['span: berkata'], attributes: [] },
    { label: 'by', targets: ['from: berkata', 'to: Ani'], attributes: [] },
    { label: 'genre', targets: [`span: ${text}`], attributes: ['choices: berita'] },
  ]);
});

test('offsets of Label Studio count what their quotes prove: here code points', async () => {
  const value = { start: 2, end: 5, text: 'Ani', labels: ['Person'] };
  expect(await read(labelStudio, task({ id: 'r', type: 'labels', value }))).toEqual([
    { label: 'Person', targets: ['span: Ani'], attributes: [] },
  ]);
});

test.each([
  [
    'a CAS whose annotation reaches out of its text',
    casJson,
    cas({ '%ID': 2, '%TYPE': 'a.B', '@sofa': 1, begin: 3, end: 600 }),
    'reaches out',
  ],
  ['a CAS without a text', casJson, '{"%TYPES":{},"%FEATURE_STRUCTURES":[]}', 'without a text'],
  ['a truncated CAS', casJson, cas().slice(0, -5), 'not whole JSON'],
  ['an XMI without a text', casXmi, '<xmi:XMI xmlns:xmi="x"/>', 'without a text'],
  ['a type system', unreadXml, '<?xml version="1.0"?><typeSystemDescription/>', 'a UIMA type system'],
  ['segmentation rules', unreadXml, '<?xml version="1.0"?><srx version="2.0"/>', 'SRX'],
  ['unknown XML', unreadXml, '<?xml version="1.0"?><menu/>', '<menu>'],
  ['broken XML', unreadXml, '<?xml version="1.0"?><menu>', 'not well-formed'],
])('%s is refused by what it is', async (_, format, content, reason) => {
  expect(detectImportFormat(Buffer.from(content), 'anything')).toBe(format);
  expect(await readItems(format, content)).toEqual(textWith(reason));
});

test('tasks of Label Studio that are about images, or whose offsets are wrong, are named', async () => {
  const image = { value: { x: 1, y: 2, rectanglelabels: ['Car'] } };
  const wrong = { id: 'r', value: { start: 0, end: 3, text: 'Ani', labels: ['Person'] } };
  expect(await readItems(labelStudio, task(image))).toMatchObject([
    { kind: 'broken', place: 'task 7', reason: textWith('not about a text') },
  ]);
  expect(await readItems(labelStudio, task(wrong))).toMatchObject([
    { kind: 'broken', place: 'task 7', reason: textWith('offsets are wrong') },
  ]);
});

test('settings of brat are refused by what they are', async () => {
  const content = '[entities]\nPerson\n';
  expect(detectImportFormat(Buffer.from(content), 'annotation.conf')).toBe(bratSettings);
  expect(await readItems(bratSettings, content)).toEqual(textWith('settings file of brat'));
});
