import type { Article } from '../../shared/model/article.ts';
import type { Scheme } from '../../shared/model/scheme.ts';
import type { Speaker } from '../../shared/model/speaker.ts';
import { createAnnotationStore } from './annotation-store.ts';
import { sourceDocument, translationDocument } from './article-document.ts';
import type { BilingualContent } from './bilingual-view.ts';

/** What a bilingual view shows of an article as the host gave it. */
export function contentOf(article: Article, speakers: readonly Speaker[], scheme: Scheme): BilingualContent {
  const target = translationDocument(article);
  return {
    source: sourceDocument(article),
    target,
    store: createAnnotationStore(article.annotations, speakers, article.segments),
    scheme,
  };
}
