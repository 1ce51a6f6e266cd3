import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Speaker } from '../../shared/model/speaker.ts';
import type { SpeakerUse } from '../../shared/model/speaker-mention.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { useSessionSnapshot } from '../app/use-session-snapshot.ts';
import { useWorkbench } from '../app/workbench-context.ts';
import type { EditorSession } from '../editor/editor-session.ts';

/** The speaker register as it is now. */
export interface SpeakerRegister {
  /** By name. */
  readonly speakers: readonly Speaker[];
  readonly usesOf: (speaker: Speaker) => SpeakerUse | undefined;
  readonly failure: string | undefined;
}

/**
 * The register: as the open article's session has it, with what is not saved yet, or else as the host has it. How often
 * each speaker is named comes from the host, after the session has saved, and anew with every save.
 */
export function useSpeakerRegister(session: EditorSession | undefined): SpeakerRegister {
  const { client } = useWorkbench();
  const store = useSessionSnapshot(session)?.store;
  const [stored, setStored] = useState<readonly Speaker[]>([]);
  const [uses, setUses] = useState<readonly SpeakerUse[]>([]);
  const [failure, setFailure] = useState<string>();

  const read = useCallback(async (): Promise<void> => {
    await session?.flush();
    const [list, counts] = await Promise.all([
      client.request('speakers.list', {}),
      client.request('speakers.uses', {}),
    ]);
    setStored(list);
    setUses(counts);
  }, [client, session]);

  useEffect(() => {
    const readAgain = (): void => {
      read().then(
        () => setFailure(undefined),
        (error: unknown) => setFailure(describeFailure(error)),
      );
    };
    readAgain();
    return client.subscribe('article.saved', readAgain);
  }, [client, read]);

  const speakers = useMemo(
    () => [...(store?.speakers.values() ?? stored)].toSorted((a, b) => a.name.localeCompare(b.name)),
    [store, stored],
  );
  const bySpeaker = useMemo(() => new Map(uses.map((use) => [use.speaker, use])), [uses]);
  return { speakers, usesOf: ({ id }) => bySpeaker.get(id), failure };
}
