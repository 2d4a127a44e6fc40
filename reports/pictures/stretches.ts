import type { ResultBundle } from '../../sim/types.ts';

/** Bars of a picture over time: as many as one can tell apart on its width. */
const MOST_BARS = 40;

/** The means of a series over the run in equal stretches, each with a day of the series at least. */
export function overStretches({ run, sustainability }: ResultBundle, series: readonly number[]): number[] {
  const { day } = sustainability.series;
  const count = Math.min(MOST_BARS, day.length);
  const bars = Array.from({ length: count }, () => ({ sum: 0, days: 0 }));
  day.forEach((on, place) => {
    const bar = bars[Math.min(count - 1, Math.floor((on * count) / run.horizonDays))];
    bar.sum += series[place];
    bar.days++;
  });
  return bars.filter(({ days }) => days > 0).map(({ sum, days }) => sum / days);
}

/** The end of the day on which half of the runs have failed, in thousandths of the run; nothing where fewer fail. */
export function halfFailed({ run, sustainability }: ResultBundle): { failed?: number } {
  const { curve, day } = sustainability.failure;
  const on = run.random ? curve.find(({ probability }) => probability >= 0.5)?.day : day.p50;
  return on == null ? {} : { failed: Math.round((1000 * (on + 1)) / run.horizonDays) };
}

/** Amounts in thousandths of `most`; all 0 where that is nothing. */
export const thousandths = (amounts: readonly number[], most: number): number[] =>
  amounts.map((amount) => (most > 0 ? Math.round((1000 * amount) / most) : 0));
