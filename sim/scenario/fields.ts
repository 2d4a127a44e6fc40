import { z } from 'zod';
import { mustBe } from './must-be.ts';
import { type Said, say } from './say.ts';

/** Largest absolute number a scenario may hold: beyond it sums over 100 years would leave the exact range. */
export const LARGEST = 1e18;
/** Longest horizon in days: 100 years. */
export const LONGEST_HORIZON = 36_500;

/** Powers of ten. */
const SUFFIX: Readonly<Record<string, number>> = { '%': -2, k: 3, K: 3, M: 6, bn: 9, 万: 4, 亿: 8 };
const DAYS_IN: Readonly<Record<string, number>> = { d: 1, w: 7, mo: 30, y: 365 };
const NUMBER = String.raw`[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?`;

/** How a number is written as text, and a length of time; also the patterns of the JSON Schema. */
export const AMOUNT_PATTERN = `^(${NUMBER})\\s*(%|k|K|M|bn|万|亿)?$`;
export const DURATION_PATTERN = `^(${NUMBER})\\s*(d|w|mo|y)?$`;
export const DATE_PATTERN = String.raw`^\d{4}-\d{2}-\d{2}$`;

const AMOUNT = new RegExp(AMOUNT_PATTERN);
const DURATION = new RegExp(DURATION_PATTERN);

/** A calendar date that stands where a day may; the reader turns it into a day once it knows the scenario's `start`. */
export class CalendarDay {
  constructor(readonly iso: string) {}
}

/** A distribution that stands where a number may; it becomes plain numbers once the distributions are known. */
export class UncertainNumber {
  constructor(
    readonly given: Readonly<Record<string, unknown>>,
    /** How a text is read in this field. */
    readonly read: (text: string) => number | null,
    readonly bounds: Bounds,
    readonly unit: string,
  ) {}
}

/** Whether a value is a distribution in place of a number (`{dist: normal, …}`). */
export const isDistribution = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'dist');

/** Reads `1_000_000`, `500万`, `16%`, `2.5k`; null when the text is not a number of this form. */
export function parseAmount(text: string): number | null {
  const match = AMOUNT.exec(text.trim());
  if (match === null) return null;
  // The decimal point is moved in the text: 16% is 0.16 to the last bit, which 16 × 0.01 is not for every number.
  const [digits, power = '0'] = match[1].replaceAll('_', '').toLowerCase().split('e');
  return Number(`${digits}e${Number(power) + (SUFFIX[match[2]] ?? 0)}`);
}

/** Reads `90`, `90d`, `3w`, `24mo` (months of 30 days), `2y` (years of 365 days) as days; null otherwise. */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text.trim());
  return match === null ? null : Number(match[1].replaceAll('_', '')) * (DAYS_IN[match[2]] ?? 1);
}

/** What an editor, the help and the page's controls know of a field beside its type. */
export interface FieldMeta extends Bounds {
  readonly description: string;
  /** `money`, `share`, `per day`, `days`, `day`, `people`, `factor` or `text`. */
  readonly unit: string;
}

/** The range of a number; −LARGEST to LARGEST where nothing is said. */
export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  /** `min` itself is not allowed. */
  readonly exclusiveMin?: boolean;
  readonly whole?: boolean;
  /** May not be a distribution. */
  readonly certain?: boolean;
}

/** The words of a bound, as they stand in an error message. */
export function allowed(
  unit: string,
  { min = -LARGEST, max = LARGEST, exclusiveMin = false, whole = false }: Bounds,
): Said {
  const kind = whole ? say`a whole number` : say`a number`;
  const low = min <= -LARGEST ? '-1e18' : min;
  const high = max >= LARGEST ? '1e18' : max;
  const words: Said = [unit];
  return exclusiveMin
    ? say`${kind} over ${low} up to ${high} (${words})`
    : say`${kind} from ${low} to ${high} (${words})`;
}

