import { createHash } from 'node:crypto';
import type { Target } from '../../shared/model/annotation.ts';
import type { Article } from '../../shared/model/article.ts';
import type { TextRange } from '../../shared/model/text-range.ts';

/**
 * What is wrong with an article that comes from outside and fits the model's shape: a text that is not the one hashed,
 * ranges outside their text or out of order, references to what is not there. Empty for an article that can be stored.
 */
export function articleFaults(article: Article, speakers: ReadonlySet<string>): readonly string[] {
  const targets = article.annotations.flatMap((annotation) => annotation.targets);
  const ids = [...article.segments, ...article.annotations, ...targets].map(({ id }): string => id);
  const faults = [
    hashOf(article.sourceText) === article.sourceHash
      ? undefined
      : 'The text is not the one its SHA-256 was made of.',
    rangeFault('block', article.blocks, article.sourceText.length),
    rangeFault('segment', article.segments, article.sourceText.length),
    isInKeptBlock(article) ? undefined : 'A segment lies outside the kept blocks.',
    new Set(ids).size === ids.length ? undefined : 'An id is used twice.',
    article.annotations.some(({ speakerId }) => speakerId !== null && !speakers.has(speakerId))
      ? 'An annotation names a speaker that the file does not have.'
      : undefined,
    ...targets.map((target) => targetFault(article, target)),
  ];
  return [...new Set(faults.filter((fault) => fault !== undefined))];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function rangeFault(what: string, ranges: readonly TextRange[], length: number): string | undefined {
  let previousEnd = 0;
  for (const { start, end } of ranges) {
    if (start > end || end > length)
      return `A ${what} has the range ${start} to ${end}, which is not in the text.`;
    if (start < previousEnd) return `The ${what}s overlap or are out of order at ${start}.`;
    previousEnd = end;
  }
  return undefined;
}

function isInKeptBlock(article: Article): boolean {
  const kept = article.blocks.filter((block) => block.keep);
  let index = 0;
  return article.segments.every((segment) => {
    while (kept[index] !== undefined && (kept[index]?.end ?? 0) < segment.end) index += 1;
    return (kept[index]?.start ?? Infinity) <= segment.start;
  });
}

function targetFault(article: Article, target: Target): string | undefined {
  const text =
    target.side === 'source'
      ? article.sourceText
      : article.segments.find((segment) => segment.id === target.segmentId)?.target;
  if (text === undefined) return 'An annotation points to a segment that is not there.';
  const isInside = target.start <= target.end && target.end <= text.length;
  return isInside
    ? undefined
    : `An annotation has the range ${target.start} to ${target.end}, which is not in its text.`;
}
