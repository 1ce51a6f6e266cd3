import { z } from 'zod';
import type { PageDocument } from './page-dom.ts';

/** What the structured data of a page says about its article (schema.org `NewsArticle` and its kin), as it is written. */
export interface StructuredArticle {
  readonly headline?: string | undefined;
  readonly datePublished?: string | undefined;
  readonly author?: string | undefined;
  readonly editor?: string | undefined;
  readonly publisher?: string | undefined;
  readonly section?: string | undefined;
  readonly url?: string | undefined;
  readonly body?: string | undefined;
}

/** Reads the JSON-LD of a page; broken scripts are passed over, as search engines do. */
export function readJsonLd(document: PageDocument): StructuredArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const record of recordsIn(parseLoosely(script.textContent ?? ''), 0)) {
      const article = Article.safeParse(record);
      if (article.success && isArticle(article.data['@type'])) return describe(article.data);
    }
  }
  return {};
}

const text = z.string().trim().min(1).optional().catch(undefined);
const Named = z.union([
  z.string(),
  z
    .looseObject({ name: z.union([z.string(), z.array(z.string())]) })
    .transform(({ name }) => [name].flat().join(', ')),
]);
const names = z
  .union([Named, z.array(Named)])
  .transform((found) => [...new Set([found].flat())].filter((name) => name.trim() !== '').join(', '))
  .optional()
  .catch(undefined);

const Article = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: text,
  datePublished: text,
  author: names,
  editor: names,
  publisher: names,
  articleSection: z
    .union([z.string(), z.array(z.string()).transform((sections) => sections.join(', '))])
    .optional()
    .catch(undefined),
  url: text,
  mainEntityOfPage: z
    .union([z.string(), z.looseObject({ '@id': z.string() }).transform((page) => page['@id'])])
    .optional()
    .catch(undefined),
  articleBody: text,
});

function isArticle(type: string | readonly string[]): boolean {
  return [type].flat().some((each) => /Article$|BlogPosting$|^Report$/.test(each));
}

function describe(article: z.infer<typeof Article>): StructuredArticle {
  const {
    headline,
    datePublished,
    author,
    editor,
    publisher,
    articleSection,
    url,
    mainEntityOfPage,
    articleBody,
  } = article;
  return {
    headline: headline === undefined ? undefined : plain(headline),
    datePublished,
    author,
    editor,
    publisher,
    section: articleSection,
    url: [mainEntityOfPage, url].find((address) => address?.startsWith('http')),
    body: articleBody,
  };
}

/** Many sites write entities into their JSON, which is not HTML. */
function plain(value: string): string {
  return value
    .replace(/&quot;|&#0?34;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** JSON with the line breaks inside strings that templates leave there; undefined where it is none. */
function parseLoosely(script: string): unknown {
  for (const attempt of [script, script.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return undefined;
}

const deepestGraph = 4;

/** The records of a graph, a list or a single one. */
function* recordsIn(value: unknown, depth: number): Generator<object> {
  if (typeof value !== 'object' || value === null || depth > deepestGraph) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* recordsIn(each, depth + 1);
    return;
  }
  yield value;
  if ('@graph' in value) yield* recordsIn(value['@graph'], depth + 1);
  if ('mainEntity' in value) yield* recordsIn(value.mainEntity, depth + 1);
}
