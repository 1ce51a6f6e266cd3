/** One line of the command palette. */
export interface PaletteEntry {
  /** Unique among the entries, and the same the next time: what was used is remembered by it. */
  readonly id: string;
  readonly name: string;
  /** Other words that find it: its name in the other language of the interface. */
  readonly alias?: string;
  /** What kind of thing it is: its menu, or "Article". */
  readonly group: string;
  readonly key?: string | undefined;
  /** Why it cannot be done now. */
  readonly unavailable?: string | undefined;
  /** The language of the name, where it is not that of the interface. */
  readonly lang?: string;
  readonly act: () => void;
}
