/** A verified copy of the workspace outside the workspace file. */
export interface Snapshot {
  readonly path: string;
  readonly takenAt: Date;
  /** The newest log entry that it holds. */
  readonly sequence: number;
}
