import type { Scheme, SchemeLayer } from '../../shared/model/scheme.ts';
import { problem, success, type Result } from '../../shared/result.ts';

/** Id of the layer that keeps annotations whose type the workspace's scheme does not know. */
export const importedLayerId = 'imported';

/** The roles of the imported layer: a marked span, and a span that another tool's relation or event names. */
export const importedRoles = { span: 'span', argument: 'argument' } as const;

/** The attributes of the imported layer: the type that the other tool gave, and all else that it said, as text. */
export const importedAttributes = { label: 'label', features: 'features' } as const;

/** The scheme with the imported layer, one version newer; the same scheme where it has it. */
export function withImportedLayer(scheme: Scheme): Result<Scheme, string> {
  return withLayers(scheme, [importedLayer]);
}

/**
 * The scheme with the layers that it lacks, in a newer version; the same scheme where it lacks none. A role whose key is
 * taken gets another; a scheme in which every key is taken is a problem.
 *
 * @param version the least version of a scheme that gains layers: that of the scheme that they come from
 */
export function withLayers(
  scheme: Scheme,
  layers: readonly SchemeLayer[],
  version = 0,
): Result<Scheme, string> {
  const missing = layers.filter(({ id }) => !scheme.layers.some((layer) => layer.id === id));
  if (missing.length === 0) return success(scheme);
  const taken = new Set(scheme.layers.flatMap(({ roles }) => roles.map(({ key }) => key)));
  const added: SchemeLayer[] = [];
  for (const layer of missing) {
    const roles: SchemeLayer['roles'][number][] = [];
    for (const role of layer.roles) {
      const key = taken.has(role.key) ? keys.find((each) => !taken.has(each)) : role.key;
      if (key === undefined) {
        return problem(`The scheme has no key left for the role "${role.id}" of the layer "${layer.id}".`);
      }
      taken.add(key);
      roles.push({ ...role, key });
    }
    added.push({ ...layer, roles });
  }
  return success({
    ...scheme,
    version: Math.max(scheme.version + 1, version),
    layers: [...scheme.layers, ...added],
  });
}

/** From the far end: the first letters are those that a person wants for the layers of their own. */
const keys = Array.from('0987654321zyxwvutsrqponmlkjihgfedcba');

const importedLayer: SchemeLayer = {
  id: importedLayerId,
  name: { en: 'Imported', id: 'Impor' },
  roles: [
    {
      id: importedRoles.span,
      name: { en: 'Imported span', id: 'Rentang impor' },
      key: '0',
      optional: false,
      style: { colour: 'grey', line: 'dotted' },
    },
    {
      id: importedRoles.argument,
      name: { en: 'Imported argument', id: 'Argumen impor' },
      key: '9',
      optional: true,
      style: { colour: 'grey', line: 'dashed' },
    },
  ],
  attributes: [
    { id: importedAttributes.label, name: { en: 'Label', id: 'Label' }, key: 'l', type: 'text' },
    { id: importedAttributes.features, name: { en: 'Features', id: 'Fitur' }, key: 'f', type: 'text' },
  ],
  speaker: false,
};
