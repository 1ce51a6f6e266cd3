import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationId, ArticleId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { SpeakerUse } from '../../shared/model/speaker-mention.ts';
import { findSpeaker } from '../editor/annotation-acts.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { putSpeaker } from '../editor/speaker-acts.ts';
import { AliasField } from './AliasField.tsx';
import { MentionList } from './MentionList.tsx';
import { SpeakerFate } from './SpeakerFate.tsx';
import { SpeakerTextField } from './SpeakerTextField.tsx';

interface SpeakerDetailsProps {
  readonly session: EditorSession | undefined;
  readonly speaker: Speaker;
  readonly speakers: readonly Speaker[];
  readonly use: SpeakerUse | undefined;
  readonly onMerge: (into: Speaker) => void;
  readonly onRemove: () => void;
  readonly onMention: (article: ArticleId, annotation: AnnotationId) => void;
}

/** One speaker: names, note, what can become of it, and where it is named. */
export function SpeakerDetails(props: SpeakerDetailsProps): ReactNode {
  const { session, speaker, speakers, use } = props;
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string>();
  const isReadOnly = session === undefined;

  function change(changed: Partial<Speaker>): void {
    setProblem(undefined);
    session?.run(putSpeaker({ ...speaker, ...changed }));
  }

  /** Whether nobody else is called so; two speakers of one name could not be told apart. */
  function isFree(name: string): boolean {
    const other = findSpeaker(
      speakers.filter(({ id }) => id !== speaker.id),
      name,
    );
    if (other !== undefined) setProblem(t('speakers.nameTaken', { name, speaker: other.name }));
    return other === undefined;
  }

  return (
    <section className="speaker-register__details" aria-label={speaker.name}>
      {problem !== undefined && (
        <p className="failure" role="alert">
          {problem}
        </p>
      )}
      <SpeakerTextField
        label={t('speakers.name')}
        value={speaker.name}
        isReadOnly={isReadOnly}
        onCommit={(name) => {
          if (name.trim() !== '' && isFree(name.trim())) change({ name: name.trim() });
        }}
      />
      <AliasField
        aliases={speaker.aliases}
        isReadOnly={isReadOnly}
        onAdd={(alias) => {
          const own = [speaker.name, ...speaker.aliases].map((name) => name.toLowerCase());
          if (!own.includes(alias.toLowerCase()) && isFree(alias))
            change({ aliases: [...speaker.aliases, alias] });
        }}
        onRemove={(alias) => change({ aliases: speaker.aliases.filter((one) => one !== alias) })}
      />
      <SpeakerTextField
        label={t('speakers.note')}
        value={speaker.note}
        isReadOnly={isReadOnly}
        isLong
        onCommit={(note) => change({ note })}
      />
      {!isReadOnly && (
        <SpeakerFate
          speaker={speaker}
          speakers={speakers}
          use={use}
          onMerge={props.onMerge}
          onRemove={props.onRemove}
        />
      )}
      <MentionList speaker={speaker} use={use} onMention={props.onMention} />
    </section>
  );
}
