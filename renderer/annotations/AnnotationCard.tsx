import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { SchemeAttribute } from '../../shared/model/scheme.ts';
import { removeSelected } from '../editor/annotation-acts.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { useLocalized } from '../editor/use-localized.ts';
import type { AnnotatedTexts } from './annotation-states.ts';
import { AnnotationForm } from './AnnotationForm.tsx';
import { TargetLine } from './TargetLine.tsx';
import { valueText } from './value-text.ts';
import './annotation-card.css';

interface AnnotationCardProps {
  readonly session: EditorSession;
  readonly annotation: Annotation;
  readonly number: number;
  readonly texts: AnnotatedTexts;
}

/** One annotation: its spans on both sides and its values; when it is selected, everything can be changed. */
export function AnnotationCard({ session, annotation, number, texts }: AnnotationCardProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const layer = session.scheme.layers.find((one) => one.id === annotation.layer);
  const isSelected = session.selected?.id === annotation.id;
  const name = layer === undefined ? annotation.layer : localized(layer.name);
  return (
    <section
      className={`annotation-card${isSelected ? ' annotation-card--selected' : ''}`}
      aria-label={t('annotation.card', { number, layer: name })}
    >
      <div className="annotation-card__head">
        <button
          type="button"
          className="annotation-card__open"
          aria-expanded={isSelected}
          onClick={() => session.selectAnnotation(isSelected ? null : annotation.id, { reveal: true })}
        >
          <span className="annotation-card__number">{number}</span>
          <SpeakerName session={session} annotation={annotation} fallback={name} />
        </button>
        {isSelected && (
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={t('annotation.remove')}
            title={t('annotation.remove')}
            onClick={() => removeSelected(session)}
          >
            <Trash2 aria-hidden size={14} />
          </button>
        )}
      </div>
      <ul className="annotation-card__targets">
        {annotation.targets.map((target) => (
          <li key={target.id}>
            <TargetLine
              session={session}
              target={target}
              layer={layer}
              isSelected={isSelected}
              texts={texts}
            />
          </li>
        ))}
      </ul>
      {isSelected && layer !== undefined ? (
        <AnnotationForm session={session} annotation={annotation} layer={layer} />
      ) : (
        <Values annotation={annotation} attributes={layer?.attributes ?? []} />
      )}
    </section>
  );
}

interface SpeakerNameProps {
  readonly session: EditorSession;
  readonly annotation: Annotation;
  readonly fallback: string;
}

function SpeakerName({ session, annotation, fallback }: SpeakerNameProps): ReactNode {
  const speaker =
    annotation.speakerId === null ? undefined : session.store.speakers.get(annotation.speakerId);
  return <span className="annotation-card__name">{speaker?.name ?? fallback}</span>;
}

interface ValuesProps {
  readonly annotation: Annotation;
  readonly attributes: readonly SchemeAttribute[];
}

function Values({ annotation, attributes }: ValuesProps): ReactNode {
  const localized = useLocalized();
  const shown = attributes.flatMap((attribute) => {
    const value = annotation.attributes[attribute.id];
    return value === undefined
      ? []
      : [
          {
            id: attribute.id,
            name: localized(attribute.name),
            value: valueText(attribute, value, localized),
          },
        ];
  });
  if (shown.length === 0) return null;
  return (
    <ul className="annotation-card__values">
      {shown.map(({ id, name, value }) => (
        <li key={id} title={name}>
          <span className="visually-hidden">{name}: </span>
          {value}
        </li>
      ))}
    </ul>
  );
}
