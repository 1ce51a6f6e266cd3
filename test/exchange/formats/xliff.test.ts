import { expect, test } from 'vitest';
import { detectImportFormat } from '../../../electron/exchange/import-formats.ts';
import { xliff } from '../../../electron/exchange/formats/xliff/xliff.ts';
import { textWith } from '../matching.ts';
import { readItems, readText } from '../read-items.ts';

function first(body: string, attributes = ''): string {
  return `<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a.html" source-language="id" target-language="en" datatype="html"${attributes}><body>${body}</body></file></xliff>`;
}

function second(body: string): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="id" trgLang="en"><file id="f1">${body}</file></xliff>`;
}

async function segmentsOf(content: string) {
  const { text, segments = [] } = await readText(xliff, content);
  return segments.map(({ start, end, target, status, note }) => ({
    source: text.slice(start, end),
    target,
    status,
    note,
  }));
}

test('units of XLIFF 1.2 are paragraphs with their targets, states and notes', async () => {
  const content = first(
    `<trans-unit id="1" approved="yes"><source>Satu.</source><target>One.</target><note>Check</note></trans-unit>
     <group id="g"><trans-unit id="2"><source>Dua.</source><target state="translated">Two.</target></trans-unit></group>
     <trans-unit id="3"><source>Tiga.</source><target state="needs-review-translation">Three.</target></trans-unit>
     <trans-unit id="4"><source>Empat.</source></trans-unit>
     <trans-unit id="5" translate="no"><source>ID-7</source></trans-unit>`,
  );
  expect((await readText(xliff, content)).text).toBe('Satu.\nDua.\nTiga.\nEmpat.\nID-7');
  expect(await segmentsOf(content)).toEqual([
    { source: 'Satu.', target: 'One.', status: 'reviewed', note: 'Check' },
    { source: 'Dua.', target: 'Two.', status: 'translated', note: '' },
    { source: 'Tiga.', target: 'Three.', status: 'draft', note: '' },
    { source: 'Empat.', target: '', status: 'new', note: '' },
  ]);
});

test('segments that are marked in a unit stay apart, also inside codes', async () => {
  const content = first(
    `<trans-unit id="1"><source><g id="1">Satu. Dua.</g></source>
     <seg-source><g id="1"><mrk mtype="seg" mid="0">Satu.</mrk> <mrk mtype="seg" mid="1">Dua.</mrk></g></seg-source>
     <target><g id="1"><mrk mtype="seg" mid="1">Two.</mrk> <mrk mtype="seg" mid="0">One.</mrk></g></target></trans-unit>`,
  );
  expect((await readText(xliff, content)).text).toBe('<1>Satu. Dua.</1>');
  expect(await segmentsOf(content)).toMatchObject([
    { source: 'Satu.', target: 'One.' },
    { source: 'Dua.', target: 'Two.' },
  ]);
});

test('inline codes are short tags, and what they stand for is left out', async () => {
  const content = first(
    '<trans-unit id="1"><source>a <bpt id="1">&lt;b&gt;</bpt>b<ept id="1">&lt;/b&gt;</ept> <x id="2"/><g id="3">c &lt; d</g></source></trans-unit>',
  );
  expect((await readText(xliff, content)).text).toBe('a <1>b</1> <2/><3>c < d</3>');
});

test('segments of XLIFF 2 carry state, notes of their unit and what stands between them', async () => {
  const content = second(
    `<unit id="u1"><notes><note>Lihat</note></notes>
       <segment state="final"><source>Satu.</source><target>One.</target></segment>
       <ignorable><source> </source></ignorable>
       <segment state="translated"><source>Dua <pc id="1">tebal</pc><ph id="2"/>.</source><target>Two <pc id="1">bold</pc><ph id="2"/>.</target></segment>
     </unit>
     <unit id="u2"><segment><source>Tiga.</source><target>Three.</target></segment></unit>`,
  );
  expect((await readText(xliff, content)).text).toBe('Satu. Dua <1>tebal</1><2/>.\nTiga.');
  expect(await segmentsOf(content)).toEqual([
    { source: 'Satu.', target: 'One.', status: 'reviewed', note: 'Lihat' },
    { source: 'Dua <1>tebal</1><2/>.', target: 'Two <1>bold</1><2/>.', status: 'translated', note: '' },
    { source: 'Tiga.', target: 'Three.', status: 'draft', note: '' },
  ]);
});

test('white space is kept where the file says so and is one space elsewhere', async () => {
  const unit = (space: string) =>
    first(`<trans-unit id="1"${space}><source>Satu\n   dua</source><target>One\n two</target></trans-unit>`);
  expect(await segmentsOf(unit(''))).toMatchObject([{ source: 'Satu dua', target: 'One two' }]);
  expect(await segmentsOf(unit(' xml:space="preserve"'))).toMatchObject([
    { source: 'Satu\n   dua', target: 'One two' },
  ]);
});

test('every file of a document is an article with its own part of the file', async () => {
  const file = (name: string) =>
    `<file original="${name}" source-language="id" datatype="x"><body><trans-unit id="1"><source>Isi ${name}</source></trans-unit></body></file>`;
  const items = await readItems(xliff, `<xliff version="1.2">\r\n${file('a')}\r\n${file('b')}</xliff>`);
  expect(items).toMatchObject([
    { text: 'Isi a', place: 'a', metadata: { title: 'a' }, origins: { title: { kind: 'header' } } },
    { text: 'Isi b', place: 'b', metadata: { title: 'b' }, origins: { title: { kind: 'header' } } },
  ]);
  const last = items.at(-1);
  if (typeof last !== 'object' || last.kind !== 'text') throw new Error('The last item is no text.');
  expect(
    Buffer.from(last.fileBytes ?? [])
      .toString()
      .trim(),
  ).toBe(file('b'));
});

test('a declared encoding is believed', async () => {
  const content = first('<trans-unit id="1"><source>caf\u00e9</source></trans-unit>').replace(
    '<?xml version="1.0"?>',
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
  );
  expect(await readText(xliff, Buffer.from(content, 'latin1'))).toMatchObject({
    text: 'café',
    encoding: 'windows-1252',
  });
});

test.each([
  ['not well-formed', first('<trans-unit id="1"><source>a</trans-unit>'), 'not well-formed'],
  ['cut off', first('<trans-unit id="1"><source>a</source></trans-unit>').slice(0, -20), 'not well-formed'],
  [
    'with an entity of its own',
    first('<trans-unit id="1"><source>&bomb;</source></trans-unit>').replace(
      '?>',
      '?><!DOCTYPE xliff [<!ENTITY bomb "boom">]>',
    ),
    'undefined entity',
  ],
  ['without any file', '<xliff version="1.2"/>', 'no <file>'],
  ['of a version to come', '<xliff version="3.0"><file/></xliff>', 'version "3.0"'],
  ['with a unit without source', first('<trans-unit id="1"/>'), 'no <source>'],
  [
    'with a state that there is not',
    second('<unit id="1"><segment state="x"><source>a</source></segment></unit>'),
    'no state "x"',
  ],
  [
    'with an id used twice',
    second('<unit id="1"><segment><source>a</source></segment></unit>'.repeat(2)),
    'used twice',
  ],
  [
    'with a code that leads nowhere',
    second('<unit id="1"><segment><source><ph id="1" dataRef="d"/></source></segment></unit>'),
    'leads nowhere',
  ],
  [
    'with a target and no target language',
    second('<unit id="1"><segment><source>a</source><target>b</target></segment></unit>').replace(
      ' trgLang="en"',
      '',
    ),
    'no trgLang',
  ],
])('a document %s is refused with the reason', async (_, content, reason) => {
  expect(await readItems(xliff, content)).toEqual(textWith(reason));
});

function content(inner: string): string {
  return second(
    `<unit id="u1"><notes><note id="n1">x</note></notes><segment><source>${inner}</source></segment></unit>`,
  );
}

test.each([
  ['a subtype of another type', content('<ph id="1" type="fmt" subType="xlf:var"/>'), 'needs the type "ui"'],
  ['a comment on no note', content('<mrk id="m1" type="comment" ref="#n=n9">a</mrk>'), 'leads to no note'],
  [
    'a reference from part to whole',
    content('<mrk id="m1" type="term" ref="#/u=u1/f=f1">a</mrk>'),
    'not well-formed',
  ],
  [
    'a code that must not be moved but may be copied',
    content('<ph id="1" canReorder="firstNo"/>'),
    'may be copied',
  ],
  [
    'ends of a code that differ',
    content('<sc id="1"/>a<ec startRef="1" canDelete="no"/>'),
    'two ends of a code differ',
  ],
  ['a sub-flow to no unit', content('<ph id="1" subFlows="u9"/>'), '"u9" is no unit'],
  ['a mark that is never closed', content('<sm id="m1" type="term"/>a'), 'never closed'],
])('%s: refused', async (_, document, reason) => {
  expect(await readItems(xliff, document)).toEqual(textWith(reason));
});

test('codes, comments and references that are right are no faults', async () => {
  const document = content(
    '<sc id="1" canDelete="no"/>a<ec startRef="1" canDelete="no"/><mrk id="m1" type="comment" ref="#f=f1/u=u1/n=n1">b</mrk><mrk id="m2" type="comment" ref="#n=n1">c</mrk><ph id="2" subFlows="u1" type="ui" subType="xlf:var"/>',
  );
  expect((await readText(xliff, document)).text).toBe('<1>a</1>bc<2/>');
});

test('it is known by its root element, whatever its name', () => {
  expect(detectImportFormat(Buffer.from(first('')), 'article.txt').id).toBe('xliff');
  expect(detectImportFormat(Buffer.from('Catatan tentang <xliff> saja'), 'a.xlf').id).toBe('plain-text');
});
