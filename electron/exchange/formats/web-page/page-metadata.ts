import { readCredits } from '../../../../shared/indonesian/credits.ts';
import type { ArticleMetadata, MetadataField, MetadataOrigins } from '../../../../shared/model/article.ts';
import { creditsNear } from './page-credits.ts';
import { readJsonLd } from './json-ld.ts';
import { publishedDate } from './page-date.ts';
import type { PageDocument, PageElement } from './page-dom.ts';
import { pageFact, presentFacts, type PageFact } from './page-fact.ts';
import type { PageLine } from './page-lines.ts';

/** What the head of a page says about its article, as it is written there. */
export interface PageFacts {
  /** Headlines, the surest first. */
  readonly titles: readonly PageFact[];
  readonly siteNames: readonly string[];
  readonly dates: readonly PageFact[];
  /** Times that elements of the page carry, of whatever they are. */
  readonly times: readonly string[];
  readonly author?: PageFact | undefined;
  readonly editor?: PageFact | undefined;
  readonly outlet?: PageFact | undefined;
  /** The name that the site is registered under. */
  readonly host?: string | undefined;
  readonly section?: PageFact | undefined;
  readonly url?: PageFact | undefined;
  /** The article's text, where the structured data holds it whole. */
  readonly body?: string | undefined;
}

/**
 * Reads what a page says about its article: JSON-LD first, then OpenGraph and other meta elements, then microdata.
 *
 * @param address where the page was saved from, as far as the file says
 */
export function readPageFacts(document: PageDocument, address: string | undefined): PageFacts {
  const structured = readJsonLd(document);
  const metas = readMetas(document);
  const jsonLd = (name: string, value: string | undefined) => pageFact({ kind: 'json-ld', name }, value);
  const meta = (name: string) => pageFact({ kind: 'meta', name }, metas.get(name));
  const property = (name: string) =>
    pageFact({ kind: 'element', name: `itemprop="${name}"` }, microdata(document, name));
  const canonical = { kind: 'element', name: '<link rel="canonical">' } as const;
  const url = presentFacts(
    meta('og:url'),
    pageFact(canonical, linkOf(document, 'canonical')),
    jsonLd('url', structured.url),
    pageFact({ kind: 'address' }, address),
  ).find(({ value }) => /^https?:/.test(value));
  const host = hostName(url?.value);
  const publisher = jsonLd('publisher', structured.publisher);
  const outlet = metas.has('og:site_name') ? meta('og:site_name') : publisher;
  const siteNames = [outlet?.value, structured.publisher, host, metas.get('application-name')];
  return {
    titles: presentFacts(
      jsonLd('headline', structured.headline),
      property('headline'),
      meta('og:title'),
      meta('twitter:title'),
      meta('title'),
      pageFact({ kind: 'element', name: '<title>' }, document.title),
    ).map(({ value, origin }) => ({ value: value.slice(0, longestTitle), origin })),
    siteNames: siteNames.flatMap((name) => (name === undefined || name.trim() === '' ? [] : [name])),
    dates: presentFacts(
      jsonLd('datePublished', structured.datePublished),
      meta('article:published_time'),
      property('datePublished'),
      ...dateNames.map(meta),
    ),
    times: [...document.querySelectorAll('time[datetime]')].map(
      (time) => time.getAttribute('datetime') ?? '',
    ),
    editor: presentFacts(jsonLd('editor', structured.editor)).find(({ value }) =>
      isPerson(value, [outlet?.value, host]),
    ),
    author: presentFacts(
      jsonLd('author', structured.author),
      property('author'),
      meta('author'),
      meta('article:author'),
    )
      .map(({ value, origin }) => ({ value: readCredits(value).author ?? value, origin }))
      .find(({ value }) => isPerson(value, [outlet?.value, host])),
    outlet,
    host,
    section: presentFacts(
      jsonLd('articleSection', structured.section),
      meta('article:section'),
      property('articleSection'),
    ).find(({ value }) => !/\.[a-z]{2,3}$/.test(value)),
    url,
    body: structured.body,
  };
}

