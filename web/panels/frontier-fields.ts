import type { SweptNumber } from '../../sim/index.ts';
import type { AxisFields } from '../choices.ts';

const STEPS = 7;

/** A number as scenarios write it: shares and rates in per cent. */
const written = (value: number, unit: string): string =>
  unit === 'share' || unit === 'per day'
    ? `${Number((100 * value).toPrecision(6))}%`
    : String(Number(value.toPrecision(6)));

/** Where a first look goes from and to: around what stands there, within what may. */
function rangeOf({ value, unit, min, max, whole }: SweptNumber): [number, number] {
  const isRate = unit === 'per day';
  const reach = value === 0 ? (isRate ? 0.01 : unit === 'share' ? 0.5 : unit === 'money' ? 1e6 : 10) : Math.abs(value);
  const low = Math.max(min, value === 0 ? (isRate ? -reach : 0) : value - reach / 2);
  const high = Math.min(max, value + reach);
  if (!whole) return [low, high];
  // Each value must be whole: the span is a multiple of the steps.
  const first = Math.max(min, Math.floor(low));
  const step = Math.max(1, Math.ceil((high - first) / (STEPS - 1)));
  return [first, Math.min(max, first + step * (STEPS - 1))];
}

export function axisFields(number: SweptNumber): AxisFields {
  const [from, to] = rangeOf(number);
  const { path, unit } = number;
  return { path, from: written(from, unit), to: written(to, unit), steps: String(STEPS) };
}

/** What a sweep takes. */
export const varyText = ({ path, from, to, steps }: AxisFields): string =>
  `${path}=${[from, to, steps].map((one) => one.trim()).join(':')}`;

/** What most want to know first, in this order. */
const LIKELY = [
  /growth\.rate$/,
  /^scheme\.payout\..*(days|rate|ceiling)$/,
  /^scheme\.(fee|rate)$/,
  /^operator\.capital$/,
  /^market\./,
];

/** Two numbers to begin with; null where there are none. */
export function likelyPair(found: readonly SweptNumber[]): [AxisFields, AxisFields | null] | null {
  const rank = ({ path }: SweptNumber) => {
    const place = LIKELY.findIndex((pattern) => pattern.test(path));
    return place < 0 ? LIKELY.length : place;
  };
  const [first, second] = [...found].sort((a, b) => rank(a) - rank(b));
  return first === undefined ? null : [axisFields(first), second === undefined ? null : axisFields(second)];
}
