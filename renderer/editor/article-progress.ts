import type { Node } from 'prosemirror-model';
import { countWords } from '../../shared/model/count-words.ts';
import { segmentAttributes } from './article-schema.ts';

/** How far the translation of an article is. `translated` counts reviewed segments too. */
export interface ArticleProgress {
  readonly segments: number;
  readonly draft: number;
  readonly translated: number;
  readonly reviewed: number;
  /** Words of the source text. */
  readonly words: number;
  /** Words of the source text whose segments are translated or reviewed. */
  readonly translatedWords: number;
}

const wordsOfNode = new WeakMap<Node, number>();

/** Counts the segments and words of an article. Word counts of unchanged source nodes are remembered. */
export function articleProgress(translation: Node, source: Node): ArticleProgress {
  const counts = { segments: 0, draft: 0, translated: 0, reviewed: 0, words: 0, translatedWords: 0 };
  translation.forEach((node, _offset, index) => {
    const { status } = segmentAttributes(node);
    const sentence = source.maybeChild(index);
    const words = sentence === null ? 0 : cachedWords(sentence);
    const done = status === 'translated' || status === 'reviewed';
    counts.segments++;
    counts.words += words;
    if (status === 'draft') counts.draft++;
    if (status === 'reviewed') counts.reviewed++;
    if (done) counts.translated++;
    if (done) counts.translatedWords += words;
  });
  return counts;
}

function cachedWords(node: Node): number {
  const known = wordsOfNode.get(node);
  if (known !== undefined) return known;
  const words = countWords(node.textContent);
  wordsOfNode.set(node, words);
  return words;
}
