import type { Members } from './market-schema.ts';

/** Monday is 0; 1970-01-01 was a Thursday. */
function weekday(start: string): number {
  const day = (Math.floor(Date.parse(`${start}T00:00:00Z`) / 86_400_000) + 3) % 7;
  return day < 0 ? day + 7 : day; // before 1970
}

/** Values brought to mean 1; all 1 when they are all 0. */
function toMeanOne(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  return sum > 0 ? values.map((value) => (value * values.length) / sum) : values.fill(1);
}

/** The season's factor of each day: weekdays (mean 1 over the week) times dated factors (mean 1 over the horizon). */
export function seasonFactors(
  seasonality: Members['seasonality'],
  horizon: number,
  start: string | undefined,
): Float64Array {
  const first = start === undefined ? 0 : weekday(start);
  const week = toMeanOne(Float64Array.from(seasonality?.weekly ?? [1, 1, 1, 1, 1, 1, 1]));
  const dated = new Float64Array(horizon).fill(1);
  for (const { from, to = from, factor } of seasonality?.dates ?? []) {
    for (let t = from; t <= to && t < horizon; t++) dated[t] *= factor;
  }
  const factors = toMeanOne(dated);
  return factors.map((factor, t) => factor * week[(first + t) % 7]);
}
