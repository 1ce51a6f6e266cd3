import { Merge, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { SpeakerUse } from '../../shared/model/speaker-mention.ts';
import { SpeakerCombobox } from './SpeakerCombobox.tsx';
import { useDescribedUse } from './use-described-use.ts';

interface SpeakerFateProps {
  readonly speaker: Speaker;
  readonly speakers: readonly Speaker[];
  readonly use: SpeakerUse | undefined;
  readonly onMerge: (into: Speaker) => void;
  readonly onRemove: () => void;
}

type Fate = { readonly kind: 'none' | 'remove' } | { readonly kind: 'merge'; readonly into: Speaker };

/** Merging a speaker into another one, or deleting it; both say first what becomes of the annotations. */
export function SpeakerFate({ speaker, speakers, use, onMerge, onRemove }: SpeakerFateProps): ReactNode {
  const { t } = useTranslation();
  const [fate, setFate] = useState<Fate>({ kind: 'none' });
  const describeUse = useDescribedUse();
  const uses = describeUse(use);
  const others = speakers.filter(({ id }) => id !== speaker.id);
  return (
    <div className="speaker-fate">
      <div className="speaker-fate__choice">
        <SpeakerCombobox
          label={t('speakers.mergeWith')}
          value={fate.kind === 'merge' ? fate.into.name : ''}
          ranking={{ speakers: others, annotations: [] }}
          takesNew={false}
          onSpeaker={(into) => setFate({ kind: 'merge', into })}
          onName={() => undefined}
        />
        <button
          type="button"
          className="button"
          aria-expanded={fate.kind === 'remove'}
          onClick={() => setFate({ kind: fate.kind === 'remove' ? 'none' : 'remove' })}
        >
          <Trash2 aria-hidden size={16} />
          {t('speakers.delete')}
        </button>
      </div>
      {fate.kind !== 'none' && (
        <div
          className="speaker-fate__question"
          role="group"
          aria-label={t(fate.kind === 'merge' ? 'speakers.merge' : 'speakers.delete')}
        >
          {fate.kind === 'merge' ? (
            <p>
              {use === undefined
                ? t('speakers.mergeUnused', { from: speaker.name, into: fate.into.name })
                : t('speakers.mergeHelp', { from: speaker.name, into: fate.into.name, uses })}
            </p>
          ) : (
            <>
              <p className="speaker-fate__title">{t('speakers.deleteTitle', { name: speaker.name })}</p>
              <p>{use === undefined ? t('speakers.deleteUnused') : t('speakers.deleteHelp', { uses })}</p>
            </>
          )}
          <div className="speaker-fate__actions">
            <button type="button" className="button" onClick={() => setFate({ kind: 'none' })}>
              {t('app.cancel')}
            </button>
            {fate.kind === 'merge' ? (
              <button type="button" className="button button--primary" onClick={() => onMerge(fate.into)}>
                <Merge aria-hidden size={16} />
                {t('speakers.merge')}
              </button>
            ) : (
              <button type="button" className="button button--danger" onClick={onRemove}>
                {t('speakers.deleteConfirm')}
              </button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
