import fc from 'fast-check';
import { history } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { v7 as newId } from 'uuid';
import { annotationPlugin, annotationStore } from '../../../renderer/editor/annotation-plugin.ts';
import { createAnnotationStore } from '../../../renderer/editor/annotation-store.ts';
import { articleDifference, type EditedArticle } from '../../../renderer/editor/article-difference.ts';
import { segmentsOf, translationDocument } from '../../../renderer/editor/article-document.ts';
import { createClient, type Client } from '../../../shared/client.ts';
import { dispatch } from '../../../shared/dispatch.ts';
import type { Article } from '../../../shared/model/article.ts';
import type { ArticleId } from '../../../shared/model/ids.ts';
import { temporaryHost } from '../../exchange/temporary-host.ts';
import { arbitraryAct, ScriptRunner, uniqueText, type Act } from './editing-script.ts';

/** An act of editing, or a save, or a save followed by opening the article anew. */
type Step = Act | { readonly kind: 'save' } | { readonly kind: 'reload' };

const runs = Number(process.env['SAVED_SCRIPTS'] ?? 60);
const firstCharacter = 0x4e00;

const arbitraryStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: arbitraryAct },
  { weight: 1, arbitrary: fc.constant({ kind: 'save' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reload' } as const) },
);

/** What a person sees of an article, in an order that does not depend on how it was made. */
function shown(edited: EditedArticle) {
  return {
    segments: segmentsOf(edited.doc),
    annotations: [...edited.store.annotations.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function open(article: Article): EditorState {
  const store = createAnnotationStore(article.annotations, [], article.segments);
  return EditorState.create({
    doc: translationDocument(article),
    plugins: [history(), annotationPlugin(store)],
  });
}

async function importArticle(client: Client, text: string): Promise<ArticleId> {
  const ended = new Promise<ArticleId>((resolve) => {
    const stop = client.subscribe('job.progress', (job) => {
      if (job.kind !== 'import' || job.state === 'running') return;
      stop();
      const id = job.report?.imported[0]?.id ?? job.report?.skipped[0]?.id;
      if (id !== undefined) resolve(id);
    });
  });
  const bytes = Buffer.from(text).toString('base64');
  await client.request('import.files', { files: [{ name: 'script.txt', bytes }] });
  return ended;
}

describe('the workspace', () => {
  test('holds after every save exactly what the screen shows', async () => {
    const host = await temporaryHost();
    const client = createClient((method, input) => dispatch(host.handlers, method, input), host.subscribe);
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryStep, { minLength: 1, maxLength: 30 }), async (steps) => {
        made++;
        const text = `Judul Uji ${made}\nIni kalimat pertama. Ini kalimat kedua. Ini kalimat ketiga yang lebih panjang.\nIni alinea terakhir.`;
        const id = await importArticle(client, text);
        let article = await client.request('articles.get', { id });
        const runner = new ScriptRunner(open(article), newId, firstCharacter + 500);
        runner.fill((index) => uniqueText(firstCharacter + index * 20, 15));
        const start = open(article);
        let saved: EditedArticle = { doc: start.doc, store: annotationStore(start) };
        for (const step of [...steps, { kind: 'reload' } as const]) {
          if (step.kind !== 'save' && step.kind !== 'reload') {
            runner.perform(step);
            continue;
          }
          const current = { doc: runner.state.doc, store: annotationStore(runner.state) };
          const change = articleDifference(saved, current);
          await client.request('articles.save', {
            id,
            baseRevision: article.revision,
            client: 'script',
            change,
          });
          article = await client.request('articles.get', { id });
          const stored = open(article);
          expect(shown({ doc: stored.doc, store: annotationStore(stored) })).toEqual(shown(current));
          saved = current;
          if (step.kind === 'save') continue;
          runner.state = stored;
          saved = { doc: stored.doc, store: annotationStore(stored) };
        }
      }),
      { numRuns: runs },
    );
  }, 600_000);
});
