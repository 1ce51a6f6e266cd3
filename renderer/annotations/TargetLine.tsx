import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '../../shared/model/annotation.ts';
import type { SchemeLayer } from '../../shared/model/scheme.ts';
import { removeTarget } from '../editor/annotation-acts.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { useLocalized } from '../editor/use-localized.ts';
import { targetState, type AnnotatedTexts } from './annotation-states.ts';
import { TargetReview } from './TargetReview.tsx';
import './target-line.css';

interface TargetLineProps {
  readonly session: EditorSession;
  readonly target: Target;
  readonly layer: SchemeLayer | undefined;
  readonly isSelected: boolean;
  readonly texts: AnnotatedTexts;
}

/** One span of an annotation: role, side, words and state; under it, in the selected annotation, what can be done about it. */
export function TargetLine({ session, target, layer, isSelected, texts }: TargetLineProps): ReactNode {
  const { t } = useTranslation();
  const localized = useLocalized();
  const role = layer?.roles.find((one) => one.id === target.role);
  const name = role === undefined ? target.role : localized(role.name);
  const state = targetState(target, texts);
  return (
    <>
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
      {isSelected && state !== 'anchored' && (
        <TargetReview session={session} target={target} state={state} texts={texts} />
      )}
    </>
  );
}
