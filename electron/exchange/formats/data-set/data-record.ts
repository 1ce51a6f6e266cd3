/** One record of a data set: a row, a line, an element. */
export interface DataRecord {
  readonly kind: 'record';
  /** Values by column, as text. */
  readonly values: ReadonlyMap<string, string>;
  /** Where it is, for people: "row 3". */
  readonly place: string;
  /** The record as it stands in the file, kept for provenance. */
  readonly raw: string;
}

/** A record that cannot be read; those after it go on. */
export interface BrokenRecord {
  readonly kind: 'broken';
  readonly place: string;
  readonly reason: string;
}

/** The records of a data set, in order, read as they are asked for. Never throws. */
export type RecordStream = AsyncGenerator<DataRecord | BrokenRecord>;
