import type { Estimate, ResultBundle } from '../types.ts';

/** What members followed one by one are compared by: fields of `pyramid` in a result. */
export const pyramidMeasures = [
  'pyramid.losersShare',
  'pyramid.shortOfPromiseShare',
  'pyramid.recruitmentShare',
  'pyramid.referralShare',
  'pyramid.netOthersMoneyShare',
  'pyramid.othersMoneyShare',
  'pyramid.top1Share',
  'pyramid.gini',
  'pyramid.levels',
  'pyramid.heads',
  'pyramid.heads30x3',
] as const;
export type PyramidMeasure = (typeof pyramidMeasures)[number];

export const isPyramidMeasure = (measure: ComparedMeasure): measure is PyramidMeasure =>
  (pyramidMeasures as readonly string[]).includes(measure);

/** What schemes are compared by, as names of figures of a result. */
export const comparedMeasures = [
  'sustainability.failure.probability',
  'sustainability.recovery.mean',
  'sustainability.claims.paid',
  'sustainability.claims.outstanding',
  'operator.take',
  'merchants.fees',
  'merchants.net',
  'ordinary.cost',
  'ordinary.profitAgainstNone',
  'ordinary.stored.loss.amount',
  'parties.cost',
  'parties.benefit',
  'parties.gain',
  ...pyramidMeasures,
] as const;
export type ComparedMeasure = (typeof comparedMeasures)[number];

/** What one scheme of a comparison has more than another. */
export interface ScenarioDifference {
  readonly measure: ComparedMeasure;
  /** Places in `scenarios`, from 0. */
  readonly from: number;
  readonly to: number;
  /** Path by path, so that what both draw alike falls out. Null where either has no such figure. */
  readonly difference: Estimate;
  /** The same as if the two had been run on draws of their own: what pairing gains. */
  readonly unpaired: Estimate;
}

/** Several scenarios on the same draws, exactly as `compare --json` prints it (`rebatescope-comparison/1`). */
export interface Comparison {
  readonly schema: 'rebatescope-comparison/1';
  /** In the order in which they were given; only those that were begun, when the comparison was stopped. */
  readonly scenarios: readonly ResultBundle[];
  /** Every measure of every pair, in order of `from` and `to`. */
  readonly differences: readonly ScenarioDifference[];
}
