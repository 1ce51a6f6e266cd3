/** What a failed request says to a person. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
