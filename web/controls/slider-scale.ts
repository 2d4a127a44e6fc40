import type { NumberControl } from '../form/control.ts';

/** Steps of a slider from end to end. */
export const STEPS = 1000;

/** The values that a slider runs over; by equal factors where both ends are over 0 and `log` says so. */
export interface SliderScale {
  readonly low: number;
  readonly high: number;
  readonly log: boolean;
}

/** What a slider goes up to where nothing stands yet that says how large numbers are here. */
const FIRST_HIGH: Readonly<Record<string, number>> = { money: 1e6, days: 365, day: 365, count: 100, share: 1 };

type Bounds = Pick<NumberControl, 'unit' | 'min' | 'max'>;

const within = ({ min, max }: Bounds, low: number, high: number, log: boolean): SliderScale => ({
  low: Math.max(min, low),
  high: Math.min(max, high),
  log,
});

/** The scale of a slider that now stands at `value`: wide enough to see what changes, fine enough to set it. */
export function sliderScale(bounds: Bounds, value: number): SliderScale {
  const { unit } = bounds;
  const size = Math.abs(value);
  if (unit === 'share' && (value === 0 || size >= 0.02)) return within(bounds, 0, 1, false);
  if (unit === 'share' || unit === 'per day') {
    const high = size === 0 ? 0.05 : 10 ** Math.ceil(Math.log10(size * 2));
    return within(bounds, -high, high, false);
  }
  if (value > 0) return within(bounds, value / 10, value * 10, true);
  const high = value === 0 ? (FIRST_HIGH[unit] ?? 2) : size * 10;
  return within(bounds, value < 0 ? -high : 0, high, false);
}

const isLog = ({ low, log }: SliderScale) => log && low > 0;

/** Where a value stands on a slider: 0 to `STEPS`. */
export function positionOf(scale: SliderScale, value: number): number {
  const { low, high } = scale;
  const part = isLog(scale) ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.round(STEPS * Math.min(1, Math.max(0, part)));
}

/** The value at a position, as few digits as the step is fine. */
export function valueAt(scale: SliderScale, position: number, whole: boolean): number {
  const { low, high } = scale;
  const part = position / STEPS;
  const value = isLog(scale) ? low * (high / low) ** part : low + part * (high - low);
  const rounded = isLog(scale)
    ? Number(value.toPrecision(3))
    : Number(value.toFixed(Math.max(0, Math.ceil(-Math.log10((high - low) / 500)))));
  const inside = Math.min(high, Math.max(low, rounded));
  return whole ? Math.round(inside) : inside;
}

/** Whether a slider can stand at a value. */
export const holds = ({ low, high }: SliderScale, value: number): boolean => value >= low && value <= high;
