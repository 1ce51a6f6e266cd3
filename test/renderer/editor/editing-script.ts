import { redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Selection, type Transaction } from 'prosemirror-state';
import fc from 'fast-check';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { SegmentId, type AnnotationId } from '../../../shared/model/ids.ts';
import { AnnotationStep, placeAnnotation } from '../../../renderer/editor/annotation-step.ts';
import { annotationStore } from '../../../renderer/editor/annotation-plugin.ts';
import { applyEdit } from '../../../renderer/editor/apply-edit.ts';
import { annotationOf } from '../../../renderer/editor/mark-role.ts';
import { markedTranslation } from '../../../renderer/editor/marked-text.ts';
import { segmentAttributes } from '../../../renderer/editor/article-schema.ts';
import { mergeWithNext } from '../../../renderer/editor/merge-segments.ts';
import { segmentAround, segmentAt } from '../../../renderer/editor/segment-position.ts';
import { splitSegment } from '../../../renderer/editor/split-segment.ts';
import { confirmSegment } from '../../../renderer/editor/segment-commands.ts';

/** One act of a random editing script. Places are shares of the document, so that they fit whatever its length is. */
export type Act =
  | { readonly kind: 'replace'; readonly at: number; readonly length: number; readonly insert: number }
  | { readonly kind: 'annotate'; readonly at: number; readonly length: number }
  | { readonly kind: 'remove'; readonly which: number }
  | { readonly kind: 'confirm'; readonly at: number }
  | { readonly kind: 'split'; readonly at: number }
  | { readonly kind: 'merge'; readonly at: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Random acts: typing, deleting, typing over (also across segments), annotating, confirming, split, merge, undo, redo. */
export const arbitraryAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: replaceAct(fc.constant(0), fc.integer({ min: 1, max: 3 })) },
  { weight: 4, arbitrary: replaceAct(fc.integer({ min: 1, max: 12 }), fc.constant(0)) },
  { weight: 3, arbitrary: replaceAct(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 })) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('annotate' as const),
      at: share,
      length: fc.integer({ min: 1, max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), which: share }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('confirm' as const), at: share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('split' as const), at: share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('merge' as const), at: share }) },
  { weight: 4, arbitrary: fc.constant({ kind: 'undo' } as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'redo' } as const) },
);

function replaceAct(length: fc.Arbitrary<number>, insert: fc.Arbitrary<number>): fc.Arbitrary<Act> {
  return fc.record({ kind: fc.constant('replace' as const), at: share, length, insert });
}

/**
 * Performs acts on an editor state and knows independently of it where every annotation must be: every character that
 * is ever inserted is unlike all others, and an annotation owns the characters it was made on, those inserted between
 * two of them, and those typed over nothing but characters of its own.
 */
export class ScriptRunner {
  state: EditorState;
  readonly owned = new Map<AnnotationId, Set<string>>();
  /** The words that each annotation was made on. */
  readonly marked = new Map<AnnotationId, string>();
  readonly #newId: () => string;
  #nextCharacter: number;

  constructor(state: EditorState, newId: () => string, firstCharacter: number) {
    this.state = state;
    this.#newId = newId;
    this.#nextCharacter = firstCharacter;
  }

  /** Gives every segment a text; the acts that follow have something to work on. */
  fill(textOf: (index: number) => string): void {
    for (let index = 0; index < this.state.doc.childCount; index++) {
      const place = segmentAt(this.state.doc, index);
      if (place !== undefined)
        this.#apply(this.state.tr.insertText(textOf(index), place.textStart, place.textEnd));
    }
  }

