/** Objects inside objects that become columns of their own ("data.text"); what is deeper is kept as JSON. */
const deepest = 3;

/**
 * The columns of a JSON object, as text. Objects inside it give columns with a dot. A list of texts is joined by line ends,
 * as data sets store paragraphs; every other list is kept as JSON.
 */
export function flattenRecord(record: object): ReadonlyMap<string, string> {
  const columns = new Map<string, string>();
  addColumns(record, '', columns, 1);
  return columns;
}

function addColumns(record: object, prefix: string, columns: Map<string, string>, depth: number): void {
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    const column = `${prefix}${name}`;
    if (isPlainObject(value) && depth < deepest) addColumns(value, `${column}.`, columns, depth + 1);
    else columns.set(column, asText(value));
  }
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('\n');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : jsonOf(value);
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // Nested too deeply for the stack: nothing that an article is made of.
    if (error instanceof RangeError) return '';
    throw error;
  }
}

/** Whether a value of a parsed JSON text is an object and no list. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
