import { exactEstimate } from '../stats/estimates.ts';
import { pairedMean, pairedProportion } from '../stats/paired-difference.ts';
import { unpairedDifference } from '../stats/unpaired-difference.ts';
import type { Estimate, ResultBundle } from '../types.ts';
import type { ComparedPaths } from './compared-paths.ts';
import {
  type ComparedMeasure,
  comparedMeasures,
  isPyramidMeasure,
  type PyramidMeasure,
  pyramidMeasures,
  type ScenarioDifference,
} from './comparison.ts';

type PyramidField = PyramidMeasure extends `pyramid.${infer Field}` ? Field : never;

/** A scheme of a comparison when it has been run. */
export interface ComparedRun {
  readonly result: ResultBundle;
  readonly paths: ComparedPaths;
}

const ofPyramid = Object.fromEntries(
  pyramidMeasures.map((measure) => {
    const field = measure.slice('pyramid.'.length) as PyramidField;
    return [measure, ({ pyramid }: ResultBundle) => pyramid?.[field] ?? exactEstimate(null)];
  }),
) as Record<PyramidMeasure, (result: ResultBundle) => Estimate>;

/** The estimate of a result that a measure names. */
export const comparedEstimate: Readonly<Record<ComparedMeasure, (result: ResultBundle) => Estimate>> = {
  'sustainability.failure.probability': ({ sustainability }) => sustainability.failure.probability,
  'sustainability.recovery.mean': ({ sustainability }) => sustainability.recovery.mean,
  'sustainability.claims.paid': ({ sustainability }) => sustainability.claims.paid,
  'sustainability.claims.outstanding': ({ sustainability }) => sustainability.claims.outstanding,
  'operator.take': ({ operator }) => operator.take,
  'merchants.fees': ({ merchants }) => merchants.fees,
  'merchants.net': ({ merchants }) => merchants.net,
  'ordinary.cost': ({ ordinary }) => ordinary?.cost ?? exactEstimate(null),
  'ordinary.profitAgainstNone': ({ ordinary }) => ordinary?.profitAgainstNone ?? exactEstimate(null),
  'ordinary.stored.loss.amount': ({ ordinary }) => ordinary?.stored?.loss.amount ?? exactEstimate(null),
  'parties.cost': ({ parties }) => parties.cost,
  'parties.benefit': ({ parties }) => parties.benefit,
  'parties.gain': ({ parties }) => parties.gain,
  ...ofPyramid,
};

/** The same of members, on the paths on which both were followed: who joins and buys is always drawn. */
function pairedMembers(measure: PyramidMeasure, from: ComparedPaths, to: ComparedPaths): Estimate {
  const paths = Math.min(from.followed.count, to.followed.count);
  if (paths === 0) return exactEstimate(null);
  const [before, after] = [from, to].map((one) => one.followed.values(measure, paths));
  if (measure !== 'pyramid.heads30x3') return pairedMean(before, after, true);
  return from.isSameAs(to) ? exactEstimate(0) : pairedProportion(before, after, true);
}

/** What the second has more than the first, on the paths that both have. */
function pairedOf(measure: ComparedMeasure, from: ComparedPaths, to: ComparedPaths): Estimate {
  if (isPyramidMeasure(measure)) return pairedMembers(measure, from, to);
  const random = from.random || to.random;
  const counts = [from, to].filter((one) => one.random).map(({ count }) => count);
  const paths = random ? Math.min(...counts) : 1;
  const [before, after] = [from, to].map((one) => one.values(measure, paths));
  if (measure !== 'sustainability.failure.probability') return pairedMean(before, after, random);
  // Of two chances that no path tells apart only this is known for certain.
  return from.isSameAs(to) ? exactEstimate(0) : pairedProportion(before, after, random);
}

/** The differences of every measure between every two of the runs, which are all on the same draws. */
export function differencesOf(runs: readonly ComparedRun[]): ScenarioDifference[] {
  return runs.flatMap((before, from) =>
    runs.slice(from + 1).flatMap((after, i) =>
      comparedMeasures.map((measure) => ({
        measure,
        from,
        to: from + 1 + i,
        difference: pairedOf(measure, before.paths, after.paths),
        unpaired: unpairedDifference(comparedEstimate[measure](before.result), comparedEstimate[measure](after.result)),
      })),
    ),
  );
}
