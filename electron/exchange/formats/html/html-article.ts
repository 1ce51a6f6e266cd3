import type { Article } from '../../../../shared/model/article.ts';
import type { Scheme } from '../../../../shared/model/scheme.ts';
import type { Speaker } from '../../../../shared/model/speaker.ts';
import { annotationList } from './annotation-list.ts';
import { bilingualTable } from './bilingual-table.ts';
import { legend } from './legend.ts';
import { html, type Markup } from './markup.ts';
import { numberAnnotations } from './numbered-annotation.ts';

/** One article as a section of the page: heading, what is known about it, legend, both texts and its annotations. */
export function articleSection(
  article: Article,
  number: number,
  register: { readonly scheme: Scheme; readonly speakers: readonly Speaker[] },
): Markup {
  const prefix = `article-${number}`;
  const annotations = numberAnnotations(article, prefix);
  const list =
    annotations.length === 0 ? html`<p>No annotations.</p> ` : annotationList(article, annotations, register);
  return html`<article aria-labelledby="${prefix}">
    <h1 id="${prefix}" lang="id">${article.metadata.title ?? article.file.name}</h1>
    ${metadata(article)}${legend(register.scheme, `${prefix}-legend`)}${bilingualTable(article, register.scheme, annotations)}
    <h2>Annotations</h2>
    ${list}
  </article> `;
}

function metadata({ metadata: known, file }: Article): Markup {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['Outlet', known.outlet],
    ['Author', known.author],
    ['Editor', known.editor],
    ['Place', known.dateline],
    ['Section', known.section],
    ['Published', known.published],
    ['File', file.name],
  ];
  const entries = fields
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div> `,
    );
  return html`<dl class="metadata">${entries}${link(known.url)}</dl> `;
}

/** An address as a link where it is one of the web; as text where it is anything else. */
function link(url: string | undefined): Markup | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.parse(url);
  const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:';
  const shown = isWeb ? html`<a href="${parsed.href}" rel="noreferrer">${url}</a>` : html`${url}`;
  return html`<div>
    <dt>Address</dt>
    <dd>${shown}</dd>
  </div> `;
}
