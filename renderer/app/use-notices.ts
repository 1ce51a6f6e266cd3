import { useCallback, useEffect, useState } from 'react';
import type { Client } from '../../shared/client.ts';
import type { Notice } from '../../shared/model/notice.ts';

/** A message that stays until the person dismisses it. */
export interface ShownNotice {
  readonly key: number;
  readonly notice: Notice;
}

/** The messages of a workbench: those of the host, and those that the page adds itself. */
export interface Notices {
  readonly shown: readonly ShownNotice[];
  readonly warn: (message: string) => void;
  readonly dismiss: (key: number) => void;
}

/** Collects messages from `atStart` on. The same warning is not shown twice at once. */
export function useNotices(client: Client, atStart: readonly Notice[]): Notices {
  const [shown, setShown] = useState(() => atStart.map((notice, key): ShownNotice => ({ key, notice })));

  const add = useCallback(
    (notice: Notice) =>
      setShown((before) =>
        before.some((one) => isSameWarning(one.notice, notice))
          ? before
          : [...before, { key: (before.at(-1)?.key ?? -1) + 1, notice }],
      ),
    [],
  );
  useEffect(() => client.subscribe('notice', add), [client, add]);

  return {
    shown,
    warn: useCallback((message: string) => add({ kind: 'warning', message }), [add]),
    dismiss: useCallback((key: number) => setShown((before) => before.filter((one) => one.key !== key)), []),
  };
}

function isSameWarning(one: Notice, other: Notice): boolean {
  return one.kind === 'warning' && other.kind === 'warning' && one.message === other.message;
}
