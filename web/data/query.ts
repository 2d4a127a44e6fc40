import { BitSet, type ColumnTable, table } from 'arquero';
import type { Column } from '../../reports/formats/columns.ts';

type Value = number | string | null;

export const comparisons = ['contains', 'equals', 'atLeast', 'atMost'] as const;
export type Comparison = (typeof comparisons)[number];

/** What of a table is shown. */
export interface Query {
  /** Rows whose value compares so with `value`; an empty value takes all. */
  readonly filter: { readonly column: string; readonly comparison: Comparison; readonly value: string };
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
  /** Rows of the same group as one: their number, and the average of each number. */
  readonly group: Grouping | null;
}

export interface Grouping {
  readonly column: string;
  /** By the first part of a path (`sustainability`), by the whole text, or by so many days. */
  readonly by: 'part' | 'text' | number;
}

const isText = ({ data }: Column): boolean => data.some((value) => typeof value === 'string');

/** In which ways the rows of a table may be put together. */
export const groupingsOf = (columns: readonly Column[]): Grouping[] =>
  columns.flatMap((column): Grouping[] => {
    const { name } = column;
    if (name === 'day' || name === 'born_day') return [30, 365].map((by) => ({ column: name, by }));
    if (name === 'date' || !isText(column)) return [];
    if (name === 'measure') return [{ column: name, by: 'part' }];
    return new Set(column.data).size < column.data.length ? [{ column: name, by: 'text' }] : [];
  });

/** Nothing comes last, numbers before texts. */
function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return a < b ? -1 : 1;
  return typeof a === 'number' ? -1 : 1;
}

function matches(value: Value, { comparison, value: wanted }: Query['filter']): boolean {
  if (wanted === '') return true;
  if (value === null) return false;
  if (comparison === 'contains') return String(value).toLowerCase().includes(wanted.toLowerCase());
  const number = Number(wanted);
  const other = typeof value === 'number' ? (Number.isNaN(number) ? null : number) : wanted;
  if (other === null) return false;
  const order = compareValues(value, other);
  return comparison === 'equals' ? order === 0 : comparison === 'atLeast' ? order >= 0 : order <= 0;
}

const valueAt = (rows: ColumnTable, name: string, row: number): Value => rows.column(name)!.at(row) as Value;

function keyOf(value: Value, { by }: Grouping): Value {
  if (typeof by === 'number') return typeof value === 'number' ? by * Math.floor(value / by) : value;
  return by === 'part' ? String(value).replace(/\..*$/, '') : value;
}

/** The same rows in groups: key, number of rows, average of each column of numbers. */
function grouped(rows: ColumnTable, columns: readonly Column[], group: Grouping): Column[] {
  const places = new Map<Value, number>();
  const keys = new Uint32Array(rows.totalRows());
  const first: number[] = [];
  for (const row of rows.indices(false)) {
    const key = keyOf(valueAt(rows, group.column, row), group);
    if (!places.has(key)) places.set(key, first.push(row) - 1);
    keys[row] = places.get(key)!;
  }
  if (first.length === 0)
    return [
      { name: group.column, data: [] },
      { name: 'rows', data: [] },
    ];
  const groups = { keys, rows: first, size: first.length, names: [group.column], get: [] };
  const parts = rows.create({ groups, order: null as never }).partitions(false) as ArrayLike<number>[];
  const average = (name: string, part: ArrayLike<number>): number | null => {
    const numbers = Array.from(part, (row) => valueAt(rows, name, row)).filter((value) => typeof value === 'number');
    return numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  };
  const numeric = columns.filter((column) => column.name !== group.column && !isText(column));
  return [
    { name: group.column, data: [...places.keys()] },
    { name: 'rows', data: parts.map((part) => part.length) },
    ...numeric.map(({ name }) => ({ name, data: parts.map((part) => average(name, part)) })),
  ];
}

const tableOf = (columns: readonly Column[]): ColumnTable =>
  table(Object.fromEntries(columns.map(({ name, data }) => [name, [...data]])));

/**
 * Filters, groups and sorts columns. The verbs of arquero that take expressions compile them, even functions, which the page's
 * content security policy forbids; so its tables get their filter, groups and order in the form into which the verbs turn them.
 */
export function ask(columns: readonly Column[], { filter, group, sort }: Query): Column[] {
  let rows = tableOf(columns);
  if (filter.value !== '' && columns.some(({ name }) => name === filter.column)) {
    const kept = new BitSet(rows.totalRows());
    for (let row = 0; row < rows.totalRows(); row++) {
      if (matches(valueAt(rows, filter.column, row), filter)) kept.set(row);
    }
    rows = rows.create({ filter: kept });
  }
  let shown = columns;
  if (group !== null) {
    shown = grouped(rows, columns, group);
    rows = tableOf(shown);
  }
  if (sort !== null && shown.some(({ name }) => name === sort.column)) {
    const sign = sort.descending ? -1 : 1;
    const order = (a: number, b: number): number => {
      const [one, other] = [valueAt(rows, sort.column, a), valueAt(rows, sort.column, b)];
      // What is not there stays last in either direction.
      const isGap = one === null || other === null;
      return (isGap ? 1 : sign) * compareValues(one, other) || a - b;
    };
    rows = rows.create({ order });
  }
  const indices = [...rows.indices()];
  return shown.map(({ name }) => ({ name, data: indices.map((row) => valueAt(rows, name, row)) }));
}