function numeric(description: string, unit: string, bounds: Bounds, read: (text: string) => number | null) {
  const wanted = allowed(unit, bounds);
  const { min = -LARGEST, max = LARGEST, exclusiveMin = false, whole = false, certain = false } = bounds;
  const plain = [z.number(), z.string()] as const;
  return z
    .union(certain ? plain : [...plain, z.looseObject({ dist: z.string() })], { error: mustBe(wanted) })
    .transform((given, context): number => {
      if (typeof given === 'object') return new UncertainNumber(given, read, bounds, unit) as unknown as number;
      const value = typeof given === 'number' ? given : read(given);
      if (
        value === null ||
        !Number.isFinite(value) ||
        value < min ||
        value > max ||
        (exclusiveMin && value === min) ||
        (whole && !Number.isInteger(value))
      ) {
        context.addIssue({ code: 'custom', message: mustBe(wanted) });
        return z.NEVER;
      }
      return value + 0; // −0 becomes 0: a sign without a meaning must not reach a result's bits
    })
    .meta({ description, unit, min, max, exclusiveMin, whole, certain } satisfies FieldMeta);
}

/** An amount of money in the scenario's currency; `500万` and `1_000` work. */
export const money = (description: string, bounds: Bounds = { min: 0 }) =>
  numeric(description, 'money', bounds, parseAmount);

/** A share from 0 to 1 (or to `max`); `16%` works. */
export const share = (description: string, bounds: Bounds = {}) =>
  numeric(description, 'share', { min: 0, max: 1, ...bounds }, parseAmount);

/** A rate or hazard per day. */
export const rate = (description: string, bounds: Bounds = {}) =>
  numeric(description, 'per day', { min: -10, max: 10, ...bounds }, parseAmount);

/** A plain factor without unit. */
export const factor = (description: string, bounds: Bounds = { min: 0 }) =>
  numeric(description, 'factor', bounds, parseAmount);

/** The unit of a distribution's own parameters. */
export const IN_UNIT = 'unit of the number';

/** A parameter of a distribution in the unit of the number that it stands for; texts have been read before. */
export const inUnit = (description: string, bounds: Bounds = {}) =>
  numeric(description, IN_UNIT, { ...bounds, certain: true }, () => null);

/** A whole number of things. */
export const count = (description: string, bounds: Bounds = {}) =>
  numeric(description, 'count', { min: 0, whole: true, ...bounds }, parseAmount);

/** A length of time in whole days: `90`, `90d`, `24mo`, `2y`. */
export const duration = (description: string, bounds: Bounds = {}) =>
  numeric(description, 'days', { min: 1, max: LONGEST_HORIZON, whole: true, ...bounds }, parseDuration);

const aDay = mustBe(say`a day (0 is the first), a duration such as 24mo, or a date such as 2012-02-15`);

/** A day of the run, counted from 0, or a calendar date when the scenario has a `start`. */
export const day = (description: string) =>
  z
    .union(
      [duration(description, { min: 0, certain: true }), z.string().regex(new RegExp(DATE_PATTERN), { error: aDay })],
      { error: aDay },
    )
    .transform((given) => (typeof given === 'string' ? new CalendarDay(given) : given) as number)
    .meta({ description, unit: 'day' });

/** Yes or no. */
export const flag = (description: string) => z.boolean().meta({ description, unit: 'yes or no' });

/**
 * A text of 1 to `max` characters; line ends become blanks. Control characters and marks that turn the direction of
 * writing are refused, since texts are shown on terminals and pages.
 */
export const text = (description: string, max = 200) =>
  z
    .string()
    .overwrite((given) => given.replaceAll(/[\s]+/g, ' ').trim())
    .min(1, { error: mustBe(say`a text of 1 to ${max} characters`) })
    .max(max, { error: mustBe(say`a text of 1 to ${max} characters`) })
    .regex(/^[^\p{Cc}\u202a-\u202e\u2066-\u2069]*$/u, { error: mustBe(say`a text without control characters`) })
    .meta({ description, unit: 'text' });
