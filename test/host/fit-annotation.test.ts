import { expect, test } from 'vitest';
import type { ImportedAnnotation } from '../../electron/exchange/imported-annotation.ts';
import { fitAnnotation } from '../../electron/host/fit-annotation.ts';
import { withImportedLayer, withLayers } from '../../electron/host/imported-layer.ts';
import { defaultScheme } from '../../electron/host/shipped-files.ts';
import { Scheme } from '../../shared/model/scheme.ts';

const text = 'Ani berkata harga naik.';

function fit(annotation: Partial<ImportedAnnotation> & Pick<ImportedAnnotation, 'label'>) {
  const whole = { targets: [{ role: 'span', start: 0, end: 3 }], attributes: [], note: '', ...annotation };
  return fitAnnotation(whole, defaultScheme(), text);
}

test('a type that is called like a layer goes there, its parts to the roles, its trigger to the cue', () => {
  const targets = [
    { role: 'trigger', start: 4, end: 11 },
    { role: 'Source', start: 0, end: 3 },
    { role: 'Isi', start: 12, end: 22 },
  ];
  expect(fit({ label: 'ATTRIBUTION', targets })).toMatchObject({
    layer: 'attribution',
    targets: [{ role: 'cue' }, { role: 'source' }, { role: 'content' }],
  });
});

test('a type that is called like a role is that role', () => {
  expect(fit({ label: 'Penanda' })).toMatchObject({
    layer: 'attribution',
    targets: [{ role: 'cue', start: 0, end: 3 }],
  });
});

test('attributes are matched by id or name; what the layer does not have goes to the note', () => {
  const attributes = [
    { name: 'certainty', value: 'ct' },
    { name: 'certainty', value: 'sure' },
    { name: 'Wikidata', value: 'Q1' },
  ];
  expect(fit({ label: 'source', attributes, note: 'cek' })).toMatchObject({
    attributes: { certainty: 'CT' },
    note: 'cek\ncertainty: sure\nWikidata: Q1',
  });
});

test('an unknown type is kept with its label, its features and the names of its parts', () => {
  const targets = [
    { role: 'trigger', start: 4, end: 11 },
    { role: 'Theme', start: 12, end: 17 },
  ];
  const attributes = [{ name: 'Negation', value: 'true' }];
  expect(fit({ label: 'Transport', targets, attributes, note: 'n' })).toEqual({
    layer: 'imported',
    attributes: { label: 'Transport', features: 'Theme: harga; Negation: true' },
    note: 'n',
    annotator: undefined,
    targets: [
      { role: 'span', start: 4, end: 11 },
      { role: 'argument', start: 12, end: 17 },
    ],
  });
});

test('a layer that fits in name but not in parts does not swallow the annotation', () => {
  const targets = [{ role: 'Theme', start: 0, end: 3 }];
  expect(fit({ label: 'attribution', targets })).toMatchObject({
    layer: 'imported',
    attributes: { label: 'attribution' },
  });
});

test('the imported layer makes a valid, newer scheme, once', () => {
  const first = withImportedLayer(defaultScheme());
  if (!first.ok) throw new Error(first.problem);
  expect(Scheme.safeParse(first.value).success).toBe(true);
  expect(first.value.version).toBe(defaultScheme().version + 1);
  expect(withImportedLayer(first.value)).toEqual({ ok: true, value: first.value });
});

test('a role whose key is taken gets another, and with all keys taken the layers do not fit', () => {
  const [layer] = defaultScheme().layers;
  const [role] = layer?.roles ?? [];
  if (layer === undefined || role === undefined)
    throw new Error('The default scheme has a layer with a role.');
  const added = withLayers(defaultScheme(), [{ ...layer, id: 'copy', roles: [role] }]);
  if (!added.ok) throw new Error(added.problem);
  expect(Scheme.safeParse(added.value).success).toBe(true);
  const everyKey = Array.from('abcdefghijklmnopqrstuvwxyz0123456789');
  const roles = everyKey.map((key) => ({ ...role, id: key, key }));
  expect(withImportedLayer({ version: 1, layers: [{ ...layer, roles }] })).toMatchObject({ ok: false });
});
