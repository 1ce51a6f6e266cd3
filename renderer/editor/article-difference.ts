import type { Node } from 'prosemirror-model';
import type { ArticleChange } from '../../shared/model/article-change.ts';
import type { AnnotationStore } from './annotation-store.ts';
import { segmentAttributes } from './article-schema.ts';
import { segmentOf } from './article-document.ts';

/** A state of the article as the editor holds it: what was saved last, or what is on the screen. */
export interface EditedArticle {
  readonly doc: Node;
  readonly store: AnnotationStore;
}

/** What has to be saved to get from `saved` to `current`. Unchanged records are known by identity, so this is cheap. */
export function articleDifference(saved: EditedArticle, current: EditedArticle): ArticleChange {
  return {
    ...segmentDifference(saved.doc, current.doc),
    ...annotationDifference(saved.store, current.store),
    ...speakerDifference(saved.store, current.store),
    ...replacementDifference(saved.store, current.store),
  };
}

/** Whether a change has nothing to write. */
export function isEmptyChange(change: ArticleChange): boolean {
  return Object.values(change).every((records) => records.length === 0);
}

function segmentDifference(saved: Node, current: Node): Pick<ArticleChange, 'segments' | 'removedSegments'> {
  if (saved === current) return { segments: [], removedSegments: [] };
  const old = new Map(saved.children.map((node) => [segmentAttributes(node).id, node]));
  const segments = current.children.flatMap((node) => {
    const { id } = segmentAttributes(node);
    const before = old.get(id);
    old.delete(id);
    return before !== undefined && (before === node || before.eq(node)) ? [] : [segmentOf(node)];
  });
  return { segments, removedSegments: [...old.keys()] };
}

function annotationDifference(
  saved: AnnotationStore,
  current: AnnotationStore,
): Pick<ArticleChange, 'annotations' | 'removedAnnotations'> {
  const { changed, removed } = mapDifference(saved.annotations, current.annotations);
  return { annotations: changed, removedAnnotations: removed };
}

function speakerDifference(
  saved: AnnotationStore,
  current: AnnotationStore,
): Pick<ArticleChange, 'speakers' | 'removedSpeakers'> {
  const { changed, removed } = mapDifference(saved.speakers, current.speakers);
  return { speakers: changed, removedSpeakers: removed };
}

function replacementDifference(
  saved: AnnotationStore,
  current: AnnotationStore,
): Required<Pick<ArticleChange, 'replacements' | 'undoneReplacements'>> {
  return {
    replacements: current.replacements.filter((one) => !saved.replacements.includes(one)),
    // The last one is taken back first, as it was made on top of the others.
    undoneReplacements: saved.replacements.filter((one) => !current.replacements.includes(one)).toReversed(),
  };
}

function mapDifference<K, V>(
  saved: ReadonlyMap<K, V>,
  current: ReadonlyMap<K, V>,
): { readonly changed: readonly V[]; readonly removed: readonly K[] } {
  if (saved === current) return { changed: [], removed: [] };
  const changed = [...current].flatMap(([key, value]) =>
    isSameRecord(saved.get(key), value) ? [] : [value],
  );
  const removed = [...saved.keys()].filter((key) => !current.has(key));
  return { changed, removed };
}

/** What another window has saved comes as records of its own. Those of one schema have their fields in one order. */
function isSameRecord(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
