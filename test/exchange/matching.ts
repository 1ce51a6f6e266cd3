import { expect } from 'vitest';

/** Matches any text that has this part. Vitest's own matcher is of type `any`. */
export function textWith(part: string): unknown {
  return expect.stringContaining(part);
}

/** Matches any object that has at least these fields. */
export function objectWith(fields: Readonly<Record<string, unknown>>): unknown {
  return expect.objectContaining(fields);
}