  perform(act: Act): void {
    switch (act.kind) {
      case 'replace':
        return this.#replace(act);
      case 'annotate':
        return this.#annotate(act.at, act.length);
      case 'remove':
        return this.#remove(act.which);
      case 'confirm':
        return this.#confirm(act.at);
      case 'split':
        return this.#split(act.at);
      case 'merge':
        return this.#merge(act.at);
      case 'undo':
        undo(this.state, (transaction) => this.#apply(transaction));
        return;
      case 'redo':
        redo(this.state, (transaction) => this.#apply(transaction));
    }
  }

  /** The text that an annotation has to lie on now: what is left of its characters, in the order of the document. */
  expectedText(id: AnnotationId): string {
    const owned = this.owned.get(id) ?? new Set();
    return this.state.doc.textContent
      .split('')
      .filter((character) => owned.has(character))
      .join('');
  }

  #replace(act: Extract<Act, { kind: 'replace' }>): void {
    const from = this.#position(act.at);
    const to = Math.min(this.state.doc.content.size - 1, from + act.length);
    const characters = Array.from({ length: act.insert }, () => this.#newCharacter());
    const { doc } = this.state;
    const selection = TextSelection.between(doc.resolve(from), doc.resolve(to));
    const selected = this.state.tr.setSelection(selection);
    const text = characters.join('');
    this.#apply(text === '' ? selected.deleteSelection() : selected.insertText(text));
    if (characters.length > 0) this.#ownInserted(doc, selection, characters);
  }

  #ownInserted(before: Node, selection: Selection, characters: readonly string[]): void {
    const { $from, $to } = selection;
    const replaced = before.textBetween($from.pos, $to.pos).split('');
    const segment = this.state.doc.child($from.index(0)).textContent.split('');
    const firstInserted = segment.findIndex((character) => characters.includes(character));
    const left = segment.slice(0, firstInserted);
    const right = segment.slice(segment.findLastIndex((character) => characters.includes(character)) + 1);
    const oneSegment = $from.index(0) === $to.index(0);
    for (const owned of this.owned.values()) {
      const isInside = left.some((one) => owned.has(one)) && right.some((one) => owned.has(one));
      const isTypedOver = oneSegment && replaced.length > 0 && replaced.every((one) => owned.has(one));
      if (isInside || isTypedOver) for (const character of characters) owned.add(character);
    }
  }

  #annotate(at: number, length: number): void {
    const from = this.#position(at);
    const to = Math.min(this.state.doc.content.size - 1, from + length);
    const { doc } = this.state;
    const selection = TextSelection.between(doc.resolve(from), doc.resolve(to));
    const marked = markedTranslation(this.state.apply(this.state.tr.setSelection(selection)));
    // One target each: the oracle speaks of one contiguous span.
    const [first] = marked;
    if (first === undefined) return;
    const context = { annotator: 'test', now: () => new Date(0), newId: this.#newId };
    const annotation = annotationOf('attribution', 'content', [first], context);
    this.owned.set(annotation.id, new Set(first.quote));
    this.marked.set(annotation.id, first.quote);
    this.#applyChange(null, annotation);
  }

  #remove(which: number): void {
    const annotations = [...annotationStore(this.state).annotations.values()];
    const annotation = annotations[Math.floor(which * annotations.length)];
    if (annotation !== undefined) this.#applyChange(annotation, null);
  }

  #confirm(at: number): void {
    const caret = TextSelection.near(this.state.doc.resolve(this.#position(at)));
    this.#apply(this.state.tr.setSelection(caret));
    confirmSegment('translated', 'next')(this.state, (transaction) => this.#apply(transaction));
  }

  #split(at: number): void {
    const place = segmentAround(this.state.doc, this.#position(at));
    if (place === undefined) return;
    const { start, end } = segmentAttributes(place.node);
    const middle = Math.floor((start + end) / 2);
    const cut = Math.round(at * place.node.content.size);
    const point = {
      segment: place.id,
      source: { start: middle, end: middle },
      target: { start: cut, end: cut },
    };
    splitSegment(
      point,
      this.#newId,
      SegmentId.parse(this.#newId()),
    )(this.state, (transaction) => this.#apply(transaction));
  }

  /** The space that joins the texts is exchanged for a character unlike all others, in the same act. */
  #merge(at: number): void {
    const place = segmentAround(this.state.doc, this.#position(at));
    const next = place === undefined ? undefined : segmentAt(this.state.doc, place.index + 1);
    if (place === undefined || next === undefined) return;
    const joinsTexts = place.node.content.size > 0 && next.node.content.size > 0;
    const gap = this.#newCharacter();
    mergeWithNext(place.id)(this.state, (transaction) => {
      if (joinsTexts) transaction.insertText(gap, place.textEnd, place.textEnd + 1);
      this.#apply(transaction);
      for (const owned of this.owned.values()) {
        const isInside =
          owned.has(place.node.textContent.at(-1) ?? '') && owned.has(next.node.textContent[0] ?? '');
        if (isInside) owned.add(gap);
      }
    });
  }

  #applyChange(before: Annotation | null, after: Annotation | null): void {
    const placed = (annotation: Annotation | null) =>
      annotation === null ? null : placeAnnotation(this.state.doc, annotation);
    this.#apply(this.state.tr.step(new AnnotationStep(placed(before), placed(after))));
  }

  #apply(transaction: Transaction): void {
    this.state = applyEdit(this.state, transaction);
  }

  #position(at: number): number {
    return Math.max(1, Math.round(at * (this.state.doc.content.size - 1)));
  }

  #newCharacter(): string {
    return String.fromCodePoint(this.#nextCharacter++);
  }
}

/** A text of `length` characters that occur nowhere else, starting at a code point. */
export function uniqueText(first: number, length: number): string {
  return Array.from({ length }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/** The text under the targets of an annotation, in the order of the document. */
export function annotatedText(doc: Node, annotation: Annotation): string {
  return doc.children
    .flatMap((node) =>
      annotation.targets
        .filter((target) => target.side === 'target' && target.segmentId === segmentAttributes(node).id)
        .toSorted((a, b) => a.start - b.start)
        .map((target) => node.textContent.slice(target.start, target.end)),
    )
    .join('');
}
