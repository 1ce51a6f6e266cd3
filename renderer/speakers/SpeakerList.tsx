import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeakerId } from '../../shared/model/ids.ts';
import type { RankedSpeaker } from './rank-speakers.ts';
import type { SpeakerRegister } from './use-speaker-register.ts';
import { useDescribedUse } from './use-described-use.ts';

interface SpeakerListProps {
  readonly found: readonly RankedSpeaker[];
  readonly query: string;
  readonly chosen: SpeakerId | null;
  readonly usesOf: SpeakerRegister['usesOf'];
  readonly onChoose: (id: SpeakerId) => void;
}

/** The speakers that were found, each with how often it is named; one is chosen. */
export function SpeakerList({ found, query, chosen, usesOf, onChoose }: SpeakerListProps): ReactNode {
  const { t } = useTranslation();
  const describeUse = useDescribedUse();
  if (found.length === 0) {
    return query.trim() === '' ? (
      <div className="hint">
        <p>{t('speakers.none')}</p>
        <p>{t('speakers.noneHelp')}</p>
      </div>
    ) : (
      <p className="hint">{t('speakers.noMatch', { query })}</p>
    );
  }
  return (
    <ul className="speaker-list" aria-label={t('speakers.list')}>
      {found.map(({ speaker, alias }) => (
        <li key={speaker.id}>
          <button
            type="button"
            className="speaker-list__speaker"
            aria-current={speaker.id === chosen}
            onClick={() => onChoose(speaker.id)}
          >
            <span className="speaker-list__name">{speaker.name}</span>
            {alias !== undefined && (
              <span className="speaker-list__aside">{t('speakers.alsoCalled', { alias })}</span>
            )}
            <span className="speaker-list__aside">{describeUse(usesOf(speaker))}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
