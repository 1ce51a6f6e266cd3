import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorSession } from './editor-session.ts';
import type { SpanAtCaret } from './spans-at.ts';
import { useLocalized } from './use-localized.ts';

interface SpanChoiceProps {
  readonly session: EditorSession;
  readonly spans: readonly SpanAtCaret[];
}

/** The spans that lie over each other at the caret, each with its role and words: a click, or Alt+Enter again, picks one. */
export function SpanChoice({ session, spans }: SpanChoiceProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (
    <div className="selection-toolbar__stack" role="group" aria-label={t('annotation.chooseSpan')}>
      {spans.map(({ annotationId, targetId }) => {
        const annotation = session.store.annotations.get(annotationId);
        const target = annotation?.targets.find((one) => one.id === targetId);
        const layer = session.scheme.layers.find((one) => one.id === annotation?.layer);
        const role = layer?.roles.find((one) => one.id === target?.role);
        if (annotation === undefined || target === undefined) return null;
        const speaker =
          annotation.speakerId === null ? undefined : session.store.speakers.get(annotation.speakerId);
        return (
          <button
            key={targetId}
            type="button"
            className="selection-toolbar__button selection-toolbar__button--span"
            aria-pressed={session.selectedTarget?.id === targetId}
            onClick={() => session.selectAnnotation(annotationId, { target: targetId })}
          >
            <span
              className={`swatch swatch--${role?.style.colour ?? 'grey'} swatch--${role?.style.line ?? 'solid'}`}
              aria-hidden="true"
            />
            <span>{role === undefined ? target.role : localized(role.name)}</span>
            <q lang={target.side === 'source' ? 'id' : 'en'}>{target.quote}</q>
            {speaker !== undefined && <span className="selection-toolbar__speaker">{speaker.name}</span>}
          </button>
        );
      })}
    </div>
  );
}
