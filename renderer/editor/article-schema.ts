import { Schema, type Node } from 'prosemirror-model';
import type { BlockRole } from '../../shared/model/article.ts';
import type { SegmentId } from '../../shared/model/ids.ts';
import type { SegmentOrigin, SegmentStatus } from '../../shared/model/segment.ts';

/** What a segment node knows besides its text. */
export interface SegmentAttributes {
  readonly id: SegmentId;
  /** Range of the sentence in the article's source text. */
  readonly start: number;
  readonly end: number;
  readonly status: SegmentStatus;
  readonly origin: SegmentOrigin;
  readonly note: string;
  /** Role of the block that the segment belongs to: decides its type size. */
  readonly role: BlockRole;
  /** Whether the segment is the first of its block: decides the space above it. */
  readonly opensBlock: boolean;
}

const attributeNames = ['id', 'start', 'end', 'status', 'origin', 'note', 'role', 'opensBlock'] as const;

/**
 * The document of either side: one `segment` node a sentence, holding plain text. Both sides have the same segments in
 * the same order; only the text differs. There are no marks: annotations live beside the document, never in it.
 */
export const articleSchema = new Schema({
  nodes: {
    doc: { content: 'segment*' },
    segment: {
      content: 'text*',
      marks: '',
      whitespace: 'pre',
      defining: true,
      isolating: true,
      attrs: Object.fromEntries(attributeNames.map((name) => [name, {}])),
      toDOM: (node) => ['div', segmentDomAttributes(node), 0],
    },
    text: {},
  },
});

/** The segment node type, for commands that make or look for segments. */
export const segmentType = articleSchema.nodes.segment;

/** The attributes of a segment node, typed. The builders of `article-document.ts` are the only makers of such nodes. */
export function segmentAttributes(node: Node): SegmentAttributes {
  // ProseMirror types attributes as `any`; every segment node is made from a `SegmentAttributes` value.
  return node.attrs as SegmentAttributes;
}

/** The attributes of a segment's element. */
export function segmentDomAttributes(node: Node): Record<string, string> & { readonly class: string } {
  const { id, status, role, opensBlock } = segmentAttributes(node);
  return {
    class: `segment segment--${role}${opensBlock ? ' segment--opens-block' : ''}`,
    'data-segment': id,
    'data-status': status,
  };
}
