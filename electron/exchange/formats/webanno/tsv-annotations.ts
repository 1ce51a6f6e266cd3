import { plainRole, type ImportedAnnotation, type ImportedTarget } from '../../imported-annotation.ts';
import type { TextRange } from '../../../../shared/model/text-range.ts';
import type { TsvLayer } from './tsv-header.ts';
import { unescapeTsv, type TsvRow, type TsvText } from './tsv-text.ts';

/** One annotation of a layer while its rows are gathered. */
interface Gathered {
  readonly layer: TsvLayer;
  readonly row: TsvRow;
  /** The items of the columns of its layer, as written. */
  readonly items: readonly string[];
  range: TextRange;
}

/** The annotations of a file: spans over one or more tokens, slots, chain links, and relations between annotations. */
export function tsvAnnotations(
  layers: readonly TsvLayer[],
  { rows }: TsvText,
): readonly ImportedAnnotation[] {
  const gathered = new Map<string, Gathered>();
  for (const row of rows) {
    let column = 0;
    for (const [layerIndex, layer] of layers.entries()) {
      const width = layer.columns.length;
      const cells = row.cells.slice(column, column + width);
      column += width;
      gatherRow(gathered, { layer, layerIndex, row, cells });
    }
  }
  const places = { gathered: [...gathered.values()], rows: new Map(rows.map((row) => [row.id, row])) };
  return places.gathered.map((annotation) => toAnnotation(annotation, places));
}

/** Stacked annotations stand behind each other, with a bar between; a number in brackets ties the rows of one together. */
function gatherRow(
  gathered: Map<string, Gathered>,
  {
    layer,
    layerIndex,
    row,
    cells,
  }: { layer: TsvLayer; layerIndex: number; row: TsvRow; cells: readonly string[] },
): void {
  const stacks = cells.map((cell) => (cell === '_' || cell === '' ? [] : splitUnescaped(cell, '|')));
  const height = Math.max(0, ...stacks.map((stack) => stack.length));
  for (let level = 0; level < height; level += 1) {
    const items = stacks.map((stack) => stack[level] ?? '_');
    const number = items.map((item) => tieOf(layer, item)).find((each) => each !== undefined);
    const key = number === undefined ? `${layerIndex} ${row.id} ${level}` : `${layerIndex} [${number}]`;
    const before = gathered.get(key);
    if (before === undefined) gathered.set(key, { layer, row, items, range: row });
    else {
      const { start, end } = before.range;
      before.range = { start: Math.min(start, row.start), end: Math.max(end, row.end) };
    }
  }
}

interface Places {
  readonly gathered: readonly Gathered[];
  readonly rows: ReadonlyMap<string, TsvRow>;
}

function toAnnotation({ layer, row, items, range }: Gathered, places: Places): ImportedAnnotation {
  const targets: ImportedTarget[] = [];
  const attributes: { readonly name: string; readonly value: string }[] = [];
  let slotRoles: readonly string[] = [];
  for (const [index, column] of layer.columns.entries()) {
    const item = items[index] ?? '_';
    switch (column.kind) {
      case 'feature':
        attributes.push(...featureValues(layer, column.name, withoutNumber(item)));
        break;
      case 'slot-roles':
        slotRoles = item === '_' ? [] : splitUnescaped(item, ';').map((role) => plain(withoutNumber(role)));
        break;
      case 'slot-targets':
        for (const [position, place] of (item === '_' ? [] : splitUnescaped(item, ';')).entries()) {
          targets.push(
            ...spanAt(place, places).map((each) => ({ role: slotRoles[position] || column.name, ...each })),
          );
        }
        break;
      case 'governor': {
        const [, governor = '0', dependent = '0'] = /\[(\d+)_(\d+)\]$/.exec(item) ?? [];
        const place = item.replace(/\[\d+(?:_\d+)?\]$/, '');
        const numbered = (number: string, id: string): string => (number === '0' ? id : `${id}[${number}]`);
        targets.push(
          ...spanAt(numbered(governor, place), places, layer.base).map((each) => ({
            role: 'governor',
            ...each,
          })),
          ...spanAt(numbered(dependent, row.id), places, layer.base).map((each) => ({
            role: 'dependent',
            ...each,
          })),
        );
      }
    }
  }
  const own = layer.kind === 'relation' ? [] : [{ role: plainRole, start: range.start, end: range.end }];
  const all = [...own, ...targets];
  return {
    label: layer.name,
    targets: all.length > 0 ? all : [{ role: plainRole, start: range.start, end: range.end }],
    attributes,
    note: '',
  };
}

/** A link of a chain says behind an arrow which chain it is in and its place there. */
function featureValues(layer: TsvLayer, name: string, item: string) {
  if (item === '_' || item === '*' || item === '') return [];
  const [, relation, chain] = layer.kind === 'chain' ? (/^(.*)->(\d+)-\d+$/.exec(item) ?? []) : [];
  if (relation === undefined || chain === undefined)
    return [{ name, value: unescapeTsv(withoutNumber(item)) }];
  const value = plain(relation);
  return [...(value === '' ? [] : [{ name, value }]), { name: 'chain', value: chain }];
}

/** The span that a reference names: an annotation by its number, the one of the base layer there, or the token. */
function spanAt(reference: string, { gathered, rows }: Places, base?: string): readonly TextRange[] {
  const number = numberOf(reference);
  const row = rows.get(reference.replace(/\[\d+\]$/, ''));
  const found =
    number === undefined
      ? gathered.find((each) => each.layer.name === base && each.row === row)
      : gathered.find(
          (each) => each.layer.kind !== 'relation' && each.items.some((item) => numberOf(item) === number),
        );
  const range = found?.range ?? row;
  return range === undefined ? [] : [{ start: range.start, end: range.end }];
}

/** What the rows of one annotation have in common: its number, or in a chain the chain and the place in it. */
function tieOf({ kind }: TsvLayer, item: string): string | undefined {
  if (kind === 'relation') return undefined;
  return kind === 'chain' ? /->(\d+-\d+)$/.exec(item)?.[1] : numberOf(item);
}

function numberOf(item: string): string | undefined {
  return /(?<!\\)\[(\d+)\]$/.exec(item)?.[1];
}

function withoutNumber(item: string): string {
  return item.replace(/(?<!\\)\[\d+\]$/, '');
}

function plain(item: string): string {
  return item === '*' || item === '_' ? '' : unescapeTsv(item);
}

function splitUnescaped(cell: string, separator: string): readonly string[] {
  return cell.split(separator === '|' ? /(?<!\\)\|/ : /(?<!\\);/);
}
