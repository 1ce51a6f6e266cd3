import type { ArticleId } from '../../shared/model/ids.ts';
import { runEditorCommand } from './editor-commands.ts';
import { takeEditorKey } from './editor-keys.ts';
import { EditorSession, type SessionOptions } from './editor-session.ts';
import { IdPool } from './id-pool.ts';

/** What `openSession` is given; the rest it asks the host for. */
export type OpenSessionOptions = Pick<
  SessionOptions,
  'client' | 'scheme' | 'annotator' | 'places' | 'labels'
>;

/** This window's name in its saves. */
const clientId = crypto.randomUUID();

/** Loads an article and starts a session on it; undefined when `signal` was aborted meanwhile. Rejects with `RequestFailure`. */
export async function openSession(
  options: OpenSessionOptions,
  articleId: ArticleId,
  signal: AbortSignal,
): Promise<EditorSession | undefined> {
  const { client } = options;
  const [article, speakers, ids] = await Promise.all([
    client.request('articles.get', { id: articleId }),
    client.request('speakers.list', {}),
    IdPool.open(client),
  ]);
  if (signal.aborted) return undefined;
  return new EditorSession({
    ...options,
    article,
    speakers,
    ids,
    clientId,
    now: () => new Date(),
    takeKey: takeEditorKey,
    runCommand: runEditorCommand,
  });
}
