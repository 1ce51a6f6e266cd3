import { Check, Link2 } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnchorState } from '../../shared/anchoring/anchor-state.ts';
import { makeQuote } from '../../shared/anchoring/make-quote.ts';
import { proposeAnchors } from '../../shared/anchoring/propose-anchors.ts';
import type { Target } from '../../shared/model/annotation.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import type { MarkedText } from '../editor/marked-text.ts';
import { attachTarget, setSpanRange } from '../editor/span-acts.ts';
import type { AnnotatedTexts } from './annotation-states.ts';

interface TargetReviewProps {
  readonly session: EditorSession;
  readonly target: Target;
  readonly state: Exclude<AnchorState, 'anchored'>;
  readonly texts: AnnotatedTexts;
}

/**
 * What can be done about a span whose words were edited: take the words that it lies on now, or put it where its old
 * words may have gone. Places are proposed, never taken by themselves.
 */
export function TargetReview({ session, target, state, texts }: TargetReviewProps): ReactNode {
  const { t } = useTranslation();
  const proposals = useMemo(() => proposalsFor(target, texts), [target, texts]);
  const marked = session.markedText().find((one) => one.side === target.side);
  return (
    <div className="target-review">
      {state === 'changed' && (
        <button
          type="button"
          className="button button--small"
          onClick={() => setSpanRange(session, target.id, target)}
        >
          <Check aria-hidden size={13} />
          {t('annotation.accept', { text: wordsUnder(target, texts) })}
        </button>
      )}
      {proposals.map((proposal) => (
        <button
          key={`${'segmentId' in proposal ? proposal.segmentId : ''}:${proposal.start}`}
          type="button"
          className="button button--small"
          onClick={() => attachTarget(session, target.id, proposal)}
        >
          <Link2 aria-hidden size={13} />
          {t('annotation.reattach', { text: proposal.quote })}
        </button>
      ))}
      {marked !== undefined && (
        <button
          type="button"
          className="button button--small"
          onClick={() => attachTarget(session, target.id, marked)}
        >
          <Link2 aria-hidden size={13} />
          {t('annotation.attachSelection')}
        </button>
      )}
    </div>
  );
}

function wordsUnder(target: Target, texts: AnnotatedTexts): string {
  const text = target.side === 'source' ? texts.source : (texts.translation.get(target.segmentId) ?? '');
  return sliceRange(text, target);
}

/** Places in the segment that the span was in, and in the ones next to it. */
function proposalsFor(target: Target, texts: AnnotatedTexts): readonly MarkedText[] {
  if (target.side === 'source') return [];
  const ids = [...texts.translation.keys()];
  const own = ids.indexOf(target.segmentId);
  return ids
    .slice(Math.max(0, own - 1), own + 2)
    .flatMap((segmentId) => {
      const text = texts.translation.get(segmentId) ?? '';
      return proposeAnchors(text, target, 2).map(({ range, score }) => ({
        score: segmentId === target.segmentId ? score + 0.1 : score,
        place: { side: 'target' as const, segmentId, ...range, ...makeQuote(text, range) },
      }));
    })
    .filter(
      ({ place }) =>
        place.segmentId !== target.segmentId || place.start !== target.start || place.end !== target.end,
    )
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 2)
    .map(({ place }) => place);
}
