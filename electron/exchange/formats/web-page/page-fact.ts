import type { FieldOrigin } from '../../../../shared/model/field-origin.ts';

/** Something that a page says about its article, as it is written there, and where. */
export interface PageFact {
  readonly value: string;
  readonly origin: FieldOrigin;
}

/** A fact, where there is a value. */
export function pageFact(origin: FieldOrigin, value: string | undefined): PageFact | undefined {
  return value === undefined ? undefined : { value, origin };
}

/** The facts that say something. */
export function presentFacts(...facts: readonly (PageFact | undefined)[]): readonly PageFact[] {
  return facts.flatMap((fact) => (fact === undefined || fact.value.trim() === '' ? [] : [fact]));
}
