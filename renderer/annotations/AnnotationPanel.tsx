import { useVirtualizer } from '@tanstack/react-virtual';
import type { Node } from 'prosemirror-model';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../shared/model/annotation.ts';
import { segmentsOf } from '../editor/article-document.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { orderedAnnotations } from '../editor/ordered-annotations.ts';
import { useSession } from '../editor/use-session.ts';
import { annotationState, type AnnotatedTexts } from './annotation-states.ts';
import { AnnotationCard } from './AnnotationCard.tsx';
import { isFiltering, noFilter, passesFilter } from './panel-filter.ts';
import { PanelFilters } from './PanelFilters.tsx';
import './annotation-panel.css';

/** Height of a card that has not been measured yet, in CSS pixels. */
const estimatedHeight = 96;

/** The annotations of the open article in text order, narrowed by filters; the selected one is open for editing. */
export function AnnotationPanel({ session }: { readonly session: EditorSession }): ReactNode {
  const { t } = useTranslation();
  const { store, selected } = useSession(session);
  const [filter, setFilter] = useState(noFilter);
  const { doc } = session.state;
  const { sourceText } = session.article;
  const ordered = useMemo(() => orderedAnnotations(store), [store]);
  const texts = useMemo(() => annotatedTexts(sourceText, doc), [sourceText, doc]);
  const states = useMemo(
    () => new Map(ordered.map((annotation) => [annotation.id, annotationState(annotation, texts)])),
    [ordered, texts],
  );
  const shown = ordered.filter((annotation) =>
    passesFilter(annotation, states.get(annotation.id) ?? 'anchored', filter),
  );
  const toReview = [...states.values()].filter((state) => state !== 'anchored').length;

  if (ordered.length === 0) {
    return (
      <div className="annotation-panel annotation-panel--empty">
        <p className="annotation-panel__title">{t('annotation.none')}</p>
        <p>{t('annotation.noneHelp')}</p>
      </div>
    );
  }
  return (
    <div className="annotation-panel">
      <PanelFilters
        scheme={session.scheme}
        annotations={ordered}
        filter={filter}
        toReview={toReview}
        onChange={setFilter}
      />
      <p className="annotation-panel__count">
        {isFiltering(filter)
          ? t('annotation.countShown', { shown: shown.length, count: ordered.length })
          : t('annotation.count', { count: ordered.length })}
      </p>
      <CardList session={session} annotations={shown} all={ordered} texts={texts} selected={selected} />
    </div>
  );
}

interface CardListProps {
  readonly session: EditorSession;
  readonly annotations: readonly Annotation[];
  /** All annotations in text order: they give the numbers. */
  readonly all: readonly Annotation[];
  readonly texts: AnnotatedTexts;
  readonly selected: Annotation['id'] | null;
}

function CardList({ session, annotations, all, texts, selected }: CardListProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null);
  const numbers = useMemo(() => new Map(all.map(({ id }, index) => [id, index + 1])), [all]);
  const virtualizer = useVirtualizer({
    count: annotations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimatedHeight,
    getItemKey: (index) => annotations[index]?.id ?? index,
    overscan: 6,
  });
  const selectedIndex = annotations.findIndex((annotation) => annotation.id === selected);

  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: 'auto' });
  }, [virtualizer, selectedIndex]);

  return (
    <div className="annotation-panel__scroller" ref={scroller}>
      <ol className="annotation-panel__list" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const annotation = annotations[item.index];
          return (
            annotation !== undefined && (
              <li
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-setsize={annotations.length}
                aria-posinset={item.index + 1}
                className="annotation-panel__item"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <AnnotationCard
                  session={session}
                  annotation={annotation}
                  number={numbers.get(annotation.id) ?? 0}
                  texts={texts}
                />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

function annotatedTexts(source: string, doc: Node): AnnotatedTexts {
  return { source, translation: new Map(segmentsOf(doc).map((segment) => [segment.id, segment.target])) };
}
