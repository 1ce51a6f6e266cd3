import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readability } from '@mozilla/readability';
import { z } from 'zod';
import { parsePage } from '../../electron/exchange/formats/web-page/page-dom.ts';
import { webPage } from '../../electron/exchange/formats/web-page/web-page.ts';
import { analyseImported } from '../../electron/host/analyse-imported.ts';
import { referencePath } from '../shared/indonesian/reference-data.ts';
import { itemsOf } from '../exchange/items-of.ts';

/** How well the article was taken out of one saved page. */
export interface PageScore {
  readonly page: string;
  /** Token F1 of title and kept text against title and content of the gold. */
  readonly f1: number;
  /** The same for what Readability alone finds. */
  readonly readability: number;
  readonly hasTitle: boolean;
  /** Whether the publication time is the gold's, to the minute. */
  readonly hasDate: boolean;
}

const Gold = z.record(z.string(), z.object({ title: z.string(), date: z.number(), content: z.string() }));

/** Scores every saved page of the reference material; undefined, with a printed reason, where that is not here. */
export async function scorePages(): Promise<readonly PageScore[] | undefined> {
  const folder = referencePath('data', 'html');
  if (folder === undefined) return undefined;
  const gold = Gold.parse(JSON.parse(readFileSync(path.join(folder, 'gold.json'), 'utf8')));
  const scores: PageScore[] = [];
  for (const [page, { title, date, content }] of Object.entries(gold)) {
    const bytes = readFileSync(path.join(folder, page));
    const wanted = `${title} ${content}`;
    const { text, found } = await readPage(bytes);
    scores.push({
      page,
      f1: tokenF1(wanted, text.toLowerCase().includes(title.toLowerCase()) ? text : `${found.title} ${text}`),
      readability: tokenF1(wanted, readabilityAlone(bytes.toString('utf8'))),
      hasTitle: lettersOf(found.title ?? '') === lettersOf(title),
      hasDate: Math.abs(instant(found.published) - date) < 60_000,
    });
  }
  return scores;
}

async function readPage(bytes: Uint8Array) {
  const read = await webPage.read(bytes, 'page.html');
  if (!read.ok) return { text: '', found: {} };
  const [item] = await itemsOf(read.value);
  if (item?.kind !== 'text') throw new Error('A page is one text.');
  const { blocks, metadata } = analyseImported(item);
  const kept = blocks.filter(({ keep }) => keep).map(({ start, end }) => item.text.slice(start, end));
  return { text: kept.join(' '), found: metadata };
}

function readabilityAlone(html: string): string {
  // linkedom's document has what Readability uses of a browser's.
  const document = parsePage(html) as unknown as Document;
  const article = new Readability(document).parse();
  return `${article?.title ?? ''} ${article?.textContent ?? ''}`;
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A date without a zone is Western Indonesian time. */
function instant(iso: string | undefined): number {
  if (iso === undefined) return Number.NaN;
  return Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(iso) ? iso : `${iso}+07:00`);
}

function tokenF1(wanted: string, found: string): number {
  const want = countTokens(wanted);
  const got = countTokens(found);
  let shared = 0;
  for (const [token, count] of want) shared += Math.min(count, got.get(token) ?? 0);
  const sizes = sum(want) + sum(got);
  return sizes === 0 ? 0 : (2 * shared) / sizes;
}

function countTokens(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) {
    counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
