import type { Node } from 'prosemirror-model';
import type { Article, Block } from '../../shared/model/article.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { articleSchema, segmentAttributes, segmentType, type SegmentAttributes } from './article-schema.ts';

/** The editable document: the translation of every segment. */
export function translationDocument(article: Article): Node {
  return document(article, (segment) => segment.target);
}

/** The document of the source side: the sentence of every segment. Never edited, rebuilt when segments change. */
export function sourceDocument(article: Pick<Article, 'sourceText' | 'blocks' | 'segments'>): Node {
  return document(article, (segment) => sliceRange(article.sourceText, segment));
}

/** The segments of a translation document, as they are stored. */
export function segmentsOf(doc: Node): readonly Segment[] {
  return doc.children.map(segmentOf);
}

/** One segment node as it is stored. */
export function segmentOf(node: Node): Segment {
  const { id, start, end, status, origin, note } = segmentAttributes(node);
  return { id, start, end, status, origin, note, target: node.textContent };
}

function document(article: Pick<Article, 'blocks' | 'segments'>, textOf: (segment: Segment) => string): Node {
  const nodes = article.segments.map((segment, index) => {
    const block = blockOf(article.blocks, segment);
    const attributes: SegmentAttributes = {
      id: segment.id,
      start: segment.start,
      end: segment.end,
      status: segment.status,
      origin: segment.origin,
      note: segment.note,
      role: block?.role ?? 'paragraph',
      opensBlock: block !== blockOf(article.blocks, article.segments[index - 1]),
    };
    const text = textOf(segment);
    return segmentType.create(attributes, text === '' ? null : articleSchema.text(text));
  });
  return articleSchema.node('doc', null, nodes);
}

/** The block that holds a segment, found by bisection: blocks are in text order. */
function blockOf(blocks: readonly Block[], segment: Segment | undefined): Block | undefined {
  if (segment === undefined) return undefined;
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return undefined;
    if (segment.start < block.start) high = middle - 1;
    else if (segment.start >= block.end) low = middle + 1;
    else return block;
  }
  return undefined;
}
