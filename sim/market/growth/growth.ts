import { z } from 'zod';
import { kindSchemas } from '../../scenario/kind.ts';
import { fillPiecewise, piecewise, piecewiseLongRunRate } from './piecewise.ts';
import { regimes, regimesLongRunRate } from './regimes.ts';
import { series } from './series.ts';
import { fillSimpleTrend, simpleGrowthKinds, simpleGrowthSchemas, simpleLongRunRate } from './simple-growth.ts';

/** Every kind of growth, as the help and the page list them. */
export const growthKinds = [...simpleGrowthKinds, piecewise, regimes, series] as const;

/** The `growth:` of a scenario file. */
export const growthSchema = z.discriminatedUnion('kind', [
  ...simpleGrowthSchemas,
  ...kindSchemas([piecewise, regimes, series]),
]);

/** Growth that is the same on every path and needs no file. */
export const settledGrowthSchema = z.discriminatedUnion('kind', [...simpleGrowthSchemas, ...kindSchemas([piecewise])]);

export type Growth = z.output<typeof growthSchema>;

/**
 * Fills `out` with the level of each day without noise and season; false for `regimes`, whose trend is drawn anew for
 * each path. `series` holds the numbers of the file for `kind: series`; `quick` is as in `fillSimpleTrend`.
 */
export function fillTrend(
  growth: Growth,
  initial: number,
  out: Float64Array,
  series?: ArrayLike<number>,
  quick = false,
): boolean {
  switch (growth.kind) {
    case 'regimes':
      return false;
    case 'series':
      for (let t = 0; t < out.length; t++) out[t] = series![t];
      return true;
    case 'piecewise':
      fillPiecewise(growth, initial, out, quick);
      return true;
    default:
      fillSimpleTrend(growth, initial, out, 0, out.length, quick);
      return true;
  }
}

/** As `fillTrend`, of a new array; null for `regimes`. */
export function trendOf(
  growth: Growth,
  initial: number,
  horizon: number,
  series?: ArrayLike<number>,
): Float64Array | null {
  const out = new Float64Array(horizon);
  return fillTrend(growth, initial, out, series) ? out : null;
}

/** The growth per day that the scenario assumes in the long run; null where a file says no more than its rows. */
export function longRunRate(growth: Growth): number | null {
  switch (growth.kind) {
    case 'regimes':
      return regimesLongRunRate(growth);
    case 'series':
      return null;
    case 'piecewise':
      return piecewiseLongRunRate(growth);
    default:
      return simpleLongRunRate(growth);
  }
}
