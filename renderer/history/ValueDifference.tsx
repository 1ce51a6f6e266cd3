import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';

interface ValueDifferenceProps {
  readonly name: string;
  /** Undefined where there was, or is, no value. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly lang?: string;
  /** Not marked as a change: the whole thing is new or gone. */
  readonly isPlain?: boolean;
}

/** A value before and after a change, as "name: before → after"; a new value has no before, a removed one no after. */
export function ValueDifference({
  name,
  before,
  after,
  lang,
  isPlain = false,
}: ValueDifferenceProps): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="value-difference">
      <dt>{name}</dt>
      <dd lang={lang}>
        {isPlain || before === after ? (
          (after ?? before)
        ) : (
          <>
            {before !== undefined && <del>{before}</del>}
            {before !== undefined && after !== undefined && (
              <>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden">{t('history.becomes')}</span>
              </>
            )}
            {after !== undefined && <ins>{after}</ins>}
          </>
        )}
      </dd>
    </div>
  );
}
