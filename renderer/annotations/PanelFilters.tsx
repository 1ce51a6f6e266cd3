import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import { useLocalized } from '../editor/use-localized.ts';
import { annotatorsOf, isFiltering, labelChoices, noFilter, type PanelFilter } from './panel-filter.ts';
import './panel-filters.css';

interface PanelFiltersProps {
  readonly scheme: Scheme;
  readonly annotations: readonly Annotation[];
  readonly filter: PanelFilter;
  /** How many annotations are changed or detached. */
  readonly toReview: number;
  readonly onChange: (filter: PanelFilter) => void;
}

/** Narrows the list of annotations: by state, layer, label and annotator; one button goes straight to those to review. */
export function PanelFilters({
  scheme,
  annotations,
  filter,
  toReview,
  onChange,
}: PanelFiltersProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const isReviewing = filter.state === 'review';
  const choices = labelChoices(scheme);
  const annotators = annotatorsOf(annotations);
  const set = (change: { readonly [K in keyof PanelFilter]: PanelFilter[K] | undefined }): void => {
    const kept = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined);
    onChange(Object.fromEntries(kept));
  };
  return (
    <div className="panel-filters" role="group" aria-label={t('annotation.filters')}>
      {(toReview > 0 || isReviewing) && (
        <button
          type="button"
          className="button button--small panel-filters__review"
          aria-pressed={isReviewing}
          onClick={() => set({ state: isReviewing ? undefined : 'review' })}
        >
          <TriangleAlert aria-hidden size={13} />
          {t('annotation.toReview', { count: toReview })}
        </button>
      )}
      <Choice
        label={t('annotation.filterState')}
        value={filter.state ?? ''}
        options={[
          { value: '', name: t('annotation.anyState') },
          { value: 'anchored', name: t('annotation.stateAnchored') },
          { value: 'changed', name: t('annotation.stateChanged') },
          { value: 'detached', name: t('annotation.stateDetached') },
          { value: 'review', name: t('annotation.stateReview') },
        ]}
        onChange={(value) => set({ state: states.find((state) => state === value) })}
      />
      {scheme.layers.length > 1 && (
        <Choice
          label={t('annotation.filterLayer')}
          value={filter.layer ?? ''}
          options={[
            { value: '', name: t('annotation.anyLayer') },
            ...scheme.layers.map((layer) => ({ value: layer.id, name: localized(layer.name) })),
          ]}
          onChange={(value) => set({ layer: value === '' ? undefined : value })}
        />
      )}
      <Choice
        label={t('annotation.filterLabel')}
        value={filter.label === undefined ? '' : `${filter.label.attribute}/${filter.label.label}`}
        options={[
          { value: '', name: t('annotation.anyLabel') },
          ...choices.map(({ attribute, label }) => ({
            value: `${attribute.id}/${label.id}`,
            name: `${localized(attribute.name)}: ${localized(label.name)}`,
          })),
        ]}
        onChange={(value) => {
          const chosen = choices.find(({ attribute, label }) => `${attribute.id}/${label.id}` === value);
          set({ label: chosen && { attribute: chosen.attribute.id, label: chosen.label.id } });
        }}
      />
      {annotators.length > 1 && (
        <Choice
          label={t('annotation.filterAnnotator')}
          value={filter.annotator ?? ''}
          options={[
            { value: '', name: t('annotation.anyAnnotator') },
            ...annotators.map((annotator) => ({ value: annotator, name: annotator })),
          ]}
          onChange={(value) => set({ annotator: value === '' ? undefined : value })}
        />
      )}
      {isFiltering(filter) && (
        <button
          type="button"
          className="button button--quiet button--small"
          onClick={() => onChange(noFilter)}
        >
          {t('annotation.showAll')}
        </button>
      )}
    </div>
  );
}

const states = ['anchored', 'changed', 'detached', 'review'] as const;

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  return (
    <select
      className="panel-filters__choice"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
}
