import type { ResultBundle } from '../../sim/types.ts';
import { readFailure } from '../words/readings/failure.ts';
import { readFakes } from '../words/readings/fakes.ts';
import { readInsiders } from '../words/readings/insiders.ts';
import { cohortsWithPurchases, readRecovery } from '../words/readings/recovery.ts';
import type { PictureParts } from './scenario-picture.ts';
import { halfFailed, overStretches, thousandths } from './stretches.ts';

/** A share that is known on some days. */
interface Known {
  readonly day: number;
  readonly share: number;
}

/** A share on the days between, by straight lines over a measure of the day. After the last known day as on it; 0 where none is known. */
function shareOn(known: readonly Known[], day: number, along = (on: number) => on): number {
  const next = known.findIndex((one) => one.day >= day);
  if (next <= 0) return known.at(next)?.share ?? 0;
  const [before, after] = [known[next - 1], known[next]];
  const [from, to] = [along(before.day), along(after.day)];
  return before.share + ((after.share - before.share) * (along(day) - from)) / (to - from);
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

/**
 * What comes back for the sales of each day. It is known for some days and for all together. Between known days it changes by
 * straight lines (of a fixed share a day), or falls steeply at first and slowly later, like the logarithm of the day (of a shared
 * pool): the two are mixed so that the sum is right, as far as it lies between them.
 */
function returned(sales: readonly number[], days: readonly number[], known: readonly Known[], mean: number): number[] {
  const straight = days.map((day, i) => sales[i] * shareOn(known, day));
  const steep = days.map((day, i) => sales[i] * shareOn(known, day, Math.log1p));
  const apart = sum(straight) - sum(steep);
  const over = sum(straight) - mean * sum(sales);
  const mix = Math.abs(apart) > 1e-9 * sum(sales) ? Math.min(1, Math.max(0, over / apart)) : 0;
  return straight.map((amount, i) => amount + mix * (steep[i] - amount));
}

/** What comes back by day of purchase. A run that is too short for more than its first day has only the mean of all. */
function recoveries(result: ResultBundle, mean: number): Known[] {
  const cohorts = cohortsWithPurchases(result);
  if (cohorts.length > 1) return cohorts.map((cohort) => ({ day: cohort.bornDay, share: cohort.mean! }));
  return [{ day: 0, share: mean }];
}

/** Sales over time, what of them is fake, and what comes back of the promise that was made for the rest. */
export function promisePicture(result: ResultBundle): PictureParts {
  const { failure, recovery, series } = result.sustainability;
  const mean = recovery.mean.value ?? 0;
  const fakes = (result.fraud?.byCohort ?? []).flatMap(({ bornDay, fakeShare }) =>
    fakeShare === null ? [] : [{ day: bornDay, share: fakeShare }],
  );
  const sold = series.turnover.mean;
  const faked = series.day.map((day, i) => sold[i] * shareOn(fakes, day));
  const real = sold.map((amount, i) => amount - faked[i]);
  const back = returned(real, series.day, recoveries(result, mean), mean);
  const [whole, part, fake] = [sold, back, faked].map((amounts) => overStretches(result, amounts));
  const most = Math.max(...whole);
  return {
    kind: 'promise',
    whole: thousandths(whole, most),
    part: thousandths(part, most),
    ...(fake.some((amount) => amount > 0) ? { fake: thousandths(fake, most) } : {}),
    ...halfFailed(result),
    say: (lang) => [
      readRecovery(result, lang),
      (failure.probability.value ?? 0) > 0 ? readFailure(result, lang) : '',
      readFakes(result, lang),
      readInsiders(result, lang),
    ],
  };
}
