import { writeSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { createClient } from '../../shared/client.ts';
import { dispatch } from '../../shared/dispatch.ts';
import type { Annotation } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import { emptyArticleChange, type ArticleChange } from '../../shared/model/article-change.ts';
import type { Segment } from '../../shared/model/segment.ts';
import { openHost } from '../../electron/host/open-host.ts';
import { applyChange } from '../builders/apply-change.ts';
import { randomNumbers } from '../builders/random-numbers.ts';
import { anAnnotation, sourceTarget, translated, translationTarget } from '../builders/an-article.ts';

/**
 * Somebody who types and annotates as fast as a host answers, until they are killed: run as a process of its own with a
 * workspace path, a data directory and a seed. Before each save the change goes to stdout as `{"intent": …}`, after it
 * `{"revision": n}`: the acknowledgement.
 */
const [workspacePath = '', dataDirectory = '', seed = '1'] = process.argv.slice(2);
const opened = await openHost({
  workspacePath,
  dataDirectory,
  clock: () => new Date(),
  newId,
  frontDoor: {},
  sample: false,
});
if (!opened.ok) throw new Error(opened.problem.message);
const { handlers, subscribe } = opened.value;
const client = createClient(async (method, input) => dispatch(handlers, method, input), subscribe);
const random = randomNumbers(Number(seed));
const [summary] = await client.request('articles.list', {});
if (summary === undefined) throw new Error('There is no article to type in.');
for (;;) {
  const article = await client.request('articles.get', { id: summary.id });
  await typeFor(article, 25);
}

async function typeFor(start: Article, saves: number): Promise<void> {
  let article = start;
  for (let count = 0; count < saves; count += 1) {
    const change = random() < 0.8 ? typing(article) : annotating(article);
    tell({ intent: change });
    const { revision } = await client.request('articles.save', {
      id: article.id,
      baseRevision: article.revision,
      client: 'person',
      change,
    });
    tell({ revision });
    article = applyChange(article, change);
  }
}

/** Adds a word to a translation; the spans in it that begin behind the place move with it. */
function typing(article: Article): ArticleChange {
  const segment = pick(article.segments);
  const word = `${['air', 'river', 'kata', 'said', 'é', '\u{1F600}'][Math.floor(random() * 6)]} `;
  const isFull = segment.target.length > 200;
  if (isFull) return starting(article, segment);
  const target = translated(segment, word + segment.target);
  const annotations = article.annotations
    .filter((annotation) => spansIn(annotation, segment).length > 0)
    .map((annotation) => movedBy(annotation, segment, word.length));
  return { ...emptyArticleChange, segments: [target], annotations };
}

/** Begins a translation anew: the spans in it go with their annotations. */
function starting(article: Article, segment: Segment): ArticleChange {
  const removed = article.annotations.filter((annotation) => spansIn(annotation, segment).length > 0);
  return {
    ...emptyArticleChange,
    segments: [translated(segment, 'Again')],
    removedAnnotations: removed.map((annotation) => annotation.id),
  };
}

function annotating(article: Article): ArticleChange {
  const segment = pick(article.segments);
  const inSource = sourceTarget(article, { start: segment.start, end: segment.end });
  const inTarget =
    segment.target === '' ? [] : [translationTarget(segment, { start: 0, end: segment.target.length })];
  return { ...emptyArticleChange, annotations: [anAnnotation(inSource, ...inTarget)] };
}

function spansIn(annotation: Annotation, segment: Segment): Annotation['targets'] {
  return annotation.targets.filter((target) => target.side === 'target' && target.segmentId === segment.id);
}

function movedBy(annotation: Annotation, segment: Segment, length: number): Annotation {
  const moving = spansIn(annotation, segment);
  const targets = annotation.targets.map((target) =>
    moving.includes(target) ? { ...target, start: target.start + length, end: target.end + length } : target,
  );
  return { ...annotation, targets };
}

function tell(message: unknown): void {
  writeSync(1, `${JSON.stringify(message)}\n`);
}

function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
