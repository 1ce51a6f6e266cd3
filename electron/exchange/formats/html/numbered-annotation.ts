import type { Annotation, Target } from '../../../../shared/model/annotation.ts';
import type { Article } from '../../../../shared/model/article.ts';

/** An annotation with the number that it goes by on the page. */
export interface NumberedAnnotation {
  readonly annotation: Annotation;
  readonly number: number;
  /** Id of its entry in the list. */
  readonly anchor: string;
}

/** The annotations of an article in the order in which their first spans stand in the text, numbered from 1. */
export function numberAnnotations(article: Article, prefix: string): readonly NumberedAnnotation[] {
  const starts = new Map<string, number>(article.segments.map((segment) => [segment.id, segment.start]));
  const place = (target: Target): number =>
    target.side === 'source' ? target.start : (starts.get(target.segmentId) ?? Infinity);
  const first = new Map(
    article.annotations.map((annotation) => [annotation, Math.min(...annotation.targets.map(place))]),
  );
  return article.annotations
    .toSorted((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0))
    .map((annotation, index) => ({
      annotation,
      number: index + 1,
      anchor: `${prefix}-annotation-${index + 1}`,
    }));
}
