import { Search } from 'lucide-react';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { ArticleSummary } from '../../shared/model/article.ts';
import type { CommandId } from '../../shared/commands.ts';
import type { ArticleId } from '../../shared/model/ids.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { showDialog } from '../app/show-dialog.ts';
import { useSessionSnapshot } from '../app/use-session-snapshot.ts';
import { goToSegment } from './go-to-segment.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { rankEntries } from './rank-entries.ts';
import { noteRecentEntry, recentEntries } from './recent-entries.ts';
import { usePaletteEntries } from './use-palette-entries.ts';
import './command-palette.css';

/** More lines than these help nobody: a letter more is quicker. */
const shownAtMost = 60;

interface CommandPaletteProps {
  readonly articles: readonly ArticleSummary[];
  readonly session: EditorSession | undefined;
  /** Whether there is the report of an import to show. */
  readonly hasReport: boolean;
  readonly run: (command: CommandId) => void;
  readonly openArticle: (id: ArticleId) => void;
  readonly onClose: () => void;
}

/**
 * Every act by its name (WAI-ARIA "combobox with a listbox"). It gives the focus and the selection back before it acts,
 * so that the act is done where the person was.
 */
export function CommandPalette(props: CommandPaletteProps): ReactNode {
  const { session, onClose } = props;
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [recent] = useState(recentEntries);
  const snapshot = useSessionSnapshot(session);
  const entries = usePaletteEntries(
    { ...props, snapshot, goToSegment: (number) => session !== undefined && goToSegment(session, number) },
    typed,
  );
  const shown = useMemo(
    () => rankEntries(entries, typed, recent).slice(0, shownAtMost),
    [entries, typed, recent],
  );
  const optionId = (index: number): string => `${listId}-${index}`;

  useLayoutEffect(() => {
    return dialog.current === null ? undefined : showDialog(dialog.current);
  }, []);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, typed]);

  function choose(entry: PaletteEntry | undefined): void {
    if (entry === undefined || entry.unavailable !== undefined) return;
    noteRecentEntry(entry.id);
    flushSync(onClose);
    entry.act();
  }

  function onKey(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: (active + 1) % Math.max(1, shown.length),
      ArrowUp: (active + shown.length - 1) % Math.max(1, shown.length),
      PageDown: Math.min(active + 8, shown.length - 1),
      PageUp: Math.max(active - 8, 0),
    };
    const to = moves[event.key];
    if (to !== undefined) setActive(Math.max(0, to));
    else if (event.key === 'Enter') choose(shown[active]);
    else return;
    event.preventDefault();
  }

  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t('palette.title')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      closedby="any"
    >
      <div className="palette__field">
        <Search aria-hidden size={16} />
        <input
          className="palette__input"
          role="combobox"
          aria-label={t('palette.title')}
          aria-expanded
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={shown.length === 0 ? undefined : optionId(active)}
          placeholder={t('palette.placeholder')}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKey}
        />
      </div>
      <div ref={list} id={listId} role="listbox" aria-label={t('palette.results')} className="palette__list">
        {shown.map((entry, index) => (
          <PaletteOption
            key={entry.id}
            id={optionId(index)}
            entry={entry}
            isActive={index === active}
            onChoose={() => choose(entry)}
            onPoint={() => setActive(index)}
          />
        ))}
      </div>
      <p className="palette__none" role="status">
        {shown.length === 0 && t('palette.none', { query: typed })}
      </p>
      <p className="palette__hint">{t('palette.hint')}</p>
    </dialog>
  );
}

interface PaletteOptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

function PaletteOption({ id, entry, isActive, onChoose, onPoint }: PaletteOptionProps): ReactNode {
  return (
    // The combobox has the focus and the keys; the mouse is a second way.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      aria-disabled={entry.unavailable !== undefined}
      className="palette__option"
      onClick={onChoose}
      onPointerMove={isActive ? undefined : onPoint}
    >
      <span className="palette__name">
        {entry.name}
        {entry.unavailable !== undefined && <span className="palette__why">{entry.unavailable}</span>}
      </span>
      <span className="palette__group">{entry.group}</span>
      {entry.key !== undefined && <kbd className="key">{entry.key}</kbd>}
    </div>
  );
}
