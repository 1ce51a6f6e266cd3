/** One step of the file format, from the version before it to `version`. Never altered once a release has written it. */
export interface Migration {
  readonly version: number;
  /** Runs in one transaction with the raising of `user_version`. */
  readonly sql: string;
}
