import { history } from 'prosemirror-history';
import type { Node, Slice } from 'prosemirror-model';
import { EditorState, Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView, type DecorationSet } from 'prosemirror-view';
import type { Side } from '../../shared/model/annotation.ts';
import { annotationPlugin } from './annotation-plugin.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { RowHeights } from './row-heights.ts';
import { segmentFilterPlugin } from './segment-filter.ts';
import { segmentViews } from './segment-view.ts';
import { singleLine } from './single-line.ts';
import { textKeys } from './text-keys.ts';

/** What the two views ask of the session that owns them. */
export interface ViewHandlers {
  readonly decorations: (side: Side, doc: Node) => DecorationSet;
  readonly dispatch: (side: Side, transaction: Transaction) => void;
  /** Returns whether the key was taken. */
  readonly keyDown: (side: Side, event: KeyboardEvent) => boolean;
  /** A click on a span: the innermost where several lie over each other. */
  readonly clickSpan: (annotation: string, target: string) => void;
  /** Keeps the segments of both sides equally high. */
  readonly heights: RowHeights;
  /** The sentence that a segment of the translation stands beside. */
  readonly sentenceOf: (segment: Node) => string;
  readonly focus: (side: Side) => void;
  readonly blur: () => void;
}

/** The accessible names of the two text areas. */
export interface ViewLabels {
  readonly source: string;
  readonly target: string;
}

/** The state of the translation: the one undo stack and the annotation store live here. */
export function translationState(doc: Node, store: AnnotationStore, handlers: ViewHandlers): EditorState {
  return EditorState.create({
    doc,
    plugins: [
      history({ depth: 1000 }),
      textKeys(),
      annotationPlugin(store),
      segmentFilterPlugin(handlers.sentenceOf),
      decorationPlugin('target', handlers),
    ],
  });
}

/** The state of the source side: text that can be selected and never changes. */
export function sourceState(doc: Node, handlers: ViewHandlers): EditorState {
  return EditorState.create({ doc, plugins: [textKeys(), decorationPlugin('source', handlers)] });
}

/** The editable view of the translation. */
export function translationView(
  place: HTMLElement,
  state: EditorState,
  handlers: ViewHandlers,
  label: string,
): EditorView {
  return new EditorView(
    { mount: place },
    {
      state,
      attributes: translationAttributes(label),
      dispatchTransaction: (transaction) => handlers.dispatch('target', transaction),
      handlePaste: (view, event) => pasteAsText(view, event.clipboardData?.getData('text/plain') ?? ''),
      ...commonProps('target', handlers),
    },
  );
}

/**
 * The view of the source text. It is an editing host, so that the caret can walk and select in it by keyboard, but it
 * takes no input: keys that would change it are stopped, and a transaction that changes the document is dropped.
 */
export function sourceView(
  place: HTMLElement,
  state: EditorState,
  handlers: ViewHandlers,
  label: string,
): EditorView {
  const common = commonProps('source', handlers);
  return new EditorView(
    { mount: place },
    {
      state,
      attributes: sourceAttributes(label),
      dispatchTransaction: (transaction) => {
        if (!transaction.docChanged) handlers.dispatch('source', transaction);
      },
      ...common,
      handleDOMEvents: { ...common.handleDOMEvents, beforeinput: stopInput, cut: stopInput, drop: stopInput },
      handlePaste: () => true,
    },
  );
}

/** The attributes of the element of the translation, with its accessible name. */
export function translationAttributes(label: string): Record<string, string> {
  return { ...textboxAttributes(label), lang: 'en', spellcheck: 'true' };
}

/** The attributes of the element of the source text, with its accessible name. */
export function sourceAttributes(label: string): Record<string, string> {
  return { ...textboxAttributes(label), lang: 'id', spellcheck: 'false', 'aria-readonly': 'true' };
}

function decorationPlugin(side: Side, handlers: ViewHandlers): Plugin {
  return new Plugin({ props: { decorations: (state) => handlers.decorations(side, state.doc) } });
}

function textboxAttributes(label: string): Record<string, string> {
  return { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, tabindex: '0', translate: 'no' };
}

function commonProps(side: Side, handlers: ViewHandlers) {
  return {
    nodeViews: segmentViews(side, handlers.heights),
    handleKeyDown: (_view: EditorView, event: KeyboardEvent) => handlers.keyDown(side, event),
    handleClick: (view: EditorView, position: number, event: MouseEvent) => {
      const span = event.target instanceof Element ? event.target.closest('[data-annotation]') : null;
      const annotation = span?.getAttribute('data-annotation') ?? undefined;
      const target = span?.getAttribute('data-target') ?? undefined;
      if (annotation === undefined || target === undefined || event.shiftKey) return false;
      // The browser has moved its caret, but the view may not have read it yet; drawing the span would put it back.
      const caret = TextSelection.near(view.state.doc.resolve(position));
      view.dispatch(view.state.tr.setSelection(caret));
      handlers.clickSpan(annotation, target);
      return false;
    },
    handleDOMEvents: {
      focus: () => {
        handlers.focus(side);
        return false;
      },
      blur: () => {
        handlers.blur();
        return false;
      },
    },
    clipboardTextSerializer: (slice: Slice) => slice.content.textBetween(0, slice.content.size, '\n'),
    // Scrolling goes through the session's scroller; a little room keeps the caret off the edges.
    scrollMargin: { top: 80, bottom: 80, left: 0, right: 0 },
    scrollThreshold: { top: 40, bottom: 40, left: 0, right: 0 },
  };
}

/** Pastes as plain text on one line, whatever the clipboard holds: a segment takes nothing else. */
function pasteAsText(view: EditorView, text: string): boolean {
  const line = singleLine(text.replace(/^[\r\n]+|[\r\n]+$/gu, ''));
  if (line !== '') view.dispatch(view.state.tr.insertText(line).scrollIntoView().setMeta('paste', true));
  return true;
}

function stopInput(_view: EditorView, event: Event): boolean {
  event.preventDefault();
  return true;
}
