import { UserPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { AnnotationId, ArticleId, SpeakerId } from '../../shared/model/ids.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { Modal } from '../app/Modal.tsx';
import { addSpeaker, mergeSpeakers, removeSpeaker } from '../editor/speaker-acts.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { rankSpeakers } from './rank-speakers.ts';
import { SpeakerDetails } from './SpeakerDetails.tsx';
import { SpeakerList } from './SpeakerList.tsx';
import { useSpeakerRegister } from './use-speaker-register.ts';
import './speaker-dialog.css';

interface SpeakerDialogProps {
  /** The open article, on whose undo stack every change goes; without one the register can only be read. */
  readonly session: EditorSession | undefined;
  readonly onMention: (article: ArticleId, annotation: AnnotationId) => void;
  readonly onClose: () => void;
}

/** The register of speakers: who they are, what else they are called, where they are named, and merging those who are one. */
export function SpeakerDialog({ session, onMention, onClose }: SpeakerDialogProps): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const { speakers, usesOf, failure } = useSpeakerRegister(session);
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<SpeakerId | null>(session?.selected?.speakerId ?? null);
  const [done, setDone] = useState<string>();
  const chosen = speakers.find(({ id }) => id === chosenId);
  const found = rankSpeakers(query, { speakers, annotations: [] });

  /** Does what changes the register; the act is on the undo stack of the open article, and saved at once. */
  function act(change: (session: EditorSession) => SpeakerId | null, message: string | undefined): void {
    if (session === undefined) return;
    setChosenId(change(session));
    setDone(message);
    void session.flush();
  }

  function merge(from: Speaker, into: Speaker): void {
    act(
      (open) => {
        open.run(mergeSpeakers(from, into, open.now()));
        return into.id;
      },
      t('speakers.merged', { from: from.name, into: into.name }),
    );
  }

  function remove(speaker: Speaker): void {
    act(
      (open) => {
        open.run(removeSpeaker(speaker, open.now()));
        return null;
      },
      t('speakers.deleted', { name: speaker.name }),
    );
  }

  function undo(): void {
    session?.undo();
    setDone(undefined);
    void session?.flush();
  }

  return (
    <Modal
      title={t('speakers.title')}
      className="modal--large"
      onClose={onClose}
      actions={
        <button type="button" className="button button--primary" onClick={onClose}>
          {t('app.close')}
        </button>
      }
    >
      {failure !== undefined && (
        <p className="failure" role="alert">
          {hostText(failure)}
        </p>
      )}
      {session === undefined && <p className="hint">{t('speakers.needsArticle')}</p>}
      <div role="status" className="speaker-outcome">
        {done !== undefined && (
          <>
            <span>{done}</span>
            <button type="button" className="button button--small" onClick={undo}>
              {t('header.undo')}
            </button>
          </>
        )}
      </div>
      <div className="speaker-register">
        <div className="speaker-register__list">
          <input
            type="search"
            className="input"
            aria-label={t('speakers.search')}
            placeholder={t('speakers.searchPlaceholder')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <SpeakerList
            found={found}
            query={query}
            chosen={chosen?.id ?? null}
            usesOf={usesOf}
            onChoose={setChosenId}
          />
          {session !== undefined && (
            <button
              type="button"
              className="button"
              onClick={() =>
                act((open) => addSpeaker(open, newName(speakers, query, t('speakers.newName'))).id, undefined)
              }
            >
              <UserPlus aria-hidden size={16} />
              {t('speakers.add')}
            </button>
          )}
        </div>
        {chosen === undefined ? (
          <p className="hint speaker-register__details">{t('speakers.choose')}</p>
        ) : (
          <SpeakerDetails
            key={chosen.id}
            session={session}
            speaker={chosen}
            speakers={speakers}
            use={usesOf(chosen)}
            onMerge={(into) => merge(chosen, into)}
            onRemove={() => remove(chosen)}
            onMention={onMention}
          />
        )}
      </div>
    </Modal>
  );
}

/** What was searched for, or else the words for a new speaker, with a number where somebody is called so already. */
function newName(speakers: readonly Speaker[], query: string, otherwise: string): string {
  const wanted = query.trim() === '' ? otherwise : query.trim();
  const taken = new Set(
    speakers.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()),
  );
  if (!taken.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (taken.has(`${wanted} ${number}`.toLowerCase())) number += 1;
  return `${wanted} ${number}`;
}
