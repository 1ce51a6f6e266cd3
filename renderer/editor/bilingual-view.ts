import type { Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Side } from '../../shared/model/annotation.ts';
import type { AnnotationId, SegmentId, TargetId } from '../../shared/model/ids.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import { annotationStore } from './annotation-plugin.ts';
import type { AnnotationStore } from './annotation-store.ts';
import {
  sourceAttributes,
  sourceState,
  sourceView,
  translationAttributes,
  translationState,
  translationView,
  type ViewHandlers,
  type ViewLabels,
} from './editor-views.ts';
import {
  applyFilter,
  nearestShown,
  segmentFilter,
  showsEverything,
  type SegmentFilter,
} from './segment-filter.ts';
import { segmentAround, segmentAt } from './segment-position.ts';
import { positionOfSource, sourceOffset } from './source-offset.ts';
import { readSelection } from './read-selection.ts';
import { RowHeights } from './row-heights.ts';
import { SideDecorations } from './side-decorations.ts';
import { spanStyles, type SegmentWindow, type SpanStyles, type SpanView } from './span-decorations.ts';
import { visibleWindow, windowCovers } from './visible-window.ts';

/** Where the two sides are put: two columns inside one scroller. */
export interface BilingualPlaces {
  readonly scroller: HTMLElement;
  readonly source: HTMLElement;
  readonly target: HTMLElement;
}

/** What the owner of a bilingual view is told. */
export interface BilingualHandlers {
  /** What is to be applied for a transaction of the translation. */
  readonly adaptEdit: (state: EditorState, transaction: Transaction) => Transaction;
  /** The source text divided into the segments of a translation document. */
  readonly sourceOf: (translation: Node) => Node;
  readonly sentenceOf: ViewHandlers['sentenceOf'];
  /** A transaction of either side has been applied and drawn. */
  readonly applied: (side: Side, transaction: Transaction) => void;
  readonly keyDown: ViewHandlers['keyDown'];
  readonly clickSpan: ViewHandlers['clickSpan'];
  readonly blur: () => void;
  /** Another side has the focus now. */
  readonly moved: () => void;
}

/** What a bilingual view shows. */
export interface BilingualContent {
  readonly source: Node;
  readonly target: Node;
  readonly store: AnnotationStore;
  readonly scheme: Scheme;
}

/**
 * The two text areas of an article, side by side: which one has the focus, which segment is active, and which segments
 * are near the viewport and so carry decorations.
 */
export class BilingualView {
  side: Side = 'target';
  activeSegment = 0;
  readonly source: EditorView;
  readonly target: EditorView;
  readonly #places: BilingualPlaces;
  readonly #handlers: BilingualHandlers;
  readonly #styles: SpanStyles;
  readonly #decorations = new SideDecorations();
  readonly #resize: ResizeObserver;
  readonly #heights: RowHeights;
  #store: AnnotationStore;
  #selected: AnnotationId | null = null;
  #selectedTarget: TargetId | null = null;
  #hidden: ReadonlySet<SegmentId> = new Set();
  #window: SegmentWindow = { first: 0, last: 30 };
  #frame = 0;

  constructor(
    places: BilingualPlaces,
    content: BilingualContent,
    labels: ViewLabels,
    handlers: BilingualHandlers,
  ) {
    this.#places = places;
    this.#handlers = handlers;
    this.#styles = spanStyles(content.scheme);
    this.#store = content.store;
    this.#heights = new RowHeights(() => places.target.clientWidth);
    const own = this.#viewHandlers();
    const target = translationState(content.target, content.store, own);
    this.target = translationView(places.target, target, own, labels.target);
    this.source = sourceView(places.source, sourceState(content.source, own), own, labels.source);
    this.#showWindow();
    places.scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#resize = new ResizeObserver(this.#onScroll);
    this.#resize.observe(places.scroller);
  }

  /** The annotation whose spans are drawn as selected. */
  get selected(): AnnotationId | null {
    return this.#selected;
  }

  /** The span of it that is drawn with its edges. */
  get selectedTarget(): TargetId | null {
    return this.#selectedTarget;
  }

  /** Draws an annotation, and one of its spans, as selected. */
  select(annotation: AnnotationId | null, target: TargetId | null): void {
    this.selectUndrawn(annotation, target);
    this.redraw();
  }

  /** The same, shown by the next change. */
  selectUndrawn(annotation: AnnotationId | null, target: TargetId | null): void {
    this.#selected = annotation;
    this.#selectedTarget = target;
  }

  /** Takes over what the browser has selected on the side with the focus. */
  readSelection(): void {
    readSelection(this.view(this.side));
  }

  /** Draws both sides anew where what they show has changed. */
  redraw(): void {
    this.readSelection();
    this.target.updateState(this.target.state);
    this.source.updateState(this.source.state);
  }

  /** The view of a side. */
  view(side: Side): EditorView {
    return side === 'source' ? this.source : this.target;
  }

  /** Moves the focus to a side, with the caret in the active segment. */
  focus(side: Side): void {
    this.goTo(side, this.activeSegment);
    this.view(side).focus();
  }

  /** Shows only the segments that fit a filter; a caret in a segment that does not goes to the next that does. */
  filter(filter: SegmentFilter): void {
    this.#hide(this.target.state.apply(applyFilter(this.target.state.tr, filter, undefined)));
    const index = nearestShown(this.target.state, this.activeSegment);
    if (index !== undefined) for (const side of ['source', 'target'] as const) this.goTo(side, index);
    this.#updateWindow();
    this.reveal(this.activeSegment);
  }

