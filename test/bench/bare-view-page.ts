import { Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

declare global {
  interface Window {
    /** Opens a bare view on paragraphs of text and returns the milliseconds until they are painted. */
    openBareView: (paragraphs: readonly string[]) => Promise<number>;
  }
}

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', 0] },
    text: {},
  },
});

window.openBareView = async (paragraphs) => {
  const start = performance.now();
  const nodes = paragraphs.map((text) =>
    schema.node('paragraph', null, text === '' ? [] : [schema.text(text)]),
  );
  const state = EditorState.create({ doc: schema.node('doc', null, nodes) });
  new EditorView(document.querySelector('#place'), { state });
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
  return performance.now() - start;
};
