import { Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHostText } from '../i18n/use-host-text.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { describeFailure } from '../app/describe-failure.ts';
import { Modal } from '../app/Modal.tsx';
import { useSettings, useWorkbench } from '../app/workbench-context.ts';
import { fuzzyScore } from '../palette/fuzzy-score.ts';
import { ShortcutRow } from './ShortcutRow.tsx';
import { useShortcutGroups, type Shortcut } from './use-shortcut-groups.ts';
import './shortcuts-dialog.css';

/** Every key by menu, to be searched, printed and changed. A change holds at once. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const hostText = useHostText();
  const { settings: store } = useWorkbench();
  const { keys } = useSettings();
  const [query, setQuery] = useState('');
  const [problem, setProblem] = useState<string>();
  const shown = useShortcutGroups()
    .map((group) => ({
      ...group,
      shortcuts: group.shortcuts.filter((one) => answers(one, group.name, query)),
    }))
    .filter((group) => group.shortcuts.length > 0);

  function change(changed: Settings['keys']): void {
    store.change({ keys: changed }).then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(describeFailure(error)),
    );
  }

  return (
    <Modal
      title={t('shortcuts.title')}
      onClose={onClose}
      className="modal--large modal--printed"
      actions={
        <>
          <button
            type="button"
            className="button"
            disabled={Object.keys(keys).length === 0}
            onClick={() => change({})}
          >
            {t('shortcuts.resetAll')}
          </button>
          <button type="button" className="button" onClick={() => window.print()}>
            <Printer aria-hidden size={15} />
            {t('shortcuts.print')}
          </button>
          <button type="button" className="button button--primary" onClick={onClose}>
            {t('app.close')}
          </button>
        </>
      }
    >
      <input
        type="search"
        className="input shortcuts__search"
        aria-label={t('shortcuts.search')}
        placeholder={t('shortcuts.searchPlaceholder')}
        value={query}
        spellCheck={false}
        onChange={(event) => setQuery(event.target.value)}
      />
      {problem !== undefined && (
        <p className="failure" role="alert">
          {t('settings.failed')} {hostText(problem)}
        </p>
      )}
      <p role="status" className="hint shortcuts__none">
        {shown.length === 0 && t('shortcuts.noMatch')}
      </p>
      <div className="shortcuts">
        {shown.map((group) => (
          <section key={group.id} className="shortcuts__group" aria-label={group.name}>
            <h3 className="shortcuts__title">{group.name}</h3>
            {group.help !== undefined && <p className="hint">{group.help}</p>}
            <ul>
              {group.shortcuts.map((shortcut) => (
                <ShortcutRow key={shortcut.id} shortcut={shortcut} onChange={change} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** A key is searched as it is written, so that "ctrl+k" finds it. */
function answers({ name, key, note }: Shortcut, group: string, query: string): boolean {
  const typed = query.trim();
  return (
    fuzzyScore(typed, `${name} ${group} ${note ?? ''}`) !== undefined ||
    (key?.toLowerCase().includes(typed.toLowerCase()) ?? false)
  );
}
