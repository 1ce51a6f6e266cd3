import { readCredits } from '../../../../shared/indonesian/credits.ts';
import type { ArticleMetadata } from '../../../../shared/model/article.ts';
import { creditsNear } from './page-credits.ts';
import { readJsonLd } from './json-ld.ts';
import { publishedDate } from './page-date.ts';
import type { PageDocument, PageElement } from './page-dom.ts';
import type { PageLine } from './page-lines.ts';

/** What the head of a page says about its article, as it is written there. */
export interface PageFacts {
  /** Headlines, the surest first. */
  readonly titles: readonly string[];
  readonly siteNames: readonly string[];
  readonly dates: readonly string[];
  /** Times that elements of the page carry, of whatever they are. */
  readonly times: readonly string[];
  readonly author?: string | undefined;
  readonly editor?: string | undefined;
  readonly outlet?: string | undefined;
  /** The name that the site is registered under. */
  readonly host?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
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
  const property = (name: string): string | undefined => microdata(document, name);
  const present = (...values: readonly (string | undefined)[]): readonly string[] =>
    values.filter((value): value is string => value !== undefined && value.trim() !== '');
  const url = present(metas.get('og:url'), linkOf(document, 'canonical'), structured.url, address).find(
    (each) => /^https?:/.test(each),
  );
  const outlet = metas.get('og:site_name') ?? structured.publisher;
  return {
    titles: present(
      structured.headline,
      property('headline'),
      metas.get('og:title'),
      metas.get('twitter:title'),
      metas.get('title'),
      document.title,
    ).map((title) => title.slice(0, longestTitle)),
    siteNames: present(outlet, structured.publisher, hostName(url), metas.get('application-name')),
    dates: present(
      structured.datePublished,
      metas.get('article:published_time'),
      property('datePublished'),
      ...dateNames.map((name) => metas.get(name)),
    ),
    times: [...document.querySelectorAll('time[datetime]')].flatMap((time) =>
      present(time.getAttribute('datetime') ?? undefined),
    ),
    editor: present(structured.editor).find((name) => isPerson(name, present(outlet, hostName(url)))),
    author: present(structured.author, property('author'), metas.get('author'), metas.get('article:author'))
      .map((name) => readCredits(name).author ?? name)
      .find((name) => isPerson(name, present(outlet, hostName(url)))),
    outlet,
    host: hostName(url),
    section: present(structured.section, metas.get('article:section'), property('articleSection')).find(
      (section) => !/\.[a-z]{2,3}$/.test(section),
    ),
    url,
    body: structured.body,
  };
}

/**
 * The facts of a page as metadata of its article.
 *
 * @param near lines that may show the date and the credits, the likeliest first
 */
export function pageMetadata(
  facts: PageFacts,
  title: string | undefined,
  near: readonly PageLine[],
): ArticleMetadata {
  const head = near.filter(({ text }) => text.length <= longestHeadLine).map(({ text }) => text);
  const credits = creditsNear(head);
  const found = {
    title,
    outlet: facts.outlet,
    author: facts.author ?? credits.author,
    editor: facts.editor ?? credits.editor,
    section: facts.section,
    published: publishedDate(facts.dates, head, facts.times),
    url: facts.url,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
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
function isPerson(name: string, outlets: readonly string[]): boolean {
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
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '')
        .includes(own),
    )
  );
}
