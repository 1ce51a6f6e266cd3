import { z } from 'zod';
import type { Change } from './change-log.ts';

/** Characters of a text that a description shows. */
const shown = 80;

const Described = z.object({
  target: z.string().optional(),
  name: z.string().optional(),
  layer: z.string().optional(),
  metadata: z.object({ title: z.string().optional() }).optional(),
  article: z.object({ metadata: z.object({ title: z.string().optional() }) }).optional(),
  targets: z.record(z.string(), z.object({ quote: z.string().optional() })).optional(),
});

/** One change in a few words for people: what was done to what, with the beginning of its text. */
export function describeChange(change: Change): string {
  const act = change.before === null ? 'added' : change.after === null ? 'removed' : 'changed';
  const text = describedText(change.after) ?? describedText(change.before);
  return `${change.entity} ${act}${text === undefined ? '' : `: “${shorten(text)}”`}`;
}

function describedText(record: unknown): string | undefined {
  const described = Described.safeParse(record).data;
  if (described === undefined) return undefined;
  const quotes = Object.values(described.targets ?? {}).flatMap((target) => target.quote ?? []);
  return (
    described.target ??
    described.name ??
    described.metadata?.title ??
    described.article?.metadata.title ??
    (quotes.length === 0 ? described.layer : quotes.join(' … '))
  );
}

function shorten(text: string): string {
  return text.length <= shown ? text : `${text.slice(0, shown).toWellFormed()}…`;
}
