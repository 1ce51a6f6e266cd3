import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command, EditorState, Selection } from 'prosemirror-state';
import type { Client } from '../../shared/client.ts';
import type { Annotation, Side, Target } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import type { ArticleChange } from '../../shared/model/article-change.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { sliceRange } from '../../shared/model/text-range.ts';
import { AnnotationStep, placeAnnotation, SpeakerStep } from './annotation-step.ts';
import { annotationStore } from './annotation-plugin.ts';
import { segmentsOfTarget, type AnnotationStore } from './annotation-store.ts';
import { adaptEdit } from './apply-edit.ts';
import type { EditedArticle } from './article-difference.ts';
import { segmentAttributes } from './article-schema.ts';
import { segmentsOf, sourceDocument } from './article-document.ts';
import { articleProgress } from './article-progress.ts';
import { Autosave } from './autosave.ts';
import { contentOf } from './bilingual-content.ts';
import { BilingualView, type BilingualPlaces } from './bilingual-view.ts';
import type { ViewLabels } from './editor-views.ts';
import { onSpeakersOfOthers, takeSpeakers } from './follow-speakers.ts';
import type { IdPool } from './id-pool.ts';
import { Listeners } from './listeners.ts';
import type { MarkContext } from './mark-role.ts';
import { markedSourceText, markedTranslation, type MarkedText } from './marked-text.ts';
import { segmentAt, segmentWithId, type SegmentPlace } from './segment-position.ts';
import { OtherWindows } from './other-windows.ts';
import { segmentFilter, type SegmentFilter } from './segment-filter.ts';
import { selectionPlace, type ScreenPlace } from './selection-place.ts';
import { spansAt, type SpanAtCaret } from './spans-at.ts';
import type { AnnotationChange, SelectOptions } from './session-acts.ts';
import type { Picking, SessionSnapshot } from './session-snapshot.ts';

/** Milliseconds between what is typed and what is said about it around the editor (progress, panel). */
const reportDelay = 80;

/** What a session needs. `article` and `speakers` are as the host gave them. */
export interface SessionOptions {
  readonly client: Client;
  /** Tells this window's saves from others'. */
  readonly clientId: string;
  readonly article: Article;
  readonly speakers: readonly Speaker[];
  readonly scheme: Scheme;
  readonly ids: IdPool;
  readonly annotator: () => string;
  readonly now: () => Date;
  readonly places: BilingualPlaces;
  readonly labels: ViewLabels;
  /** Takes a key of the text areas; returns whether it did. */
  readonly takeKey: (session: EditorSession, side: Side, event: KeyboardEvent) => boolean;
  /** Runs a command of the command table; false when it is not one of the editor's. */
  readonly runCommand: (session: EditorSession, id: string) => boolean;
}

