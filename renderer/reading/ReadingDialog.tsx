import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side } from '../../shared/model/annotation.ts';
import { Modal } from '../app/Modal.tsx';
import type { EditorSession } from '../editor/editor-session.ts';
import { useSession } from '../editor/use-session.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { markStyles } from './MarkedText.tsx';
import { readingBlocks } from './reading-blocks.ts';
import { ReadingLegend } from './ReadingLegend.tsx';
import { ReadingText } from './ReadingText.tsx';
import { usePageHeading } from './use-page-heading.ts';
import './reading.css';

type Languages = Side | 'both';

interface ReadingDialogProps {
  readonly session: EditorSession;
  /** What the article is called where it has no title. */
  readonly title: string;
  readonly onClose: () => void;
}

/** The open article as flowing text, as it is on the screen now, in either or both languages: to read, and to print. */
export function ReadingDialog({ session, title, onClose }: ReadingDialogProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { scheme, store } = useSession(session);
  const [languages, setLanguages] = useState<Languages>('both');
  const [hasSpans, setHasSpans] = useState(false);
  const page = useRef<HTMLElement>(null);
  const { article, state } = session;
  const { doc } = state;
  const blocks = useMemo(() => readingBlocks(article, doc, store), [article, doc, store]);
  const styles = useMemo(() => (hasSpans ? markStyles(scheme) : undefined), [hasSpans, scheme]);
  const { outlet, author, published } = article.metadata;
  const facts = [outlet, author, published === undefined ? undefined : formats.day(published)];
  const hasTitle = blocks.some(({ role }) => role === 'title');
  const current = session.activeSegment?.id;
  usePageHeading(title);
  useLayoutEffect(() => {
    page.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'center' });
  }, []);

  return (
    <Modal
      title={t('reading.title')}
      className="modal--reading modal--printed"
      onClose={onClose}
      actions={
        <button type="button" className="button" onClick={() => window.print()}>
          {t('reading.print')}
        </button>
      }
    >
      <div className="reading__controls">
        <LanguageChoice value={languages} onChange={setLanguages} />
        <label className="choice">
          <input type="checkbox" checked={hasSpans} onChange={({ target }) => setHasSpans(target.checked)} />
          {t('reading.showSpans')}
        </label>
      </div>
      {hasSpans && <ReadingLegend scheme={scheme} blocks={blocks} />}
      <article
        className={`reading reading--${languages}`}
        aria-label={title}
        ref={page}
        // Scrolled by keyboard from here.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {!hasTitle && <h3 lang="id">{title}</h3>}
        {blocks.map((block) => (
          <div
            key={block.start}
            className="reading__row"
            data-current={block.sentences.some(({ id }) => id === current) ? '' : undefined}
          >
            {languages !== 'target' && <ReadingText block={block} side="source" styles={styles} isMain />}
            {languages !== 'source' && (
              <ReadingText block={block} side="target" styles={styles} isMain={languages === 'target'} />
            )}
          </div>
        ))}
        <p className="reading__facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      </article>
    </Modal>
  );
}

interface LanguageChoiceProps {
  readonly value: Languages;
  readonly onChange: (languages: Languages) => void;
}

function LanguageChoice({ value, onChange }: LanguageChoiceProps): ReactNode {
  const { t } = useTranslation();
  const names: Record<Languages, string> = {
    source: t('editor.source'),
    target: t('editor.target'),
    both: t('reading.both'),
  };
  return (
    <fieldset className="reading__languages">
      <legend className="visually-hidden">{t('reading.languages')}</legend>
      {(['source', 'target', 'both'] as const).map((languages) => (
        <label key={languages} className="choice">
          <input
            type="radio"
            name="reading-languages"
            checked={value === languages}
            onChange={() => onChange(languages)}
          />
          {names[languages]}
        </label>
      ))}
    </fieldset>
  );
}
