import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorSession } from '../editor/editor-session.ts';
import { orderedAnnotations } from '../editor/ordered-annotations.ts';
import { useSession } from '../editor/use-session.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import './annotation-panel.css';

/** Height of a card that has not been measured yet, in CSS pixels. */
const estimatedHeight = 96;

/** The annotations of the open article in text order; the selected one is open for editing. */
export function AnnotationPanel({ session }: { readonly session: EditorSession }): ReactNode {
  const { t } = useTranslation();
  const { store, selected } = useSession(session);
  const ordered = useMemo(() => orderedAnnotations(store), [store]);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: ordered.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => ordered[index]?.id ?? index,
    overscan: 6,
  });
  const selectedIndex = ordered.findIndex((annotation) => annotation.id === selected);

  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [virtualizer, selectedIndex]);

  if (ordered.length === 0) {
    return (
      <div className="annotation-panel annotation-panel--empty">
        <p className="annotation-panel__title">{t('annotation.none')}</p>
        <p>{t('annotation.noneHelp')}</p>
      </div>
    );
  }
  return (
    <div className="annotation-panel" ref={scroller}>
      <p className="annotation-panel__count">{t('annotation.count', { count: ordered.length })}</p>
      <ol className="annotation-panel__list" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const annotation = ordered[item.index];
          return (
            annotation !== undefined && (
              <li
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-setsize={ordered.length}
                aria-posinset={item.index + 1}
                className="annotation-panel__item"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <AnnotationCard session={session} annotation={annotation} number={item.index + 1} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
