import { parseAmount, parseDuration } from '../../sim/index.ts';
import { writeNumber } from '../controls/write-number.ts';
import { type FieldSchema, numberIn, waysOf } from './field-schema.ts';
import type { Fields } from './map-ways.ts';
import { sampleOf } from './sample-of.ts';

/** How far from its middle a number that was certain may lie at first. */
const FIRST_SPREAD = 0.1;
/** The same where the number is 0, by its unit. */
const AROUND_ZERO: Readonly<Record<string, number>> = { money: 1000, share: 0.05, 'per day': 0.001, days: 30, day: 30 };

/** A number that lies between bounds, around a middle: where a distribution begins from. */
export interface Around {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
  /** A number of the file, whose way of writing is kept: `16%`. */
  readonly text: string;
}

/** Whether a field may be a distribution: its schema then refers to that of distributions. */
export const mayBeUncertain = (schema: FieldSchema): boolean =>
  waysOf(schema)?.some(({ $ref }) => $ref !== undefined) ?? false;

/** The bounds around a number, within what its field allows. */
export function aroundNumber(schema: FieldSchema, middle: number, unit: string, text: string): Around {
  const { minimum, exclusiveMinimum, maximum } = numberIn(schema) ?? {};
  const reach = middle === 0 ? (AROUND_ZERO[unit] ?? 1) : Math.abs(middle) * FIRST_SPREAD;
  const least = minimum ?? (exclusiveMinimum === undefined ? Number.NEGATIVE_INFINITY : middle / 2);
  const low = Math.max(least, middle - reach);
  const high = Math.min(maximum ?? Number.POSITIVE_INFINITY, middle + reach);
  return { middle, low, high, text };
}

/** What stands in a distribution for a number; null for anything else. */
const read = (value: unknown): number | null =>
  typeof value === 'number' ? value : typeof value === 'string' ? (parseAmount(value) ?? parseDuration(value)) : null;

/** The middle and the bounds of a distribution, as far as its own numbers say them; the field's first ones without. */
export function aroundDistribution(given: Fields, schema: FieldSchema, unit: string): Around {
  const values = Array.isArray(given.values) ? given.values : [];
  const numbers = values.flatMap((one) => read(one) ?? []);
  const [mean, mode, sd, cv] = ['mean', 'mode', 'sd', 'cv'].map((key) => read(given[key]));
  const min = read(given.min) ?? (numbers.length > 0 ? Math.min(...numbers) : null);
  const max = read(given.max) ?? (numbers.length > 0 ? Math.max(...numbers) : null);
  const middle = mean ?? mode ?? (min === null || max === null ? (min ?? max ?? 0) : (min + max) / 2);
  const text = [given.mean, given.mode, given.max, given.min, values[0]].find((one) => one !== undefined);
  const first = aroundNumber(schema, middle, unit, String(text ?? ''));
  const reach = sd !== null ? 2 * sd : cv !== null ? 2 * cv * middle : null;
  return {
    ...first,
    low: min ?? (reach === null ? first.low : Math.max(numberIn(schema)?.minimum ?? -1e18, middle - reach)),
    high: max ?? (reach === null ? first.high : Math.min(numberIn(schema)?.maximum ?? 1e18, middle + reach)),
  };
}

/** Few digits, in the file's way of writing. */
const written = (value: number, { text }: Around): number | string => writeNumber(Number(value.toPrecision(4)), text);

/** The middle as a certain number. */
export const certainOf = (around: Around): number | string => written(around.middle, around);

/** A first value of a distribution's own number, by its name. */
export function firstOf(key: string, schema: FieldSchema, around: Around): unknown {
  const { middle, low, high } = around;
  switch (key) {
    case 'mean':
    case 'mode':
      return written(middle, around);
    case 'min':
      return written(low, around);
    case 'max':
      return written(high, around);
    case 'sd':
      return written((high - low) / 4, around);
    case 'values':
      return [...new Set([low, middle, high])].map((value) => written(value, around));
    default:
      return sampleOf(schema);
  }
}

/** A distribution of one kind as it is put into the file: its own numbers where it has no mean are bounds, else the spread. */
export function distributionFor({ properties = {}, required = [] }: FieldSchema, around: Around): Fields {
  const more = properties.mean === undefined ? ['min', 'max'] : ['sd'];
  const keys = Object.keys(properties).filter((key) => required.includes(key) || more.includes(key));
  return Object.fromEntries(keys.map((key) => [key, firstOf(key, properties[key], around)]));
}

/** The schema of a kind of distribution, its numbers in the unit of the field. */
export function inUnit(way: FieldSchema, unit: string): FieldSchema {
  const entries = Object.entries(way.properties ?? {}).map(([key, field]): [string, FieldSchema] => {
    const inThis = (one: FieldSchema): FieldSchema => ({
      ...one,
      description: one.description?.replace(' (unit of the number)', unit === '' ? '' : ` (${unit})`),
      ...(one.items !== undefined && { items: inThis(one.items) }),
    });
    return [key, inThis(field)];
  });
  return { ...way, properties: Object.fromEntries(entries) };
}
