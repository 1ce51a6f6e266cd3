import { z } from 'zod';

const named = z.string().min(1);

/** Where a field of an article's metadata comes from. An article that was imported before this was recorded has none. */
export const FieldOrigin = z.discriminatedUnion('kind', [
  /** The text of the article says it. */
  z.object({ kind: z.literal('text') }),
  /** A line of the page around the article shows it; the line may be in the text as well. */
  z.object({ kind: z.literal('page-line') }),
  /** A property of the page's structured data ("datePublished"). */
  z.object({ kind: z.literal('json-ld'), name: named }),
  /** A meta element of the page, by its name or property ("og:title"). */
  z.object({ kind: z.literal('meta'), name: named }),
  /** Another element of the page ("<title>"). */
  z.object({ kind: z.literal('element'), name: named }),
  /** The address of the page. */
  z.object({ kind: z.literal('address') }),
  /** The properties of an office document or a PDF. */
  z.object({ kind: z.literal('properties') }),
  /** A column of a data set. */
  z.object({ kind: z.literal('column'), name: named }),
  /** The header of a bilingual file. */
  z.object({ kind: z.literal('header') }),
  /** Somebody has entered it. */
  z.object({ kind: z.literal('person') }),
]);
export type FieldOrigin = Readonly<z.infer<typeof FieldOrigin>>;
