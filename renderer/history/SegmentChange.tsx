import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Segment } from '../../shared/model/segment.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { TextDifference } from './TextDifference.tsx';
import { useSegmentWords } from './use-segment-words.ts';
import { ValueDifference } from './ValueDifference.tsx';

interface SegmentChangeProps {
  readonly before: Segment | null;
  readonly after: Segment | null;
  readonly sourceText: string;
}

/** What was done to a segment: its text, its status, where the text came from, its note, and what it covers. */
export function SegmentChange({ before, after, sourceText }: SegmentChangeProps): ReactNode {
  const { t } = useTranslation();
  const { statusName, originName } = useSegmentWords();
  const oldTarget = before?.target ?? '';
  const newTarget = after?.target ?? '';
  const isWhole = before === null || after === null;
  const pair = (name: string, of: (segment: Segment) => string): ReactNode => {
    const [old, now] = [before === null ? undefined : of(before), after === null ? undefined : of(after)];
    return (
      old !== now &&
      (old ?? now) !== '' && <ValueDifference name={name} before={old} after={now} isPlain={isWhole} />
    );
  };
  const isCut = isWhole || before.start !== after.start || before.end !== after.end;
  return (
    <>
      {isWhole || (isCut && oldTarget === newTarget) ? (
        <TextDifference before={newTarget || oldTarget} after={newTarget || oldTarget} lang="en" />
      ) : (
        oldTarget !== newTarget && <TextDifference before={oldTarget} after={newTarget} lang="en" />
      )}
      <dl className="history-values">
        {pair(t('history.status'), ({ status }) => statusName(status))}
        {before !== null && after !== null && pair(t('history.origin'), ({ origin }) => originName(origin))}
        {pair(t('history.note'), ({ note }) => note)}
        {isCut && (
          <ValueDifference
            name={t('history.covers')}
            before={before === null ? undefined : sliceRange(sourceText, before)}
            after={after === null ? undefined : sliceRange(sourceText, after)}
            lang="id"
            isPlain={isWhole}
          />
        )}
      </dl>
    </>
  );
}
