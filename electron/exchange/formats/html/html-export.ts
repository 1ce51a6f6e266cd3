import { rangesOverlap } from '../../../../shared/model/text-range.ts';
import type { Article } from '../../../../shared/model/article.ts';
import type { Exporter } from '../../exporter.ts';
import { articleSection } from './html-article.ts';
import { html } from './markup.ts';
import { pageStyle } from './style.ts';

/**
 * A page to read and print: both languages side by side, annotations marked on both, in one file without scripts or
 * anything to fetch. Every text from outside is escaped.
 */
export const htmlExport: Exporter = {
  id: 'html',
  name: 'Bilingual web page',
  extension: 'html',
  mediaType: 'text/html',
  perArticle: true,
  losses: [
    'Text that is not part of the article (page chrome, bylines, dates) is left out.',
    'Ids, offsets and the history of changes.',
  ],
  lossesOf(article) {
    const hidden = countHiddenSpans(article);
    return hidden === 0 ? [] : [`Spans in text that is left out are listed but not marked: ${hidden}.`];
  },
  *write({ articles, scheme, speakers }) {
    let number = 0;
    for (const article of articles) {
      number += 1;
      if (number === 1) yield head(article.metadata.title ?? article.file.name);
      yield articleSection(article, number, { scheme, speakers }).markup;
    }
    if (number === 0) yield `${head('No articles')}<p>There are no articles.</p>\n`;
    yield '</main>\n</body>\n</html>\n';
  },
};

function head(title: string): string {
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="Dwibahasa" />
        <title>${title}</title>
        <style>
          ${pageStyle()}
        </style>
      </head>
      <body>
        <main>
     `.markup;
}

function countHiddenSpans(article: Article): number {
  const shown = article.blocks.filter((block) => block.keep);
  return article.annotations
    .flatMap((annotation) => annotation.targets)
    .filter((target) => target.side === 'source' && !shown.some((block) => rangesOverlap(block, target)))
    .length;
}
