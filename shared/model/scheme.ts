import { z } from 'zod';

/** A name in both languages of the interface (`id` is Indonesian). */
export const LocalizedText = z.object({ en: z.string().min(1), id: z.string().min(1) });
export type LocalizedText = Readonly<z.infer<typeof LocalizedText>>;

/** The letter that picks a role or label on the keyboard. Unique among its siblings (checked by `Scheme`). */
const key = z.string().regex(/^[a-z0-9]$/);

/** One value of a choice attribute. */
const SchemeLabel = z.object({
  id: z.string().min(1),
  name: LocalizedText,
  key,
  definition: LocalizedText.optional(),
  example: z.string().optional(),
});
type SchemeLabel = Readonly<z.infer<typeof SchemeLabel>>;

const attributeHead = {
  id: z.string().min(1),
  name: LocalizedText,
  key,
  definition: LocalizedText.optional(),
};

/** A property of an annotation. `choice` takes one label id, `choices` several, `text` a string, `number` a number. */
export const SchemeAttribute = z.discriminatedUnion('type', [
  z.object({ ...attributeHead, type: z.literal('choice'), labels: z.array(SchemeLabel).min(1).readonly() }),
  z.object({ ...attributeHead, type: z.literal('choices'), labels: z.array(SchemeLabel).min(1).readonly() }),
  z.object({ ...attributeHead, type: z.literal('text') }),
  z.object({ ...attributeHead, type: z.literal('number') }),
]);
export type SchemeAttribute = Readonly<z.infer<typeof SchemeAttribute>>;

/** How a role's spans are drawn: a colour of the palette and a line, so that colour is never the only sign. */
export const SpanStyle = z.object({
  colour: z.enum(['blue', 'orange', 'green', 'purple', 'red', 'teal', 'pink', 'grey']),
  line: z.enum(['solid', 'double', 'dotted', 'dashed', 'wavy']),
});
export type SpanStyle = Readonly<z.infer<typeof SpanStyle>>;

/** The part that a span plays in an annotation. A layer without real roles has the single role "span". */
export const SchemeRole = z.object({
  id: z.string().min(1),
  name: LocalizedText,
  key,
  /** Whether an annotation may be complete without a span of this role. */
  optional: z.boolean(),
  style: SpanStyle,
  definition: LocalizedText.optional(),
});
export type SchemeRole = Readonly<z.infer<typeof SchemeRole>>;

/** One kind of annotation: its span roles and its attributes. */
export const SchemeLayer = z.object({
  id: z.string().min(1),
  name: LocalizedText,
  roles: z.array(SchemeRole).min(1).readonly(),
  attributes: z.array(SchemeAttribute).readonly(),
  /** Whether annotations of the layer name a speaker of the register. */
  speaker: z.boolean(),
});
export type SchemeLayer = Readonly<z.infer<typeof SchemeLayer>>;

/** The layers, roles, attributes and labels of a workspace, as versioned data. */
export const Scheme = z
  .object({ version: z.int().positive(), layers: z.array(SchemeLayer).min(1).readonly() })
  .superRefine((scheme, context) => {
    for (const clash of schemeClashes(scheme.layers)) context.addIssue({ code: 'custom', message: clash });
  });
export type Scheme = Readonly<z.infer<typeof Scheme>>;

function schemeClashes(layers: readonly SchemeLayer[]): readonly string[] {
  return [
    ...repeated(
      'layer ids',
      layers.map((layer) => layer.id),
    ),
    ...repeated(
      'role keys of all layers',
      layers.flatMap((layer) => layer.roles.map((role) => role.key)),
    ),
    ...layers.flatMap((layer) => [
      ...repeated(
        `role ids of ${layer.id}`,
        layer.roles.map((role) => role.id),
      ),
      ...repeated(
        `attribute ids of ${layer.id}`,
        layer.attributes.map((attribute) => attribute.id),
      ),
      ...repeated(
        `attribute keys of ${layer.id}`,
        layer.attributes.map((attribute) => attribute.key),
      ),
      ...layer.attributes.flatMap(labelClashes),
    ]),
  ];
}

function labelClashes(attribute: SchemeAttribute): readonly string[] {
  if (attribute.type !== 'choice' && attribute.type !== 'choices') return [];
  return [
    ...repeated(
      `label ids of ${attribute.id}`,
      attribute.labels.map((label) => label.id),
    ),
    ...repeated(
      `label keys of ${attribute.id}`,
      attribute.labels.map((label) => label.key),
    ),
  ];
}

function repeated(what: string, values: readonly string[]): readonly string[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index);
  return [...new Set(twice)].map((value) => `${what}: "${value}" is used twice`);
}
