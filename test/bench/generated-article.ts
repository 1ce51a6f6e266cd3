import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import { projectRoot } from '../../electron/build/project-root.ts';
import { openHost } from '../../electron/host/open-host.ts';
import { makeQuote } from '../../shared/anchoring/make-quote.ts';
import { createClient, type Client } from '../../shared/client.ts';
import { dispatch } from '../../shared/dispatch.ts';
import type { Annotation, Target } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import { emptyArticleChange } from '../../shared/model/article-change.ts';
import { AnnotationId, TargetId } from '../../shared/model/ids.ts';
import type { Segment } from '../../shared/model/segment.ts';

/** What is generated: words of source text, and spans on each side. */
export interface GeneratedSize {
  readonly words: number;
  readonly spans: number;
}

const roles = ['source', 'cue', 'content', 'addressee'];
const wordPattern = /\p{L}+(?:\s+\p{L}+)?/gu;

/**
 * Makes a workspace with one article: sentences of the sample corpus, repeated up to the wanted length, each "translated"
 * by itself, and annotations of one span on each side, spread evenly. Returns the article as the host gives it.
 */
export async function generateWorkspace(
  workspacePath: string,
  dataDirectory: string,
  size: GeneratedSize,
): Promise<Article> {
  const opened = await openHost({
    workspacePath,
    dataDirectory,
    clock: () => new Date(),
    newId,
    frontDoor: {},
    sample: false,
  });
  if (!opened.ok) throw new Error(opened.problem.message);
  const host = opened.value;
  const client = createClient((method, input) => dispatch(host.handlers, method, input), host.subscribe);
  try {
    const article = await importText(client, generatedText(size.words));
    const segments = article.segments.map((segment): Segment => ({
      ...segment,
      target: article.sourceText.slice(segment.start, segment.end),
      status: 'draft',
      origin: { kind: 'typed' },
    }));
    const change = {
      ...emptyArticleChange,
      segments,
      annotations: generatedAnnotations(article, segments, size.spans),
    };
    await client.request('articles.save', {
      id: article.id,
      baseRevision: article.revision,
      client: 'bench',
      change,
    });
    return await client.request('articles.get', { id: article.id });
  } finally {
    await host.close();
  }
}

async function importText(client: Client, text: string): Promise<Article> {
  const done = new Promise<void>((resolve) => {
    client.subscribe('job.progress', (job) => {
      if (job.state !== 'running') resolve();
    });
  });
  await client.request('import.files', {
    files: [{ name: 'bench.txt', bytes: Buffer.from(text).toString('base64') }],
  });
  await done;
  const [summary] = await client.request('articles.list', { query: '' });
  if (summary === undefined) throw new Error('The generated article was not imported.');
  return client.request('articles.get', { id: summary.id });
}

/** Paragraphs of the corpus, in turn, with a number that keeps them apart, until the wanted number of words is there. */
function generatedText(words: number): string {
  const folder = path.join(projectRoot, 'corpus');
  const paragraphs = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) => readFileSync(path.join(folder, file), 'utf8').split('\n'))
    .filter((line) => line.length > 150);
  const lines = ['Artikel Uji dengan Banyak Kalimat'];
  for (let index = 0, count = 0; count < words; index++) {
    const paragraph = paragraphs[index % paragraphs.length] ?? '';
    lines.push(paragraph);
    count += paragraph.split(/\s+/u).length;
  }
  return lines.join('\n');
}

function generatedAnnotations(
  article: Article,
  segments: readonly Segment[],
  count: number,
): readonly Annotation[] {
  const time = new Date().toISOString();
  return Array.from({ length: count }, (_, index): Annotation => {
    const segment = segments[Math.floor((index * segments.length) / count)];
    const role = roles[index % roles.length] ?? 'source';
    if (segment === undefined) throw new Error('The generated article has no segments.');
    const words = [...segment.target.matchAll(wordPattern)];
    const word = words[(index * 7) % Math.max(1, words.length)];
    const start = word?.index ?? 0;
    const range = { start, end: start + (word?.[0].length ?? 1) };
    const inSource = { start: segment.start + range.start, end: segment.start + range.end };
    const targets: readonly Target[] = [
      {
        id: TargetId.parse(newId()),
        role,
        side: 'source',
        ...inSource,
        ...makeQuote(article.sourceText, inSource),
      },
      {
        id: TargetId.parse(newId()),
        role,
        side: 'target',
        segmentId: segment.id,
        ...range,
        ...makeQuote(segment.target, range),
      },
    ];
    return {
      id: AnnotationId.parse(newId()),
      layer: 'attribution',
      attributes: {},
      speakerId: null,
      note: '',
      annotator: 'bench',
      origin: { kind: 'person' },
      createdAt: time,
      updatedAt: time,
      targets,
    };
  });
}
