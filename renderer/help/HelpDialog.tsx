import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../app/Modal.tsx';
import { useHelpTopics, type HelpTopic } from './use-help-topics.ts';
import './help-dialog.css';

interface HelpDialogProps {
  readonly onShortcuts: () => void;
  readonly onTour: () => void;
  readonly onClose: () => void;
}

/** The help: topics on one page, found by the list at the side or by words. */
export function HelpDialog({ onShortcuts, onTour, onClose }: HelpDialogProps): ReactNode {
  const { t } = useTranslation();
  const page = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const topics = useHelpTopics().filter((topic) => answers(topic, query));

  function goTo(id: string): void {
    const topic = page.current?.querySelector<HTMLElement>(`[data-topic="${id}"]`);
    topic?.scrollIntoView({ block: 'start' });
    topic?.focus({ preventScroll: true });
  }

  return (
    <Modal
      title={t('help.title')}
      onClose={onClose}
      className="modal--large modal--printed"
      actions={
        <>
          <button type="button" className="button" onClick={onTour}>
            {t('command.tour')}
          </button>
          <button type="button" className="button" onClick={onShortcuts}>
            {t('command.shortcuts')}
          </button>
          <button type="button" className="button button--primary" onClick={onClose}>
            {t('app.close')}
          </button>
        </>
      }
    >
      <input
        type="search"
        className="input help__search"
        aria-label={t('help.search')}
        placeholder={t('help.searchPlaceholder')}
        value={query}
        spellCheck={false}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status" className="hint help__none">
        {topics.length === 0 && t('help.noMatch', { query })}
      </p>
      <div className="help">
        <nav aria-label={t('help.topics')} className="help__topics">
          {topics.map(({ id, title }) => (
            <button key={id} type="button" className="help__topic" onClick={() => goTo(id)}>
              {title}
            </button>
          ))}
        </nav>
        {/* What scrolls must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div ref={page} className="help__page" role="region" aria-label={t('help.page')} tabIndex={0}>
          {topics.map(({ id, title, paragraphs }) => (
            <section key={id} data-topic={id} tabIndex={-1} aria-label={title} className="help__section">
              <h3>{title}</h3>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          ))}
        </div>
      </div>
    </Modal>
  );
}

/** Every word typed is somewhere in the topic. */
function answers({ title, paragraphs }: HelpTopic, query: string): boolean {
  const text = [title, ...paragraphs].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