  /** Moves the caret of a side into a segment, unless it is there. */
  goTo(side: Side, index: number): void {
    const view = this.view(side);
    const segment = segmentAt(view.state.doc, index);
    if (segment === undefined || segmentAround(view.state.doc, view.state.selection.head)?.index === index)
      return;
    const caret = side === 'target' ? segment.textEnd : segment.textStart;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, caret)).scrollIntoView());
  }

  /** Scrolls a segment into view when it is not. */
  reveal(index: number): void {
    this.#places.target.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  /** Names the text areas anew, when the language of the interface changes. */
  setLabels(labels: ViewLabels): void {
    this.source.setProps({ attributes: sourceAttributes(labels.source) });
    this.target.setProps({ attributes: translationAttributes(labels.target) });
  }

  /** Takes the views down. */
  destroy(): void {
    cancelAnimationFrame(this.#frame);
    this.#resize.disconnect();
    this.#heights.destroy();
    this.#places.scroller.removeEventListener('scroll', this.#onScroll);
    this.source.destroy();
    this.target.destroy();
  }

  #viewHandlers(): ViewHandlers {
    return {
      decorations: (side, doc) => this.#decorations.of(side, doc, this.#spanView()),
      dispatch: (side, transaction) => {
        this.#dispatch(side, transaction);
      },
      heights: this.#heights,
      sentenceOf: this.#handlers.sentenceOf,
      keyDown: (side, event) => {
        this.readSelection();
        return this.#handlers.keyDown(side, event);
      },
      clickSpan: this.#handlers.clickSpan,
      focus: (side) => {
        this.side = side;
        if (this.#follow(side, this.view(side).state)) {
          this.#hide(this.#refiltered(this.target.state));
          this.redraw();
        }
        this.#handlers.moved();
      },
      blur: this.#handlers.blur,
    };
  }

  #dispatch(side: Side, transaction: Transaction): void {
    const view = this.view(side);
    const applied = side === 'target' ? this.#handlers.adaptEdit(view.state, transaction) : transaction;
    let state = view.state.apply(applied);
    const before = this.#store;
    if (side === 'target') this.#store = annotationStore(state);
    if (this.#store.segments !== before.segments) this.#showSegments(state.doc);
    const moved = this.#follow(side, state);
    if (moved && side === 'target') state = this.#refiltered(state);
    if (moved && side === 'source') this.#hide(this.#refiltered(this.target.state));
    if (side === 'target') this.#hideRows(state);
    if (side === 'target') this.#decorations.follow(applied, this.#spanView());
    view.updateState(state);
    if (moved || this.#store.revision !== before.revision) {
      const other = this.view(side === 'target' ? 'source' : 'target');
      other.updateState(other.state);
    }
    this.#handlers.applied(side, transaction);
  }

  /** Divides the source text anew, as the segments of the translation now say. The caret stays on its word. */
  #showSegments(translation: Node): void {
    const offset = sourceOffset(this.source.state);
    const source = sourceState(this.#handlers.sourceOf(translation), this.#viewHandlers());
    const caret = source.tr.setSelection(
      TextSelection.create(source.doc, positionOfSource(source.doc, offset)),
    );
    this.source.updateState(source.apply(caret));
  }

  /** Makes the segment with the caret the active one; returns whether it was another. */
  #follow(side: Side, state: EditorState): boolean {
    if (side !== this.side) return false;
    const index = segmentAround(state.doc, state.selection.head)?.index ?? 0;
    if (index === this.activeSegment) return false;
    this.activeSegment = index;
    return true;
  }

  /** Hides anew what does not fit the filter, in the state of the translation: not the segment that somebody has come to. */
  #refiltered(state: EditorState): EditorState {
    const { filter } = segmentFilter(state);
    if (showsEverything(filter)) return state;
    return state.apply(applyFilter(state.tr, filter, segmentAt(state.doc, this.activeSegment)?.id));
  }

  #hide(state: EditorState): void {
    if (state === this.target.state) return;
    this.#hideRows(state);
    this.target.updateState(state);
  }

  #hideRows(state: EditorState): void {
    this.#hidden = segmentFilter(state).hidden;
    this.#heights.hide(this.#hidden);
  }

  #spanView(): SpanView {
    return {
      store: this.#store,
      styles: this.#styles,
      selected: this.#selected,
      selectedTarget: this.#selectedTarget,
      activeSegment: this.activeSegment,
      hidden: this.#hidden,
      window: this.#window,
    };
  }

  readonly #onScroll = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const rows = [...this.#places.target.children];
      const wanted = visibleWindow(this.#places.scroller, rows);
      if (windowCovers(this.#window, wanted, rows.length)) return;
      this.#moveWindow(wanted);
    });
  };

  /** Draws what is near the viewport, and nothing else, when other rows have come into it. */
  #updateWindow(): void {
    this.#moveWindow(visibleWindow(this.#places.scroller, [...this.#places.target.children]));
  }

  #moveWindow(wanted: SegmentWindow): void {
    this.#window = wanted;
    this.#showWindow();
    this.redraw();
  }

  #showWindow(): void {
    const { first, last } = this.#window;
    for (const { children } of [this.#places.source, this.#places.target]) {
      this.#heights.show([...children].slice(first, last + 1));
    }
  }
}
