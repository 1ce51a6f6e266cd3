import type { TFunction } from 'i18next';
import type { FieldOrigin } from '../../shared/model/field-origin.ts';
import { columnName } from '../exchange/column-name.ts';

/** Where a field of the metadata comes from, in words; what is not recorded is said so. */
export function originText(t: TFunction, origin: FieldOrigin | undefined): string {
  if (origin === undefined) return t('review.notInText');
  switch (origin.kind) {
    case 'text':
      return t('review.inText');
    case 'page-line':
      return t('review.originPageLine');
    case 'json-ld':
      return t('review.originMeta', { name: 'JSON-LD' });
    case 'meta':
      return t('review.originMeta', { name: origin.name });
    case 'element':
      return t('review.originElement', { name: origin.name });
    case 'address':
      return t('review.originAddress');
    case 'properties':
      return t('review.originProperties');
    case 'column':
      return t('review.originColumn', { name: columnName(t, origin.name) });
    case 'header':
      return t('review.originHeader');
    case 'person':
      return t('review.originPerson');
  }
}
