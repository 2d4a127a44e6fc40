import { findRoot } from '../../law/find-root.ts';
import { paybackRoot } from '../../law/payback-root.ts';
import { type Course, dayByDay, growing, indexOf, type Trial } from './day-by-day.ts';

/*
 * The closed forms are limits of small days. Here the engine measures the same things with days of 1/m of a day: lifetimes
 * m times as many days, growth a day an m-th. Everything is given back in the units of the form. An error of the first
 * order in 1/m is expected, since a claim first earns on the day after its birth and money moves once a day.
 *
 * Where a form holds for a scheme that has always run, the run starts early enough: the launch fades with e^(−X) in each
 * generation of claims.
 */

type Numbers = Readonly<Record<string, number>>;

/** Steps that a generation of claims is cut into at m = 1 where the form names no number of days. */
const GENERATION = 1000;

/** The place, in days from the start of day 0 and parts of a day, where rising or falling values at days’ ends pass `level`. */
function passing(values: Float64Array, level: number, from: number): number {
  const rising = values[from] < level;
  for (let t = from + 1; t < values.length; t++) {
    if (values[t] < level === rising) continue;
    return t + (level - values[t - 1]) / (values[t] - values[t - 1]);
  }
  return Number.NaN;
}

/** The value at a place between days’ ends. */
function at(values: Float64Array, place: number): number {
  const t = Math.floor(place);
  return values[t - 1] + (place - t) * (values[t] - values[t - 1]);
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/**
 * Where a fixed promise breaks, in days and parts of a day: on the day when the engine fails, between the money of the two
 * days’ ends that the same run has with just enough capital to go on for that day. NaN when it does not fail.
 */
function breakingPlace(trial: Trial): number {
  const { capital = 0 } = trial;
  const { failureDay } = dayByDay(trial);
  if (failureDay < 1) return Number.NaN;
  const days = failureDay + 1;
  const turnover = trial.turnover?.subarray(0, days);
  const purse = dayByDay({ ...trial, days, turnover, capital }).turnover.reduce((sum, value) => sum + value, 0);
  const { money } = dayByDay({ ...trial, days, turnover, capital: capital + purse });
  return passing(money, purse, failureDay - 1);
}

/** Days until a fixed promise cannot be met, from its launch. */
function ruinSinceLaunch({ phi, D, g, R0 }: Numbers, m: number): number {
  const growth = { kind: 'exponential', rate: g / m };
  const payout = { kind: 'fixed', days: D * m };
  return breakingPlace({ days: 2 * D * m, fee: phi, payout, growth, capital: R0 * m }) / m;
}

/** Days from the end of a long steady growth to ruin; turnover is flat or zero from then on. */
function ruinAfterGrowth({ phi, D, gOverGstar }: Numbers, m: number, after: 'flat' | 'zero'): number {
  const g = (gOverGstar * paybackRoot(phi)) / (D * m);
  const stop = Math.ceil(Math.max(40 / (g * m), 2 * D)) * m;
  const days = stop + 2 * D * m;
  // Turnover 1 a day on the day of the stop, so that nothing overflows.
  const turnover = growing(days, g, stop).fill(after === 'flat' ? 1 : 0, stop);
  return (breakingPlace({ days, fee: phi, payout: { kind: 'fixed', days: D * m }, turnover }) - stop) / m;
}

interface PoolRun extends Course {
  readonly index: Float64Array;
  readonly sum: Float64Array;
  /** A day long after the launch; claims born then are looked at. */
  readonly born: number;
}

/** A pool scheme that has grown steadily for `generations` generations of claims; flat from the day `born` on if asked. */
function poolRun(share: number, m: number, generations: number, thenFlat = false): PoolRun {
  const length = GENERATION * m;
  const g = paybackRoot(share) / length;
  const born = 2 * length;
  const days = generations * length;
  const turnover = growing(days, g, born);
  if (thenFlat) turnover.fill(1, born);
  const course = dayByDay({ days, fee: share, payout: { kind: 'pool' }, turnover });
  return { ...course, index: indexOf(course), sum: runningSum(course.turnover), born };
}

/** The factor by which cumulative turnover has grown when a claim has got back `part` of itself. */
function turnoverMultiple(share: number, part: number, m: number): number {
  const { index, sum, born } = poolRun(share, m, 4);
  return at(sum, passing(index, index[born] + part, born)) / sum[born];
}

/** Time until a late buyer on flat turnover has the fee back, over the scheme's age, which is cumulative over daily turnover. */
function flatBreakEven({ f, q }: Numbers, m: number): number {
  const { index, sum, turnover, born } = poolRun(q * f, m, 4, true);
  return (passing(index, index[born] + f, born) - (born + 1)) / (sum[born] / turnover[born]);
}

/** What a random unit of past turnover has got back: share paid in full, median, Gini. */
function recovered(share: number, m: number): { full: number; median: number; gini: number } {
  const { index, sum, turnover } = poolRun(share, m, 4);
  const last = index.length - 1;
  const full = at(sum, passing(index, index[last] - 1, 0)) / sum[last];
  const median = index[last] - at(index, passing(sum, sum[last] / 2, 0));
  // Those who bought later have less: the Lorenz curve starts on the last day.
  let have = 0;
  let area = 0;
  for (let s = last; s >= 0; s--) {
    const more = turnover[s] * Math.min(1, index[last] - index[s]);
    area += turnover[s] * (2 * have + more);
    have += more;
  }
  return { full, median, gini: 1 - area / (sum[last] * have) };
}

/** IRR and NPV of the fee against what the engine pays a claim of 1 day after day; `step` is the length of a day. */
function returnOf(paid: Float64Array, fee: number, discount: number, step: number): readonly [number, number] {
  const worth = (rate: number): number =>
    paid.reduce((sum, p, i) => sum + p * Math.exp(-rate * step * (i + 1)), 0) - fee;
  const ceiling = 100 / (paid.length * step);
  return [findRoot(worth, 0, ceiling), worth(discount)];
}

/** The daily payments on a claim of 1 that is born on day `born`. */
function payments(index: Float64Array, born: number): Float64Array {
  const got = index.map((value) => Math.min(1, value - index[born]));
  const end = got.indexOf(1, born);
  return got.subarray(born + 1, end + 1).map((value, i) => value - got[born + i]);
}

function poolReturn({ f, q, g, r }: Numbers, m: number): readonly number[] {
  const { index, born } = poolRun(q * f, m, 4);
  return returnOf(payments(index, born), f, r, paybackRoot(q * f) / g / (GENERATION * m));
}

function fixedReturn({ f, D, r }: Numbers, m: number): readonly number[] {
  const days = D * m + 2;
  const course = dayByDay({ days, fee: f, payout: { kind: 'fixed', days: D * m }, capital: days });
  return returnOf(payments(indexOf(course), 0), f, r, 1 / m);
}

/** How the engine measures, at days of 1/m, what the record of this name says. */
export const measures: Readonly<Record<string, (inputs: Numbers, m: number) => number | readonly number[]>> = {
  'scheme.fixed.ruinFromStart': ruinSinceLaunch,
  'scheme.fixed.ruinAfterStop': (inputs, m) => ruinAfterGrowth(inputs, m, 'flat'),
  'scheme.fixed.ruinAfterCollapse': (inputs, m) => ruinAfterGrowth(inputs, m, 'zero'),
  'scheme.path.fullPaybackTurnoverMultiple': ({ phi }, m) => turnoverMultiple(phi, 1, m),
  'scheme.path.breakEvenTurnoverMultiple': ({ phi, fee }, m) => turnoverMultiple(phi, fee, m),
  'scheme.prorata.fullyPaidShare': ({ phi }, m) => recovered(phi, m).full,
  'scheme.prorata.medianRecovered': ({ phi }, m) => recovered(phi, m).median,
  'scheme.prorata.giniRecovered': ({ phi }, m) => recovered(phi, m).gini,
  'scheme.attacker.prorata': poolReturn,
  'scheme.attacker.fixed': fixedReturn,
  'scheme.attacker.flatBreakEvenOverAge': flatBreakEven,
};
