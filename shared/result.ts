/** The outcome of something that may fail in an expected way: a value, or a problem described as data. */
export type Result<T, Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

/** A successful outcome. */
export function success<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A failed outcome. */
export function problem<P>(described: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem: described };
}
