import { Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRunCommand } from '../app/run-command.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import { nameSpeaker, setSpeaker } from '../editor/annotation-acts.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { orderedAnnotations } from '../editor/ordered-annotations.ts';
import { SpeakerCombobox } from './SpeakerCombobox.tsx';

interface SpeakerFieldProps {
  readonly session: EditorSession;
  readonly annotation: Annotation;
}

/** The speaker of the selected annotation, and the way to the register. */
export function SpeakerField({ session, annotation }: SpeakerFieldProps): ReactNode {
  const { t } = useTranslation();
  const run = useRunCommand();
  const { speakers } = session.store;
  const speaker = annotation.speakerId === null ? undefined : speakers.get(annotation.speakerId);
  const annotations = orderedAnnotations(session.store);
  return (
    <div className="speaker-field">
      <SpeakerCombobox
        key={annotation.id}
        label={t('annotation.speaker')}
        value={speaker?.name ?? ''}
        ranking={{ speakers: [...speakers.values()], annotations, annotation: annotation.id }}
        takesNew
        onSpeaker={({ id }) => setSpeaker(session, id)}
        onName={(name) => nameSpeaker(session, name)}
      />
      <button
        type="button"
        className="button button--quiet button--icon"
        aria-label={t('speakers.manage')}
        title={t('speakers.manage')}
        onClick={() => run('speakers.open')}
      >
        <Users aria-hidden size={16} />
      </button>
    </div>
  );
}
