import type { Annotation, AttributeValue } from '../../shared/model/annotation.ts';
import type { Scheme, SchemeAttribute, SchemeLayer } from '../../shared/model/scheme.ts';

/** What annotations use that a scheme does not have: layers, roles, attributes and labels, in sentences. */
export function schemeFaults(annotations: readonly Annotation[], scheme: Scheme): readonly string[] {
  return [...new Set(annotations.flatMap((annotation) => annotationFaults(annotation, scheme)))];
}

function annotationFaults(annotation: Annotation, scheme: Scheme): readonly string[] {
  const layer = scheme.layers.find(({ id }) => id === annotation.layer);
  if (layer === undefined) return [`The scheme has no layer "${annotation.layer}".`];
  return [
    ...annotation.targets
      .filter((target) => !layer.roles.some(({ id }) => id === target.role))
      .map((target) => `The layer "${layer.id}" has no role "${target.role}".`),
    ...Object.entries(annotation.attributes).flatMap(([id, value]) => attributeFaults(layer, id, value)),
  ];
}

function attributeFaults(layer: SchemeLayer, id: string, value: AttributeValue): readonly string[] {
  const attribute = layer.attributes.find((candidate) => candidate.id === id);
  if (attribute === undefined) return [`The layer "${layer.id}" has no attribute "${id}".`];
  return allows(attribute, value)
    ? []
    : [`The attribute "${id}" of the layer "${layer.id}" cannot have the value ${JSON.stringify(value)}.`];
}

function allows(attribute: SchemeAttribute, value: AttributeValue): boolean {
  switch (attribute.type) {
    case 'choice':
      return attribute.labels.some(({ id }) => id === value);
    case 'choices':
      return Array.isArray(value) && value.every((item) => attribute.labels.some(({ id }) => id === item));
    case 'text':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
  }
}
