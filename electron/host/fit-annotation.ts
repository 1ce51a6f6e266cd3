import type { AttributeValue } from '../../shared/model/annotation.ts';
import type { LocalizedText, Scheme, SchemeAttribute, SchemeLayer } from '../../shared/model/scheme.ts';
import { sliceRange, type TextRange } from '../../shared/model/text-range.ts';
import {
  plainRole,
  triggerRole,
  type ImportedAnnotation,
  type ImportedAttribute,
} from '../exchange/imported-annotation.ts';
import { importedAttributes, importedLayerId, importedRoles } from './imported-layer.ts';

/** An imported annotation in the words of a scheme. */
export interface FittedAnnotation {
  readonly layer: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly note: string;
  readonly annotator: string | undefined;
  readonly targets: readonly (TextRange & { readonly role: string })[];
}

/**
 * Says an annotation of another tool in the words of a scheme, so that nothing of it is lost: its type is looked for
 * among the layers, then among the roles, by id and by name in either language, in any case. Where neither has it, it
 * goes to the imported layer with its type as the label. Attributes that the layer does not have go to the note.
 */
export function fitAnnotation(
  annotation: ImportedAnnotation,
  scheme: Scheme,
  sourceText: string,
): FittedAnnotation {
  const known = scheme.layers.filter(({ id }) => id !== importedLayerId);
  return (
    fitToLayer(
      annotation,
      known.find((layer) => isCalled(layer, annotation.label)),
    ) ??
    fitToRole(annotation, known) ??
    keepAsImported(annotation, sourceText)
  );
}

function fitToLayer(
  annotation: ImportedAnnotation,
  layer: SchemeLayer | undefined,
): FittedAnnotation | undefined {
  if (layer === undefined) return undefined;
  const targets = annotation.targets.flatMap(({ role, start, end }) => {
    const found = roleFor(layer, role);
    return found === undefined ? [] : [{ role: found.id, start, end }];
  });
  return targets.length === annotation.targets.length ? fitted(annotation, layer, targets) : undefined;
}

/** In a layer with one role every span has it; the word that triggers an event is what attributions call a cue. */
function roleFor(layer: SchemeLayer, name: string): SchemeLayer['roles'][number] | undefined {
  const called = layer.roles.find((role) => isCalled(role, name));
  if (called !== undefined) return called;
  if (name !== plainRole && name !== triggerRole) return undefined;
  return layer.roles.length === 1 ? layer.roles[0] : layer.roles.find(({ id }) => id === 'cue');
}

function fitToRole(
  annotation: ImportedAnnotation,
  layers: readonly SchemeLayer[],
): FittedAnnotation | undefined {
  if (annotation.targets.some(({ role }) => role !== plainRole)) return undefined;
  const [first, ...others] = layers.flatMap((layer) =>
    layer.roles.filter((role) => isCalled(role, annotation.label)).map((role) => ({ layer, role })),
  );
  if (first === undefined || others.length > 0) return undefined;
  const targets = annotation.targets.map(({ start, end }) => ({ role: first.role.id, start, end }));
  return fitted(annotation, first.layer, targets);
}

function fitted(
  annotation: ImportedAnnotation,
  layer: SchemeLayer,
  targets: FittedAnnotation['targets'],
): FittedAnnotation {
  const attributes: Record<string, AttributeValue> = {};
  const rest: ImportedAttribute[] = [];
  for (const given of annotation.attributes) {
    const attribute = layer.attributes.find((each) => isCalled(each, given.name));
    const value = attribute === undefined ? undefined : valueFor(attribute, given.value);
    if (attribute === undefined || value === undefined) rest.push(given);
    else attributes[attribute.id] = value;
  }
  const note = [annotation.note, ...rest.map(({ name, value }) => `${name}: ${value}`)]
    .filter((line) => line !== '')
    .join('\n');
  return { layer: layer.id, attributes, note, annotator: annotation.annotator, targets };
}

function valueFor(attribute: SchemeAttribute, given: string): AttributeValue | undefined {
  switch (attribute.type) {
    case 'choice':
      return attribute.labels.find((label) => isCalled(label, given))?.id;
    case 'choices': {
      const names = given.split('|');
      const labels = names.flatMap((name) => attribute.labels.find((label) => isCalled(label, name)) ?? []);
      return labels.length === names.length ? labels.map(({ id }) => id) : undefined;
    }
    case 'text':
      return given;
    case 'number':
      return given.trim() !== '' && Number.isFinite(Number(given)) ? Number(given) : undefined;
  }
}

function keepAsImported(annotation: ImportedAnnotation, sourceText: string): FittedAnnotation {
  const parts = annotation.targets
    .filter(({ role }) => role !== plainRole && role !== triggerRole)
    .map((target) => ({ name: target.role, value: sliceRange(sourceText, target) }));
  const features = [...parts, ...annotation.attributes].map(({ name, value }) => `${name}: ${value}`);
  return {
    layer: importedLayerId,
    attributes: {
      [importedAttributes.label]: annotation.label,
      ...(features.length === 0 ? {} : { [importedAttributes.features]: features.join('; ') }),
    },
    note: annotation.note,
    annotator: annotation.annotator,
    targets: annotation.targets.map(({ role, start, end }) => ({
      role: role === plainRole || role === triggerRole ? importedRoles.span : importedRoles.argument,
      start,
      end,
    })),
  };
}

function isCalled(
  { id, name }: { readonly id: string; readonly name: LocalizedText },
  given: string,
): boolean {
  const wanted = given.trim().toLowerCase();
  return [id, name.en, name.id].some((each) => each.toLowerCase() === wanted);
}
