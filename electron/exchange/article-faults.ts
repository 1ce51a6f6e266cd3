import { createHash } from 'node:crypto';
import type { Article } from '../../shared/model/article.ts';

/**
 * What is wrong with an article that comes from outside and that its shape does not show: a text that is not the one
 * hashed, an id used twice. Whether its ranges and references fit is for the workspace to say, which checks all articles.
 */
export function articleFaults(article: Article): readonly string[] {
  const targets = article.annotations.flatMap((annotation) => annotation.targets);
  const ids = [...article.segments, ...article.annotations, ...targets].map(({ id }): string => id);
  const faults = [
    hashOf(article.sourceText) === article.sourceHash
      ? undefined
      : 'The text is not the one that its SHA-256 was made of.',
    new Set(ids).size === ids.length ? undefined : 'An id is used twice.',
  ];
  return faults.filter((fault) => fault !== undefined);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
