import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { HistoryChange } from '../../shared/model/history.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { segmentWithId } from '../editor/segment-position.ts';
import { useLocalized } from '../editor/use-localized.ts';

/** Characters of a quote that a name shows. */
const shownQuote = 40;

type NamedChange = Exclude<HistoryChange, { entity: 'import' }>;

/** Names what a change is about: "Segment 4", "Attribution “…”", a speaker. */
export function useThingName(session: EditorSession): (change: NamedChange) => string {
  const { t } = useTranslation();
  const annotationName = useAnnotationName(session);
  const segmentName = useSegmentName(session);
  return (change) => {
    switch (change.entity) {
      case 'segment':
        return segmentName(change.id);
      case 'annotation':
        return annotationName(change.after ?? change.before);
      case 'speaker':
        return t('history.speaker', { name: (change.after ?? change.before)?.name });
    }
  };
}

/** Names a segment by its number, as long as the article has it. */
export function useSegmentName(session: EditorSession): (id: SegmentId) => string {
  const { t } = useTranslation();
  return (id) => {
    const place = segmentWithId(session.state.doc, id);
    return place === undefined
      ? t('history.formerSegment')
      : t('history.segment', { number: place.index + 1 });
  };
}

/** Names an annotation by its layer and the beginning of the words that it marks. */
export function useAnnotationName(
  session: EditorSession,
): (annotation: Annotation | null | undefined) => string {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (annotation) => {
    if (annotation === null || annotation === undefined) return t('history.annotation');
    const layer = session.scheme.layers.find(({ id }) => id === annotation.layer);
    const quote = annotation.targets[0]?.quote ?? '';
    const shown = quote.length > shownQuote ? `${quote.slice(0, shownQuote).toWellFormed()}…` : quote;
    return t('history.annotationNamed', {
      layer: layer === undefined ? annotation.layer : localized(layer.name),
      quote: shown,
    });
  };
}
