import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SegmentStatus } from '../../shared/model/segment.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { everySegment, showsEverything, type SegmentFilter } from '../editor/segment-filter.ts';
import { useSession } from '../editor/use-session.ts';
import { useSegmentWords } from '../history/use-segment-words.ts';
import { useFormats } from '../i18n/use-formats.ts';
import './segment-filter-bar.css';

interface SegmentFilterBarProps {
  readonly session: EditorSession;
  /** Rises when the bar is asked for; it is shown from then on, and takes the focus. 0: not asked for. */
  readonly asked: number;
  /** Called when the bar is left with nothing hidden. */
  readonly onClose: () => void;
}

/** What of the article is shown, and the way back to all of it. There while it is asked for, or anything is hidden. */
export function SegmentFilterBar({ session, asked, onClose }: SegmentFilterBarProps): ReactNode {
  const { t } = useTranslation();
  const { filter } = useSession(session);
  const bar = useRef<HTMLDivElement>(null);
  const shown = useShownText(session);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (asked > 0) bar.current?.querySelector('button')?.focus();
  }, [asked]);
  const isOpen = asked > 0 || !showsEverything(filter);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (showsEverything(filter)) onClose();
    session.focus();
  });
  useEffect(() => {
    const element = bar.current;
    const listener = (event: KeyboardEvent): void => onKey(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [isOpen]);
  if (!isOpen) return null;

  function change(changed: Partial<SegmentFilter>): void {
    session.filter({ ...session.getSnapshot().filter, ...changed });
    setAnnounced(shown());
  }

  function showAll(): void {
    session.filter(everySegment);
    onClose();
    session.focus();
  }

  return (
    <div role="group" aria-label={t('filter.title')} className="filter-bar" ref={bar}>
      <StatusButtons filter={filter} onChange={(statuses) => change({ statuses })} />
      <AnnotationChoice filter={filter} onChange={(annotations) => change({ annotations })} />
      <input
        type="search"
        className="input filter-bar__text"
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        value={filter.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <span className="filter-bar__shown">{shown()}</span>
      <button type="button" className="button button--small" onClick={showAll}>
        {t('filter.showAll')}
      </button>
      <span role="status" className="visually-hidden">
        {announced}
      </span>
    </div>
  );
}

interface FilterPartProps<Part extends keyof SegmentFilter> {
  readonly filter: SegmentFilter;
  readonly onChange: (part: SegmentFilter[Part]) => void;
}

function StatusButtons({ filter: { statuses }, onChange }: FilterPartProps<'statuses'>): ReactNode {
  const { t } = useTranslation();
  const { statusName } = useSegmentWords();
  return (
    <div role="group" aria-label={t('filter.statuses')} className="filter-bar__statuses">
      {SegmentStatus.options.map((status) => {
        const isOn = statuses.includes(status);
        return (
          <button
            key={status}
            type="button"
            className="button button--small filter-bar__status"
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? statuses.filter((one) => one !== status) : [...statuses, status])}
          >
            {statusName(status)}
          </button>
        );
      })}
    </div>
  );
}

function AnnotationChoice({ filter: { annotations }, onChange }: FilterPartProps<'annotations'>): ReactNode {
  const { t } = useTranslation();
  const names: Record<SegmentFilter['annotations'], string> = {
    any: t('filter.anyAnnotations'),
    with: t('filter.withAnnotations'),
    detached: t('filter.detachedAnnotations'),
  };
  return (
    <select
      className="input filter-bar__annotations"
      aria-label={t('filter.annotations')}
      value={annotations}
      onChange={({ target }) => {
        const chosen = (['any', 'with', 'detached'] as const).find((one) => one === target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {Object.entries(names).map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** Tells how many segments are shown at the moment. */
function useShownText(session: EditorSession): () => string {
  const { t } = useTranslation();
  const { number } = useFormats();
  return () => {
    const { progress, shownSegments } = session.getSnapshot();
    const total = number(progress.segments);
    return shownSegments === 0
      ? t('filter.noneShown', { total })
      : t('filter.shown', { count: progress.segments, shown: number(shownSegments), total });
  };
}
