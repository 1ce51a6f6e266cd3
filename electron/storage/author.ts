/** Who commits a change, when, and as part of which act (one id for all that a person did at once). */
export interface Author {
  readonly actor: string;
  readonly at: Date;
  readonly batch: string;
}