/**
 * The facts of a page as metadata of its article, with where each was found.
 *
 * @param near lines that may show the date and the credits, the likeliest first
 */
export function pageMetadata(
  facts: PageFacts,
  title: PageFact | undefined,
  near: readonly PageLine[],
): { readonly metadata: ArticleMetadata; readonly origins: MetadataOrigins } {
  const head = near.filter(({ text }) => text.length <= longestHeadLine).map(({ text }) => text);
  const credits = creditsNear(head);
  const onLine = { kind: 'page-line' } as const;
  const date = publishedDate(
    facts.dates.map(({ value }) => value),
    head,
    facts.times,
  );
  const dateOrigin = date?.named === undefined ? onLine : facts.dates[date.named]?.origin;
  const found: Readonly<Partial<Record<MetadataField, PageFact | undefined>>> = {
    title,
    outlet: facts.outlet,
    author: facts.author ?? pageFact(onLine, credits.author),
    editor: facts.editor ?? pageFact(onLine, credits.editor),
    section: facts.section,
    published: pageFact(dateOrigin ?? onLine, date?.iso),
    url: facts.url,
  };
  const known = Object.entries(found).flatMap(([field, fact]) =>
    fact === undefined || fact.value === '' ? [] : [{ field, fact }],
  );
  return {
    metadata: Object.fromEntries(known.map(({ field, fact }) => [field, fact.value])),
    origins: Object.fromEntries(known.map(({ field, fact }) => [field, fact.origin])),
  };
}

const longestHeadLine = 200;

/** No headline is longer, whatever a page puts there. */
const longestTitle = 500;

/** Other names that publishing systems give the date of publication. */
const dateNames = [
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'og:published_time',
  'content_publisheddate',
  'dtk:publishdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'date',
];

/** Content of the meta elements by their name or property in lower case; the first of each name. */
function readMetas(document: PageDocument): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name'))?.trim().toLowerCase();
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name !== undefined && content !== undefined && content !== '' && !metas.has(name))
      metas.set(name, content);
  }
  return metas;
}

function microdata(document: PageDocument, property: string): string | undefined {
  for (const element of document.querySelectorAll(`[itemprop~="${property}"]`)) {
    const value = valueOf(element)?.replace(/\s+/g, ' ').trim();
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** The value of a property as the HTML standard defines it for microdata. */
function valueOf(element: PageElement): string | null {
  if (element.localName === 'meta') return element.getAttribute('content');
  if (element.localName === 'time') return element.getAttribute('datetime') ?? element.textContent;
  return element.getAttribute('content') ?? element.textContent;
}

function linkOf(document: PageDocument, relation: string): string | undefined {
  for (const link of document.querySelectorAll(`link[rel="${relation}"]`)) {
    return link.getAttribute('href') ?? undefined;
  }
  return undefined;
}

/** `example.co.id` of `https://news.example.co.id/x`: the part of the name that a site is registered under. */
function hostName(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return /[^.]+\.(?:(?:co|or|go|ac|web|my|sch|com|net)\.)?[a-z]+$/.exec(new URL(url).hostname)?.[0];
}

/** Many sites give an address, or their own name, for the author. */
function isPerson(name: string, outlets: readonly (string | undefined)[]): boolean {
  if (
    name.length > 120 ||
    /^https?:|@|www\.|\.(?:com|co\.id|id|net)\b|\b(?:PT|redaksi|tim|admin|media)\b/i.test(name)
  )
    return false;
  // `FotoBisnis`, `detikNews`: a section or a site.
  if (/^\S*\p{Ll}\p{Lu}\S*$/u.test(name)) return false;
  const own = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return (
    own !== '' &&
    !outlets.some((outlet) =>
      outlet
        ?.toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .includes(own),
    )
  );
}
