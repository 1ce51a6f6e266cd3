import { expect, test } from 'vitest';
import { webannoTsv } from '../../../electron/exchange/formats/webanno/webanno-tsv.ts';
import { textWith } from '../matching.ts';
import { marked, readItems, readText } from '../read-items.ts';

const head = '#FORMAT=WebAnno TSV 3.3';

async function read(...lines: readonly string[]) {
  const item = await readText(webannoTsv, `${[head, ...lines].join('\n')}\n`);
  return { text: item.text, annotations: marked(item.text, item.annotations) };
}

test('spans over several tokens and stacked spans stay apart', async () => {
  const { text, annotations } = await read(
    '#T_SP=custom.NamedEntity|identifier|value',
    '',
    '',
    '#Text=Menteri Ani datang .',
    '1-1\t0-7\tMenteri\t*[1]|*[2]\tPER[1]|ROLE[2]\t',
    '1-2\t8-11\tAni\t*[1]\tPER[1]\t',
    '1-3\t12-18\tdatang\t_\t_\t',
    '1-4\t19-20\t.\t_\t_\t',
  );
  expect(text).toBe('Menteri Ani datang .');
  expect(annotations).toEqual([
    { label: 'NamedEntity', targets: ['span: Menteri Ani'], attributes: ['value: PER'] },
    { label: 'NamedEntity', targets: ['span: Menteri'], attributes: ['value: ROLE'] },
  ]);
});

test('offsets count UTF-16 code units, sentences stand where their tokens say, parts of tokens count', async () => {
  const { text, annotations } = await read(
    '#T_SP=custom.Span|value',
    '',
    '#Text=😀 naik',
    '1-1\t0-2\t😀\t_\t',
    '1-2\t3-7\tnaik\t_\t',
    '1-2.1\t3-5\tna\tX\t',
    '',
    '#Text=Turun',
    '2-1\t9-14\tTurun\tY\t',
  );
  expect(text).toBe('😀 naik\n Turun');
  expect(annotations).toEqual([
    { label: 'Span', targets: ['span: na'], attributes: ['value: X'] },
    { label: 'Span', targets: ['span: Turun'], attributes: ['value: Y'] },
  ]);
});

test('relations name both ends, slots the role of each filler, chains their chain', async () => {
  const { annotations } = await read(
    '#T_SP=custom.Span|value',
    '#T_SP=custom.Host|ROLE_custom.Host:links_custom.Link|custom.Span',
    '#T_RL=custom.Rel|kind|BT_custom.Span',
    '#T_CH=custom.Coref|type|relation',
    '',
    '#Text=Ani kata dia',
    '1-1\t0-3\tAni\tA[1]\t_\t_\t_\t_\tt[1]\tsame->1-1\t',
    '1-2\t4-8\tkata\t_\tagent\t1-1[1]\t_\t_\t_\t_\t',
    '1-3\t9-12\tdia\tB\t_\t_\tis\t1-1[1_0]\tt[1]\tsame->1-2\t',
  );
  expect(annotations).toEqual([
    { label: 'Span', targets: ['span: Ani'], attributes: ['value: A'] },
    { label: 'Coref', targets: ['span: Ani'], attributes: ['type: t', 'relation: same', 'chain: 1'] },
    { label: 'Host', targets: ['span: kata', 'agent: Ani'], attributes: [] },
    { label: 'Span', targets: ['span: dia'], attributes: ['value: B'] },
    { label: 'Rel', targets: ['governor: Ani', 'dependent: dia'], attributes: ['kind: is'] },
    { label: 'Coref', targets: ['span: dia'], attributes: ['type: t', 'relation: same', 'chain: 1'] },
  ]);
});

test('escaped characters are what they were', async () => {
  const { text, annotations } = await read(
    '#T_SP=custom.Span|value',
    '',
    String.raw`#Text=a\tb`,
    String.raw`1-1	0-1	a	x\|y\[1\]\_\\	`,
    '1-2\t2-3\tb\t_\t',
  );
  expect(text).toBe('a\tb');
  expect(annotations[0]?.attributes).toEqual([String.raw`value: x|y[1]_\ `.trim()]);
});

test.each([
  ['offsets that lead to another word', `${head}\n\n#Text=a bc\n1-1\t0-1\ta\t\n1-2\t1-3\tbc\t`, 'lead to'],
  [
    'a sentence before the one above',
    `${head}\n\n#Text=abc\n1-1\t0-3\tabc\t\n\n#Text=x\n2-1\t1-2\tx\t`,
    'do not fit',
  ],
  ['a line that is no token', `${head}\n\n#Text=abc\n1-1\t0-3`, 'line 4 is no token'],
  ['half a line', `${head}\n\n#Text=abc\n1-`, 'line 4 is no token'],
  [
    'a row that is cut off',
    `${head}\n#T_SP=custom.Span|value\n\n#Text=abc\n1-1\t0-3\tabc`,
    'line 5 is cut off',
  ],
  ['no text', `${head}\n`, 'no text'],
  ['TSV 2', ' # x.Y | value\n#id=1\n#text=a\n1-1\ta\tO\n', 'WebAnno TSV 2'],
])('%s: refused with the reason', async (_, content, reason) => {
  expect(await readItems(webannoTsv, content)).toEqual(textWith(reason));
});
