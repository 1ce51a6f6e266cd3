import { Check, CircleAlert, CircleDot, GitMerge, LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSnapshot } from '../editor/session-snapshot.ts';
import './save-state.css';

type State = SessionSnapshot['saveState'];

const icons: Readonly<Record<State, LucideIcon>> = {
  saved: Check,
  unsaved: CircleDot,
  saving: LoaderCircle,
  failed: CircleAlert,
  conflict: GitMerge,
};

/**
 * Whether everything on the page is on disk, as icon and word. It can be read at any time but is not announced: it changes
 * with every few keystrokes. Problems are announced by `SaveProblem`.
 */
export function SaveState({ state }: { readonly state: State }): ReactNode {
  const label = useSaveStateLabel(state);
  const Icon = icons[state];
  return (
    <span role="status" aria-live="off" className={`save-state save-state--${state}`}>
      <Icon aria-hidden size={14} />
      {label}
    </span>
  );
}

/** The word for a save state. */
export function useSaveStateLabel(state: State): string {
  const { t } = useTranslation();
  switch (state) {
    case 'saved':
      return t('save.saved');
    case 'unsaved':
      return t('save.unsaved');
    case 'saving':
      return t('save.saving');
    case 'failed':
      return t('save.failed');
    case 'conflict':
      return t('save.conflict');
  }
}
