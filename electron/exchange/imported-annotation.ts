import type { SegmentStatus } from '../../shared/model/segment.ts';
import type { TextRange } from '../../shared/model/text-range.ts';

/** One sentence of a bilingual file: its range in the article's text and its translation. */
export interface ImportedSegment extends TextRange {
  readonly target: string;
  readonly status: SegmentStatus;
  readonly note: string;
}

/** A marked range of an article's text, in UTF-16 code units, with the part that it plays as the file names it. */
export interface ImportedTarget extends TextRange {
  readonly role: string;
}

/** The role of a span in a format that has no roles. */
export const plainRole = 'span';

/** The role of the word that an event of another tool hangs on. */
export const triggerRole = 'trigger';

/** An annotation as a file of another tool has it: in that tool's own words, before it is fitted to a workspace's scheme. */
export interface ImportedAnnotation {
  /** The type, tag or layer that the other tool gave it. */
  readonly label: string;
  /** One or more. */
  readonly targets: readonly ImportedTarget[];
  readonly attributes: readonly ImportedAttribute[];
  readonly note: string;
  /** Who made it, where the file says so. */
  readonly annotator?: string;
}

/** A named value of an imported annotation. */
export interface ImportedAttribute {
  readonly name: string;
  readonly value: string;
}

/** How an annotation of a text that is elsewhere says where it is: by quote, by position, or both. */
export interface LooseSpan {
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly range?: TextRange;
}

/** Annotations without the text that they are about. They are attached to an article of the workspace that has it. */
export interface LooseAnnotations {
  readonly kind: 'annotations';
  /** The address of the text, where the file gives one. */
  readonly source?: string;
  readonly annotations: readonly {
    readonly annotation: Omit<ImportedAnnotation, 'targets'>;
    readonly spans: readonly LooseSpan[];
  }[];
}