/** One article being edited: its two views, its annotations, its undo stack and its autosave. */
export class EditorSession {
  readonly scheme: Scheme;
  readonly #options: SessionOptions;
  readonly #listeners = new Listeners();
  readonly #view: BilingualView;
  readonly #autosave: Autosave;
  readonly #otherWindows: OtherWindows;
  readonly #unsubscribe: () => void;
  #article: Article;
  #picking: Picking | null = null;
  #markedSelection: Selection | undefined;
  #choosing: { readonly at: Selection; readonly spans: readonly SpanAtCaret[] } | undefined;
  readonly #lastValues = new Map<string, Annotation['attributes']>();
  #snapshot: SessionSnapshot | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#article = options.article;
    this.scheme = options.scheme;
    const content = contentOf(options.article, options.speakers, options.scheme);
    this.#view = new BilingualView(options.places, content, options.labels, {
      adaptEdit,
      sourceOf: (translation) => sourceDocument({ ...this.#article, segments: segmentsOf(translation) }),
      sentenceOf: (segment) => sliceRange(this.#article.sourceText, segmentAttributes(segment)),
      applied: (_side, transaction) => {
        if (transaction.docChanged) this.#autosave.noteChange();
        this.#report();
      },
      keyDown: (side, event) => options.takeKey(this, side, event),
      clickSpan: (id, target) => {
        this.selectAnnotation(id, { target });
        this.offerSpansHere();
      },
      blur: () => void this.flush(),
      moved: () => {
        this.#report();
      },
    });
    this.#autosave = new Autosave({
      revision: options.article.revision,
      saved: this.#edited(),
      current: () => this.#edited(),
      save: (change, baseRevision) => this.#save(change, baseRevision),
      onChange: () => {
        this.#otherWindows.follow();
        this.#reportAfterPaint();
      },
    });
    this.#otherWindows = new OtherWindows({
      autosave: this.#autosave,
      client: options.client,
      clientId: options.clientId,
      scheme: options.scheme,
      articleId: options.article.id,
      onLoad: (article) => {
        this.#article = article;
      },
      current: () => this.#edited(),
      state: () => this.state,
      dispatch: (transaction) => this.#view.target.dispatch(transaction),
      onChange: () => {
        this.#otherWindows.follow();
        this.#reportAfterPaint();
      },
    });
    this.#unsubscribe = onSpeakersOfOthers(options.client, options.clientId, (theirs) => {
      const taken = takeSpeakers(this.#autosave, this.state, theirs);
      if (taken !== undefined) this.#view.target.dispatch(taken);
    });
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => this.#listeners.add(listener);

  /** For `useSyncExternalStore`: the same object until something in it changes. */
  readonly getSnapshot = (): SessionSnapshot => (this.#snapshot ??= this.#takeSnapshot());

  /** The article as it was loaded last: its source text, blocks and metadata do not change here. */
  get article(): Article {
    return this.#article;
  }

  /** The state of the translation, with the undo stack and the annotations. */
  get state(): EditorState {
    return this.#view.target.state;
  }

  /** The state of a side. */
  stateOf(side: Side): EditorState {
    return this.#view.view(side).state;
  }

  /** The annotations and speakers. */
  get store(): AnnotationStore {
    return annotationStore(this.state);
  }

  /** The annotation that keys and the panel work on. */
  get selected(): Annotation | undefined {
    return this.#view.selected === null ? undefined : this.store.annotations.get(this.#view.selected);
  }

  /** The segment with the caret, on the side that has the focus. */
  get activeSegment(): SegmentPlace | undefined {
    return segmentAt(this.state.doc, this.#view.activeSegment);
  }

  /** The span of the selected annotation that the keys for spans work on. */
  get selectedTarget(): Target | undefined {
    return this.selected?.targets.find((target) => target.id === this.#view.selectedTarget);
  }

  /** The side that has, or last had, the focus. */
  get side(): Side {
    return this.#view.side;
  }

  /** What the next key picks. */
  get picking(): Picking | null {
    return this.#picking;
  }

  /** Runs a ProseMirror command on the translation. */
  run(command: Command): boolean {
    const view = this.#view.target;
    return command(view.state, view.dispatch.bind(view), view);
  }

  /** Runs a command of the command table; false when it is not one of the editor's. */
  runCommand(id: string): boolean {
    this.#view.readSelection();
    return this.#options.runCommand(this, id);
  }

  /** Undoes the last act on text or annotations. */
  undo(): boolean {
    return this.run(undo);
  }

  /** Redoes what was undone last. */
  redo(): boolean {
    return this.run(redo);
  }

  /** Puts the focus on a side, with the caret in the active segment. */
  focus(side: Side = this.side): void {
    this.#view.focus(side);
  }

  /** The text that is marked on the side with the focus, as targets would store it. */
  markedText(): readonly MarkedText[] {
    if (this.side === 'target') {
      const { hidden } = segmentFilter(this.state);
      return markedTranslation(this.state).filter(
        (marked) => marked.side === 'source' || !hidden.has(marked.segmentId),
      );
    }
    const marked = markedSourceText(this.#view.source.state, this.#article.sourceText);
    return marked === undefined ? [] : [marked];
  }

  /** The spans around the caret of the side with the focus, shortest first. */
  spansAtCaret(): readonly SpanAtCaret[] {
    return spansAt(this.#view.view(this.side).state, this.side, this.store);
  }

  /** Where the selected text (or the caret) of the side with the focus is on the screen. */
  selectionPlace(): ScreenPlace {
    return selectionPlace(this.#view.view(this.side));
  }

  /** Who marks, when, and with which ids. */
  get markContext(): MarkContext {
    return {
      annotator: this.#options.annotator(),
      now: this.#options.now,
      newId: () => this.#options.ids.take(),
    };
  }

  /** Replaces one annotation by another state of it (null: not there), as one undoable act. */
  changeAnnotation(
    before: Annotation | null,
    after: Annotation | null,
    { newSpeaker, select }: AnnotationChange = {},
  ): void {
    const { doc, tr } = this.state;
    // Selected before it is drawn, so that it is drawn once.
    if (after !== null && select !== undefined) this.#view.selectUndrawn(after.id, select);
    const placed = (annotation: Annotation | null) =>
      annotation === null ? null : placeAnnotation(doc, annotation);
    if (newSpeaker !== undefined) tr.step(new SpeakerStep(newSpeaker.id, null, newSpeaker));
    this.#view.target.dispatch(tr.step(new AnnotationStep(placed(before), placed(after))));
  }

  /** Selects an annotation on both sides, or none; of its spans, the one named or else the first. `reveal` scrolls to it. */
  selectAnnotation(id: string | null, { target, reveal = false }: SelectOptions = {}): void {
    const annotation = [...this.store.annotations.values()].find((one) => one.id === id);
    const span = annotation?.targets.find((one) => one.id === target) ?? annotation?.targets[0];
    this.#picking = null;
    this.#view.select(annotation?.id ?? null, span?.id ?? null);
    if (annotation !== undefined && reveal) this.#reveal(annotation);
    this.#reportAfterPaint();
  }

  /** Waits for the key that picks a label, or a role, for the selected annotation; null stops waiting. */
  pick(picking: Picking | null): boolean {
    this.#picking = this.selected === undefined ? null : picking;
    this.#reportAfterPaint();
    return this.#picking !== null;
  }

  /** Notes that the selected text has been marked: what floats beside it can go until other text is selected. */
  noteMarked(): void {
    this.#markedSelection = this.#view.view(this.side).state.selection;
    this.#reportAfterPaint();
  }

  /** Offers the spans at the caret to choose from, where there are several; until the caret moves. */
  offerSpansHere(): void {
    const spans = this.spansAtCaret();
    this.#choosing = spans.length > 1 ? { at: this.stateOf(this.side).selection, spans } : undefined;
    this.#reportAfterPaint();
  }

  /** Remembers attribute values for `lastValues`. */
  noteValues(layer: string, values: Annotation['attributes']): void {
    this.#lastValues.set(layer, values);
  }

  /** The attribute values that were last set in a layer. */
  lastValues(layer: string): Annotation['attributes'] {
    return this.#lastValues.get(layer) ?? {};
  }

  /** The time of an act, as records carry it. */
  now(): string {
    return this.#options.now().toISOString();
  }

  /** Saves everything now; resolves with whether all of it is on disk. */
  flush(): Promise<boolean> {
    return this.#autosave.flush();
  }

  /** What other windows save of this article, and what is to be chosen when both have changed the same. */
  get otherWindows(): OtherWindows {
    return this.#otherWindows;
  }

  /** Shows only the segments that fit a filter. */
  filter(filter: SegmentFilter): void {
    this.#view.filter(filter);
    this.#reportAfterPaint();
  }

  /** Names the text areas anew, when the language of the interface changes. */
  setLabels(labels: ViewLabels): void {
    this.#view.setLabels(labels);
  }

  /** Takes the views down and stops saving. Call `flush` first. */
  close(): void {
    this.#unsubscribe();
    this.#autosave.stop();
    this.#otherWindows.stop();
    this.#view.destroy();
  }

  async #save(change: ArticleChange, baseRevision: number): Promise<number> {
    const { client, clientId } = this.#options;
    const saved = await client.request('articles.save', {
      id: this.#article.id,
      baseRevision,
      client: clientId,
      change,
    });
    return saved.revision;
  }

  #edited(): EditedArticle {
    return { doc: this.state.doc, store: this.store };
  }

  #reveal(annotation: Annotation): void {
    for (const target of annotation.targets) {
      const segment = segmentsOfTarget(target, this.store.segments)[0];
      const place = segment === undefined ? undefined : segmentWithId(this.state.doc, segment);
      if (place === undefined) continue;
      this.#view.goTo(this.side, place.index);
      this.#view.reveal(place.index);
      return;
    }
  }

  #report(): void {
    this.#snapshot = undefined;
    this.#listeners.callSoon(reportDelay);
  }

  #reportAfterPaint(): void {
    this.#snapshot = undefined;
    this.#listeners.callAfterPaint();
  }

  #takeSnapshot(): SessionSnapshot {
    const { source, target, activeSegment, selected } = this.#view;
    const { selection } = this.#view.view(this.side).state;
    const { filter, hidden } = segmentFilter(target.state);
    return {
      articleId: this.#article.id,
      scheme: this.scheme,
      saveState: this.#otherWindows.isExamining ? 'saving' : this.#autosave.state,
      conflict: this.#otherWindows.conflict,
      saveMessage: this.#autosave.message,
      progress: articleProgress(target.state.doc, source.state.doc),
      filter,
      shownSegments: target.state.doc.children.filter((node) => !hidden.has(segmentAttributes(node).id))
        .length,
      activeSegment: target.state.doc.childCount === 0 ? 0 : activeSegment + 1,
      canUndo: undoDepth(target.state) > 0,
      canRedo: redoDepth(target.state) > 0,
      store: this.store,
      selected,
      selectedTarget: this.#view.selectedTarget,
      picking: this.#picking,
      choosing: this.#choosing?.at.eq(selection) === true ? this.#choosing.spans : [],
      marking: selection.empty || this.#markedSelection?.eq(selection) === true ? null : this.side,
    };
  }
}
