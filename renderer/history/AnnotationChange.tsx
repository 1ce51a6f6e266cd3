import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { valueText } from '../annotations/value-text.ts';
import type { Annotation, AttributeValue, Target } from '../../shared/model/annotation.ts';
import type { SchemeLayer } from '../../shared/model/scheme.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { useLocalized } from '../editor/use-localized.ts';
import { annotationDifferences, type AnnotationDifference } from './describe-annotation.ts';
import { TextDifference } from './TextDifference.tsx';
import { ValueDifference } from './ValueDifference.tsx';

interface AnnotationChangeProps {
  readonly before: Annotation | null;
  readonly after: Annotation | null;
  readonly session: EditorSession;
}

/** What was done to an annotation: spans, values, speaker and note, under the names that the scheme gives them. */
export function AnnotationChange({ before, after, session }: AnnotationChangeProps): ReactNode {
  const layer = session.scheme.layers.find(({ id }) => id === (after ?? before)?.layer);
  return (
    <dl className="history-values">
      {annotationDifferences(before, after).map((difference) => (
        <Difference
          key={keyOf(difference)}
          difference={difference}
          layer={layer}
          session={session}
          isPlain={before === null || after === null}
        />
      ))}
    </dl>
  );
}

interface DifferenceProps {
  readonly difference: AnnotationDifference;
  readonly layer: SchemeLayer | undefined;
  readonly session: EditorSession;
  /** Not marked as a change: the annotation itself is new or gone. */
  readonly isPlain: boolean;
}

function Difference({ difference, layer, session, isPlain }: DifferenceProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  switch (difference.kind) {
    case 'attribute': {
      const attribute = layer?.attributes.find(({ id }) => id === difference.id);
      const text = (value: AttributeValue | undefined) =>
        value === undefined ? undefined : valueText(attribute, value, localized);
      const name = attribute === undefined ? difference.id : localized(attribute.name);
      return (
        <ValueDifference
          name={name}
          before={text(difference.before)}
          after={text(difference.after)}
          isPlain={isPlain}
        />
      );
    }
    case 'speaker': {
      const nameOf = (id: Annotation['speakerId']) =>
        id === null ? undefined : (session.store.speakers.get(id)?.name ?? t('history.formerSpeaker'));
      return (
        <ValueDifference
          name={t('annotation.speaker')}
          before={nameOf(difference.before)}
          after={nameOf(difference.after)}
          isPlain={isPlain}
        />
      );
    }
    case 'note':
      return (
        <div className="value-difference">
          <dt>{t('annotation.note')}</dt>
          <dd>
            <TextDifference before={difference.before} after={difference.after} />
          </dd>
        </div>
      );
    case 'span':
      return (
        <SpanDifference before={difference.before} after={difference.after} layer={layer} isPlain={isPlain} />
      );
  }
}

interface SpanDifferenceProps {
  readonly before: Target | undefined;
  readonly after: Target | undefined;
  readonly layer: SchemeLayer | undefined;
  readonly isPlain: boolean;
}

function SpanDifference({ before, after, layer, isPlain }: SpanDifferenceProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const roleOf = (target: Target): string => {
    const role = layer?.roles.find(({ id }) => id === target.role);
    const side = t(target.side === 'source' ? 'annotation.sideSource' : 'annotation.sideTarget');
    return `${role === undefined ? target.role : localized(role.name)} ${side}`;
  };
  const shown = after ?? before;
  if (shown === undefined) return null;
  const hasRoleChanged = before !== undefined && after !== undefined && roleOf(before) !== roleOf(after);
  return (
    <>
      {hasRoleChanged && (
        <ValueDifference name={t('history.role')} before={roleOf(before)} after={roleOf(after)} />
      )}
      <ValueDifference
        name={roleOf(shown)}
        before={before?.quote}
        after={after?.quote}
        lang={shown.side === 'source' ? 'id' : 'en'}
        isPlain={isPlain}
      />
    </>
  );
}

function keyOf(difference: AnnotationDifference): string {
  if (difference.kind === 'attribute') return `attribute ${difference.id}`;
  return difference.kind === 'span' ? `span ${(difference.after ?? difference.before)?.id}` : difference.kind;
}
