import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlExport } from '../../../electron/exchange/formats/html/html-export.ts';
import { markSpans } from '../../../electron/exchange/formats/html/mark-spans.ts';
import { html } from '../../../electron/exchange/formats/html/markup.ts';
import { defaultScheme } from '../../../electron/host/shipped-files.ts';
import type { Article } from '../../../shared/model/article.ts';
import { arbitraryArticles, someSpeakers } from '../arbitrary-articles.ts';

function write(articles: readonly Article[]): string {
  const source = {
    scheme: defaultScheme(),
    speakers: someSpeakers,
    articles,
    isWhole: true,
    fileBytes: () => undefined,
  };
  return [...htmlExport.write(source)].join('');
}

/** Elements that stand alone. */
const isVoid = /^(meta|link|br|hr|img|input)$/;

/** Every tag of a page in order; throws where an element is closed that is not the one open. */
function tagsOf(page: string): readonly { readonly name: string; readonly attributes: string }[] {
  const open: string[] = [];
  const tags: { name: string; attributes: string }[] = [];
  const body = page.replace(/<style>[^]*?<\/style>/, '').replace('<!DOCTYPE html>', '');
  for (const [, slash, name = '', attributes = ''] of body.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
    if (slash === '/') expect(open.pop()).toBe(name);
    else {
      tags.push({ name, attributes });
      if (!isVoid.test(name)) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return tags;
}

function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

test('every element is closed where it was opened and nothing from a text becomes markup', () => {
  fc.assert(
    fc.property(arbitraryArticles(2), (articles) => {
      const page = write(articles);
      const tags = tagsOf(page);
      expect(tags.some(({ name }) => name === 'script' || name === 'b')).toBe(false);
      expect(page.match(/<\/style>/g)).toHaveLength(1);
      const ids = tags.flatMap(({ attributes }) => /\sid="([^"]*)"/.exec(attributes)?.[1] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const links = tags.flatMap(({ attributes }) => /\shref="#([^"]*)"/.exec(attributes)?.[1] ?? []);
      expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    }),
  );
});

test('both texts of every segment can be read on the page, each in its language', () => {
  fc.assert(
    fc.property(arbitraryArticles(1), ([article]) => {
      if (article === undefined) return;
      const page = write([article]).replace(/<a\s+class="reference"[^]*?<\/a\s*>/g, '');
      const rows = [
        ...page.matchAll(/<td lang="id">([^]*?)<\/td>\s*<td>([^]*?)(?:<div class="note">[^]*?)?<\/td>/g),
      ];
      expect(rows).toHaveLength(article.segments.length);
      for (const [index, segment] of article.segments.entries()) {
        const [, source = '', target = ''] = rows[index] ?? [];
        expect(textOf(source)).toContain(
          readable(article.sourceText.slice(segment.start, segment.end).trim()),
        );
        if (segment.target === '') expect(textOf(target)).toBe('Not translated');
        else expect(textOf(target)).toContain(readable(segment.target));
      }
    }),
  );
});

/** HTML cannot hold the control character NEL. */
function readable(text: string): string {
  return text.replaceAll('\u0085', '\ufffd');
}

test('crossing and nested spans are cut into pieces that nest, and their text stays as it is', () => {
  const text = 'abcdefghij'.repeat(4);
  const spans = fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 8 });
  fc.assert(
    fc.property(spans, (ranges) => {
      const drawn = ranges.map(([a, b], index) => ({
        start: Math.min(a, b),
        end: Math.max(a, b),
        className: `c${index}`,
        reference: html`<a>${index}</a>`,
      }));
      const { markup } = markSpans(text, { start: 0, end: text.length }, drawn);
      tagsOf(markup);
      expect(textOf(markup.replace(/<a>\d+<\/a>/g, ''))).toBe(text);
      for (const span of drawn) {
        const covered = markedTextOf(markup.replace(/<a>\d+<\/a>/g, ''), span.className);
        expect(covered).toBe(text.slice(span.start, span.end));
      }
    }),
  );
});

/** The text inside all marks of a class. */
function markedTextOf(markup: string, className: string): string {
  const open: string[] = [];
  let text = '';
  for (const [piece, classes] of markup.matchAll(/<mark class="([^"]*)">|<\/mark>|[^<]+/g)) {
    if (classes !== undefined) open.push(classes);
    else if (piece === '</mark>') open.pop();
    else if (open.some((each) => each.split(' ').includes(className))) text += piece;
  }
  return text;
}

test('a page without articles says so', () => {
  expect(tagsOf(write([])).length).toBeGreaterThan(5);
  expect(write([])).toContain('There are no articles.');
});

test('an address that is not of the web is shown but not linked', () => {
  const [articles] = fc.sample(arbitraryArticles(1), { numRuns: 1, seed: 3 });
  const [article] = articles ?? [];
  if (article === undefined) throw new Error('There is always one article.');
  const page = write([{ ...article, metadata: { ...article.metadata, url: 'javascript:alert(1)' } }]);
  expect(page).toContain('javascript:alert(1)');
  expect(page).not.toContain('href="javascript');
});

/** Relative luminance and contrast as in WCAG 2.2. */
function contrast(first: string, second: string): number {
  const [high = 0, low = 0] = [luminance(first), luminance(second)].toSorted((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((index) => Number.parseInt(colour.slice(index, index + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('text has at least 4.5:1 on every background and lines 3:1, in light and dark', () => {
  const palettes = [...write([]).matchAll(/:root \{ (--text[^}]*)\}/g)].map(
    ([, rules = '']) =>
      new Map(
        [...rules.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
          name,
          value,
        ]),
      ),
  );
  expect(palettes.length).toBeGreaterThanOrEqual(2);
  for (const palette of palettes) {
    const colour = (name: string): string => palette.get(name) ?? '#808080';
    for (const name of ['text', 'muted', 'link']) {
      expect(contrast(colour(name), colour('surface')), name).toBeGreaterThanOrEqual(4.5);
    }
    for (const name of ['blue', 'orange', 'green', 'purple', 'red', 'teal', 'pink', 'grey']) {
      expect(contrast(colour('text'), colour(`${name}-tint`)), name).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour(name), colour('surface')), name).toBeGreaterThanOrEqual(3);
    }
  }
});
