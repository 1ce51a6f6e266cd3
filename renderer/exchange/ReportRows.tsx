import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleId } from '../../shared/model/ids.ts';
import { useFormats } from '../i18n/use-formats.ts';
import type { ReportRow } from './use-report-rows.ts';

/** Lines that are drawn at first, and with each press of "show more": thousands at once would make the page slow. */
const portion = 200;

interface ReportRowsProps {
  readonly rows: readonly ReportRow[];
  readonly onOpen: (id: ArticleId) => void;
  readonly onReview: (id: ArticleId) => void;
}

/**
 * The lines of one part of a report. One line at a time is in the order of Tab, however many there are; the arrow keys,
 * Page Up and Down, Home and End go from line to line, on the same button where the line has it.
 */
export function ReportRows({ rows, onOpen, onReview }: ReportRowsProps): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(portion);
  const [active, setActive] = useState(0);
  const more = Math.min(portion, rows.length - shown);

  function onKeyDown(event: KeyboardEvent<HTMLButtonElement>): void {
    const lines = [...(list.current?.children ?? [])];
    const now = lines.findIndex((line) => line.contains(event.currentTarget));
    const next = placeOfKey(event.key, now, lines.length - 1);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const line = lines[Math.max(0, Math.min(lines.length - 1, next))];
    const { act } = event.currentTarget.dataset;
    const same = line?.querySelector<HTMLElement>(`button[data-act="${act}"]`);
    (same ?? line?.querySelector<HTMLElement>('button'))?.focus();
  }

  return (
    <>
      <ul ref={list}>
        {rows.slice(0, shown).map((row, index) => (
          <li key={index} className="import-report__line">
            <span className="import-report__names">
              <span className="import-report__file">{row.name}</span>
              {row.detail !== '' && <span className="import-report__detail">{row.detail}</span>}
              {row.similar !== undefined && (
                <button
                  {...shared(index, 'similar')}
                  className="import-report__similar"
                  onClick={opens(row.similar.id)}
                >
                  {row.similar.text}
                </button>
              )}
            </span>
            {row.review !== undefined && (
              <button
                {...shared(index, 'review')}
                className="button button--quiet button--small"
                aria-label={t('import.reviewNamed', { title: row.name })}
                onClick={() => row.review !== undefined && onReview(row.review)}
              >
                {t('import.review')}
              </button>
            )}
            {row.open !== undefined && (
              <button
                {...shared(index, 'open')}
                className="button button--small"
                aria-label={t('import.openNamed', { title: row.name })}
                onClick={opens(row.open)}
              >
                {t('import.open')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="button button--small import-report__more"
          onClick={() => setShown(shown + portion)}
        >
          {t('import.more', {
            formatted: formats.number(more),
            left: formats.number(rows.length - shown),
          })}
        </button>
      )}
    </>
  );

  /** What the buttons of a line have in common. */
  function shared(index: number, act: 'similar' | 'review' | 'open') {
    return {
      type: 'button',
      'data-act': act,
      tabIndex: index === active ? 0 : -1,
      onFocus: () => setActive(index),
      onKeyDown,
    } as const;
  }

  function opens(id: ArticleId): () => void {
    return () => onOpen(id);
  }
}

function placeOfKey(key: string, now: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return now + 1;
    case 'ArrowUp':
      return now - 1;
    case 'PageDown':
      return now + 10;
    case 'PageUp':
      return now - 10;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
