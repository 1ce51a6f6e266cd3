import type { Annotation, AttributeValue, Target } from '../../shared/model/annotation.ts';

/** One way in which two versions of an annotation differ. */
export type AnnotationDifference =
  | {
      readonly kind: 'attribute';
      readonly id: string;
      readonly before: AttributeValue | undefined;
      readonly after: AttributeValue | undefined;
    }
  | {
      readonly kind: 'speaker';
      readonly before: Annotation['speakerId'];
      readonly after: Annotation['speakerId'];
    }
  | { readonly kind: 'note'; readonly before: string; readonly after: string }
  | { readonly kind: 'span'; readonly before: Target | undefined; readonly after: Target | undefined };

/**
 * How one version of an annotation differs from another, for people: values, speaker, note, and the words and roles of its
 * spans. A new annotation differs from none in all that it has. Where spans lie does not count, their words do.
 */
export function annotationDifferences(
  before: Annotation | null,
  after: Annotation | null,
): readonly AnnotationDifference[] {
  return [
    ...spanDifferences(before?.targets ?? [], after?.targets ?? []),
    ...attributeDifferences(before?.attributes ?? {}, after?.attributes ?? {}),
    ...valueDifference('speaker', before?.speakerId ?? null, after?.speakerId ?? null),
    ...valueDifference('note', before?.note ?? '', after?.note ?? ''),
  ];
}

function spanDifferences(
  before: readonly Target[],
  after: readonly Target[],
): readonly AnnotationDifference[] {
  const old = new Map(before.map((target) => [target.id, target]));
  const now = new Set(after.map(({ id }) => id));
  const gone = before.filter(({ id }) => !now.has(id));
  return [
    ...gone.map((target) => ({ kind: 'span', before: target, after: undefined }) as const),
    ...after.flatMap((target) => {
      const one = old.get(target.id);
      const isSame =
        one !== undefined &&
        one.quote === target.quote &&
        one.role === target.role &&
        one.side === target.side;
      return isSame ? [] : [{ kind: 'span', before: one, after: target } as const];
    }),
  ];
}

function attributeDifferences(
  before: Annotation['attributes'],
  after: Annotation['attributes'],
): readonly AnnotationDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((id) => JSON.stringify(before[id]) !== JSON.stringify(after[id]))
    .map((id) => ({ kind: 'attribute', id, before: before[id], after: after[id] }));
}

function valueDifference<K extends 'speaker' | 'note', V>(kind: K, before: V, after: V) {
  return before === after ? [] : [{ kind, before, after }];
}
