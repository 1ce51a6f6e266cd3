import type { Article, Block } from '../../../../shared/model/article.ts';
import type { Scheme } from '../../../../shared/model/scheme.ts';
import type { Segment } from '../../../../shared/model/segment.ts';
import type { TextRange } from '../../../../shared/model/text-range.ts';
import { markSpans, type DrawnSpan } from './mark-spans.ts';
import { html, type Markup } from './markup.ts';
import type { NumberedAnnotation } from './numbered-annotation.ts';
import { lookOfRole } from './role-look.ts';

/** The kept text of an article as a table: a row a segment, its source on the left, its translation on the right. */
export function bilingualTable(
  article: Article,
  scheme: Scheme,
  annotations: readonly NumberedAnnotation[],
): Markup {
  const spans = drawSpans(scheme, annotations);
  const groups = article.blocks
    .filter((block) => block.keep)
    .map((block) => {
      const segments = article.segments.filter((segment) => isInside(segment, block));
      return html`<tbody class="${block.role}">
        ${sourceRanges(article.sourceText, block, segments).map(({ segment, range }) =>
          row(article, segment, markSpans(article.sourceText, range, spans.source), spans),
        )}
      </tbody> `;
    });
  return html`<table class="bilingual">
    <thead>
      <tr>
        <th scope="col">No.</th>
        <th scope="col">Indonesian</th>
        <th scope="col">English</th>
      </tr>
    </thead>
    ${groups}
  </table> `;
}

interface Spans {
  readonly source: readonly DrawnSpan[];
  readonly bySegment: ReadonlyMap<string, readonly DrawnSpan[]>;
}

function drawSpans(scheme: Scheme, annotations: readonly NumberedAnnotation[]): Spans {
  const drawn = annotations.flatMap(({ annotation, number, anchor }) =>
    annotation.targets.map((target) => {
      const look = lookOfRole(scheme, annotation.layer, target.role);
      const label = `${number}${look.key}: ${look.name} of annotation ${number}`;
      const reference = html`<a class="reference" href="#${anchor}" aria-label="${label}"
        >${number}${look.key}</a
      >`;
      const place = target.side === 'target' ? target.segmentId : undefined;
      return { place, span: { start: target.start, end: target.end, className: look.className, reference } };
    }),
  );
  const bySide = Map.groupBy(drawn, ({ place }) => place);
  const bySegment = new Map<string, readonly DrawnSpan[]>();
  for (const [place, entries] of bySide) {
    if (place !== undefined)
      bySegment.set(
        place,
        entries.map(({ span }) => span),
      );
  }
  return { source: bySide.get(undefined)?.map(({ span }) => span) ?? [], bySegment };
}

function isInside(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The range of the source that each row shows: its sentence with what stands between it and the sentence before (a
 * dateline, say), the last one to the end of the block, so that nothing kept is missing. White space at the edges goes.
 */
function sourceRanges(text: string, block: Block, segments: readonly Segment[]) {
  return segments.map((segment, index) => ({
    segment,
    range: trimmed(text, {
      start: segments[index - 1]?.end ?? block.start,
      end: index === segments.length - 1 ? block.end : segment.end,
    }),
  }));
}

function trimmed(text: string, range: TextRange): TextRange {
  const slice = text.slice(range.start, range.end);
  const start = range.start + slice.length - slice.trimStart().length;
  return { start, end: Math.max(start, range.end - (slice.length - slice.trimEnd().length)) };
}

function row(article: Article, segment: Segment, source: Markup, spans: Spans): Markup {
  const number = article.segments.indexOf(segment) + 1;
  const range = { start: 0, end: segment.target.length };
  const translation =
    segment.target === ''
      ? html`<span class="missing">Not translated</span>`
      : html`<span class="translation"
          >${markSpans(segment.target, range, spans.bySegment.get(segment.id) ?? [])}</span
        >`;
  const note = segment.note === '' ? undefined : html`<div class="note">Note: ${segment.note}</div>`;
  return html`<tr>
    <th scope="row">${number} <span class="status">${segment.status}</span></th>
    <td lang="id">${source}</td>
    <td>${translation}${note}</td>
  </tr> `;
}
