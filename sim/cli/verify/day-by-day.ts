import { compileModel } from '../../model/compile-model.ts';
import { loadScenario } from '../../model/load-scenario.ts';
import { cohortAt, fieldAt, keptSeries, rowLength } from '../../path/path-block.ts';
import { newPathMemory } from '../../path/path-memory.ts';
import { runPath } from '../../path/step.ts';
import type { SeriesName } from '../../types.ts';

/** A scheme to run once through the engine, day by day and without chance. */
export interface Trial {
  readonly days: number;
  readonly fee: number;
  /** As in a scenario file. */
  readonly payout: object;
  readonly growth?: object;
  /** Turnover of each day in place of `growth`. */
  readonly turnover?: Float64Array;
  readonly capital?: number;
  /** Birth days of claims to follow. */
  readonly cohorts?: readonly number[];
}

/** What the engine says of each day, and how it ended; −1 is never. */
export interface Course {
  readonly turnover: Float64Array;
  /** Cash and pool together at the end of the day. */
  readonly money: Float64Array;
  readonly payoutPerUnit: Float64Array;
  readonly failureDay: number;
  readonly cohorts: readonly { readonly share: number; readonly fullOn: number }[];
}

/** One run of the engine over the whole way: scenario file, compiled model, path. */
export function dayByDay({ days, fee, payout, growth, turnover, capital = 0, cohorts = [] }: Trial): Course {
  const file = {
    rebatescope: 1,
    name: 'verify',
    horizon: days,
    paths: 1,
    market: { turnover: { initial: 1, growth: growth ?? { kind: 'flat' } } },
    scheme: { fee, payout },
    operator: { capital },
  };
  const loaded = loadScenario(JSON.stringify(file), { file: 'verify' });
  const compiled = compileModel(loaded, { everyDay: true, cohorts });
  const model = turnover === undefined ? compiled : { ...compiled, trend: turnover };
  const memory = newPathMemory(model);
  const row = new Float64Array(rowLength(cohorts.length));
  runPath(model, memory, 0, row, 0);
  const seriesOf = (name: SeriesName): Float64Array => {
    const at = keptSeries.indexOf(name as (typeof keptSeries)[number]);
    return Float64Array.from({ length: days }, (_, t) => memory.record[t * keptSeries.length + at]);
  };
  const pool = seriesOf('pool');
  return {
    turnover: seriesOf('turnover'),
    money: seriesOf('cash').map((cash, t) => cash + pool[t]),
    payoutPerUnit: seriesOf('payoutPerUnit'),
    failureDay: row[fieldAt.failureDay],
    cohorts: cohorts.map((_, k) => ({ share: row[cohortAt(k)], fullOn: row[cohortAt(k) + 1] })),
  };
}

/** Turnover that grows at `rate` a day and is 1 on day `unit`. */
export const growing = (days: number, rate: number, unit: number): Float64Array =>
  Float64Array.from({ length: days }, (_, t) => Math.exp(rate * (t - unit)));

/** What a unit of claim born before day 0 would have got by the end of each day: the sums of the day's payout per unit. */
export function indexOf({ payoutPerUnit }: Course): Float64Array {
  let sum = 0;
  return payoutPerUnit.map((paid) => (sum += paid));
}

/** The same for a shared pool that is fed by `share` of a turnover given day by day. */
export const indexAfterEachDay = (turnover: readonly number[], share: number): number[] => [
  ...indexOf(
    dayByDay({ days: turnover.length, fee: share, payout: { kind: 'pool' }, turnover: Float64Array.from(turnover) }),
  ),
];
