import { Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { anchorState, type AnchorState } from '../../shared/anchoring/anchor-state.ts';
import type { Annotation, Target } from '../../shared/model/annotation.ts';
import type { SchemeAttribute, SchemeLayer } from '../../shared/model/scheme.ts';
import { removeSelected, removeTarget } from '../editor/annotation-acts.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { segmentWithId } from '../editor/segment-position.ts';
import { useLocalized } from '../editor/use-localized.ts';
import { AnnotationForm } from './AnnotationForm.tsx';
import { valueText } from './value-text.ts';
import './annotation-card.css';

interface AnnotationCardProps {
  readonly session: EditorSession;
  readonly annotation: Annotation;
  readonly number: number;
}

/** One annotation: its spans on both sides and its values; when it is selected, everything can be changed. */
export function AnnotationCard({ session, annotation, number }: AnnotationCardProps): ReactNode {
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
            <TargetLine session={session} target={target} layer={layer} isSelected={isSelected} />
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

interface TargetLineProps {
  readonly session: EditorSession;
  readonly target: Target;
  readonly layer: SchemeLayer | undefined;
  readonly isSelected: boolean;
}

function TargetLine({ session, target, layer, isSelected }: TargetLineProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const role = layer?.roles.find((one) => one.id === target.role);
  const name = role === undefined ? target.role : localized(role.name);
  const state = stateOf(session, target);
  return (
    <div className={`target-line target-line--${state}`}>
      <span
        className={`swatch swatch--${role?.style.colour ?? 'grey'} swatch--${role?.style.line ?? 'solid'}`}
        aria-hidden="true"
      />
      <span className="target-line__role">{name}</span>
      <span className="target-line__side">
        {t(target.side === 'source' ? 'annotation.sideSource' : 'annotation.sideTarget')}
      </span>
      <q className="target-line__quote" lang={target.side === 'source' ? 'id' : 'en'}>
        {target.quote}
      </q>
      {state !== 'anchored' && (
        <span className="target-line__state">
          {t(state === 'changed' ? 'annotation.stateChanged' : 'annotation.stateDetached')}
        </span>
      )}
      {isSelected && (
        <button
          type="button"
          className="target-line__remove"
          aria-label={t('annotation.removeSpan', { role: name, quote: target.quote })}
          title={t('annotation.removeSpanShort')}
          onClick={() => removeTarget(session, target.id)}
        >
          <X aria-hidden size={13} />
        </button>
      )}
    </div>
  );
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

function stateOf(session: EditorSession, target: Target): AnchorState {
  if (target.side === 'source') return anchorState(session.article.sourceText, target);
  const text = segmentWithId(session.state.doc, target.segmentId)?.node.textContent ?? '';
  return anchorState(text, target);
}
