import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../shared/model/speaker.ts';
import { TextDifference } from './TextDifference.tsx';
import { ValueDifference } from './ValueDifference.tsx';

interface SpeakerChangeProps {
  readonly before: Speaker | null;
  readonly after: Speaker | null;
}

/** What was done to a speaker of the register: name, aliases and note. */
export function SpeakerChange({ before, after }: SpeakerChangeProps): ReactNode {
  const { t } = useTranslation();
  const [oldAliases, aliases] = [before?.aliases ?? [], after?.aliases ?? []];
  const gone = oldAliases.filter((alias) => !aliases.includes(alias));
  const added = aliases.filter((alias) => !oldAliases.includes(alias));
  return (
    <dl className="history-values">
      {before?.name !== after?.name && (
        <ValueDifference name={t('speakers.name')} before={before?.name} after={after?.name} />
      )}
      {(gone.length > 0 || added.length > 0) && (
        <ValueDifference
          name={t('speakers.aliases')}
          before={gone.length === 0 ? undefined : gone.join(', ')}
          after={added.length === 0 ? undefined : added.join(', ')}
        />
      )}
      {(before?.note ?? '') !== (after?.note ?? '') && (
        <div className="value-difference">
          <dt>{t('speakers.note')}</dt>
          <dd>
            <TextDifference before={before?.note ?? ''} after={after?.note ?? ''} />
          </dd>
        </div>
      )}
    </dl>
  );
}
