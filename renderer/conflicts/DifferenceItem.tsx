import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '../../shared/model/segment.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import type { Difference, Whose } from '../editor/reconcile.ts';
import { AnnotationChange } from '../history/AnnotationChange.tsx';
import { useSegmentWords } from '../history/use-segment-words.ts';
import { useAnnotationName, useSegmentName } from '../history/use-thing-name.ts';
import { VersionText } from './VersionText.tsx';

interface DifferenceItemProps {
  readonly difference: Difference;
  readonly session: EditorSession;
  readonly chosen: Whose | undefined;
  readonly onChoose: (whose: Whose) => void;
}

/** One place that both windows have changed: both versions side by side, of which one is chosen. */
export function DifferenceItem({ difference, session, chosen, onChoose }: DifferenceItemProps): ReactNode {
  const { t } = useTranslation();
  const name = useDifferenceName(session)(difference);
  const group = useId();
  return (
    <fieldset className="conflict" aria-label={t('conflict.choiceOf', { name })}>
      <h3 className="conflict__name">{name}</h3>
      {difference.kind === 'passage' && (
        <p className="conflict__source" lang="id">
          {sourceOf(difference.mine, session)}
        </p>
      )}
      <div className="conflict__versions">
        {(['mine', 'theirs'] as const).map((whose) => (
          <div key={whose} className="conflict__version">
            <label className="choice">
              <input type="radio" name={group} checked={chosen === whose} onChange={() => onChoose(whose)} />
              {whose === 'mine' ? t('conflict.mine') : t('conflict.theirs')}
            </label>
            <Version difference={difference} whose={whose} session={session} />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

interface VersionProps {
  readonly difference: Difference;
  readonly whose: Whose;
  readonly session: EditorSession;
}

function Version({ difference, whose, session }: VersionProps): ReactNode {
  const { t } = useTranslation();
  const { statusName } = useSegmentWords();
  const other = whose === 'mine' ? 'theirs' : 'mine';
  if (difference.kind === 'annotation') {
    const own = difference[whose];
    if (own === undefined) return <p className="hint">{t('conflict.absent')}</p>;
    return <AnnotationChange before={difference[other] ?? null} after={own} session={session} />;
  }
  if (difference[whose].length === 0) return <p className="hint">{t('conflict.absent')}</p>;
  const otherText = textOf(difference[other]);
  const isAlike = difference.mine.length === difference.theirs.length;
  return difference[whose].map(({ id, target, status, note }, index) => (
    <div key={id}>
      {target === '' ? (
        <p className="hint">{t('conflict.empty')}</p>
      ) : (
        <VersionText own={target} other={isAlike ? (difference[other][index]?.target ?? '') : otherText} />
      )}
      <p className="hint">
        {t('conflict.status', { status: statusName(status) })}
        {note !== '' && ` · ${note}`}
      </p>
    </div>
  ));
}

function useDifferenceName(session: EditorSession): (difference: Difference) => string {
  const segmentName = useSegmentName(session);
  const annotationName = useAnnotationName(session);
  return (difference) => {
    if (difference.kind === 'annotation') return annotationName(difference.mine ?? difference.theirs);
    const segments = difference.mine.length > 0 ? difference.mine : difference.theirs;
    return segments.map(({ id }) => segmentName(id)).join(', ');
  };
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ target }) => target).join(' ');
}

function sourceOf(segments: readonly Segment[], session: EditorSession): string {
  return segments.map((segment) => sliceRange(session.article.sourceText, segment)).join(' ');
}
