import type { AttributeValue } from '../../shared/model/annotation.ts';
import type { LocalizedText, SchemeAttribute } from '../../shared/model/scheme.ts';

/** An attribute's value as people read it: the names of its labels, or the text or number itself. */
export function valueText(
  attribute: SchemeAttribute | undefined,
  value: AttributeValue,
  localized: (text: LocalizedText) => string,
): string {
  const values: readonly (string | number)[] = typeof value === 'object' ? value : [value];
  const labels = attribute !== undefined && 'labels' in attribute ? attribute.labels : [];
  return values
    .map((one) => {
      const label = labels.find(({ id }) => id === one);
      return label === undefined ? String(one) : localized(label.name);
    })
    .join(', ');
}
