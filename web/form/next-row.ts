import { type FieldSchema, kindField, wordsAndUnit } from './field-schema.ts';
import { type Fields, isMap, mapsIn } from './map-ways.ts';
import { sampleOf } from './sample-of.ts';

/** How much later the second of several dated rows is, in days. */
const LATER = 90;

const DAY = 86_400_000;
const timeOf = (value: unknown): number | null =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) / DAY : null;

/** Goes on as the values before do: by the same step where they rise, a while later where it is a day. */
function goneOn(last: unknown, before: unknown, isDay: boolean): unknown {
  const [from, to] = [timeOf(before), timeOf(last)];
  if (to !== null) {
    const step = from === null || from >= to ? LATER : to - from;
    return new Date((to + step) * DAY).toISOString().slice(0, 10);
  }
  if (typeof last !== 'number') return last;
  if (typeof before === 'number' && last > before) return Number((2 * last - before).toPrecision(12));
  return isDay ? last + LATER : last;
}

/** A name that none of the others has. */
export function nextName(name: string, others: ReadonlySet<string>): string {
  const stem = name.replace(/\d+$/, '');
  let count = 2;
  while (others.has(`${stem}${count}`)) count++;
  return `${stem}${count}`;
}

/** The schema of a row, of the kind that it is. */
const wayOf = (schema: FieldSchema, row: Fields): FieldSchema =>
  mapsIn(schema).find((way) => {
    const kind = kindField(way);
    return kind !== undefined && way.properties?.[kind].const === row[kind];
  }) ?? schema;

/** What stands in the row that is added after these: one like the last, with a name of its own and, where rows rise, risen. */
export function nextRow(schema: FieldSchema, rows: readonly unknown[]): unknown {
  const last = rows.at(-1);
  if (last === undefined) return sampleOf(schema);
  if (!isMap(last)) return last;
  const before = rows.at(-2);
  const { properties = {} } = wayOf(schema, last);
  const names = new Set(rows.flatMap((row) => (isMap(row) && typeof row.name === 'string' ? row.name : [])));
  return Object.fromEntries(
    Object.entries(last).map(([key, value]) => {
      if (key === 'name' && typeof value === 'string') return [key, nextName(value, names)];
      const isDay = properties[key] !== undefined && wordsAndUnit(properties[key]).unit === 'day';
      return [key, isDay || key === 'from' ? goneOn(value, isMap(before) ? before[key] : undefined, isDay) : value];
    }),
  );
}
