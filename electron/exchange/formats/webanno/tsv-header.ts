/** A layer of a WebAnno TSV file: what it is and what its columns hold, in order. */
export interface TsvLayer {
  readonly kind: 'span' | 'relation' | 'chain';
  /** The last part of its type name ("NamedEntity"). */
  readonly name: string;
  readonly columns: readonly TsvColumn[];
  /** For relations: the name of the layer whose annotations they connect. */
  readonly base?: string;
}

/** A column: a feature, the roles of a slot with the targets in the next column, or the place of a governor. */
export interface TsvColumn {
  readonly kind: 'feature' | 'slot-roles' | 'slot-targets' | 'governor';
  readonly name: string;
}

const kinds = { T_SP: 'span', T_RL: 'relation', T_CH: 'chain' } as const;

/** Parses a header line (`#T_SP=type|feature|…`); undefined for a line that is none. */
export function parseLayer(line: string): TsvLayer | undefined {
  const [, key, definition = ''] = /^#(T_SP|T_RL|T_CH)=(.+)$/.exec(line) ?? [];
  if (key === undefined) return undefined;
  const [type = '', ...fields] = definition.split('|');
  // The expression above lets through these three.
  const kind = kinds[key as keyof typeof kinds];
  const columns: TsvColumn[] = [];
  for (const field of fields) columns.push(toColumn(field, columns.at(-1)));
  const base = columns.find((column) => column.kind === 'governor');
  return { kind, name: shortName(type), columns, ...(base === undefined ? {} : { base: base.name }) };
}

function toColumn(field: string, previous: TsvColumn | undefined): TsvColumn {
  if (field.startsWith('BT_')) return { kind: 'governor', name: shortName(field.slice(3)) };
  if (field.startsWith('ROLE_')) {
    return { kind: 'slot-roles', name: /:([^_]+)/.exec(field)?.[1] ?? shortName(field) };
  }
  return previous?.kind === 'slot-roles'
    ? { kind: 'slot-targets', name: previous.name }
    : { kind: 'feature', name: field };
}

/** The last part of a type name. */
function shortName(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1);
}
