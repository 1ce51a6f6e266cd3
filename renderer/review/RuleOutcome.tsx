import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleActs } from './use-rule-acts.ts';

interface RuleOutcomeProps {
  readonly acts: RuleActs;
}

/**
 * What the last act on the rules did, with the way back where it dropped lines. It takes the focus when the control that the act
 * came from is gone.
 */
export function RuleOutcome({ acts: { told, failure, takeBack } }: RuleOutcomeProps): ReactNode {
  const { t } = useTranslation();
  const status = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const focused = document.activeElement;
    if (told !== undefined && (focused === null || focused === document.body || focused.matches('dialog')))
      status.current?.focus();
  }, [told]);

  return (
    <>
      <div role="status" ref={status} tabIndex={-1} className="review__outcome">
        {told !== undefined && (
          <>
            <span>{told.text}</span>
            {told.dropping !== undefined && (
              <button type="button" className="button button--small" onClick={takeBack}>
                {t('review.ruleTakeBack')}
              </button>
            )}
          </>
        )}
      </div>
      {failure !== undefined && (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
