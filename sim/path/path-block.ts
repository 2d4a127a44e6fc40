import { type SeriesName, seriesNames } from '../types.ts';

/**
 * What each path leaves, one row of numbers: these fields, then for each cohort the share it got back and the day it
 * was full. Rows follow each other in path order; the digest of a run is taken over their raw bits.
 */
export const rowFields = [
  'failure', // index into failureKinds
  'failureDay', // −1 when the path did not fail
  'firstShortDay', // −1 when everything due was always paid
  'turnover',
  'fees',
  'issued',
  'paid',
  'outstanding',
  'full', // initial amount of the claims that are paid in full
  'rewards',
  'costs', // tax included
  'drawn',
  'absconded',
  'cash',
  'pool',
  'worst', // worst relative violation of the cash identity
] as const;

export type RowField = (typeof rowFields)[number];

export const fieldAt = Object.fromEntries(rowFields.map((name, i) => [name, i])) as { [name in RowField]: number };

/** Cohort k of a row: the share it got back (−1: no purchases that day), and the day it was full (−1: never). */
export const cohortAt = (k: number): number => rowFields.length + 2 * k;

export const rowLength = (cohorts: number): number => rowFields.length + 2 * cohorts;

/** The quantities kept by day. Fees are mostly a fixed share of turnover and are not kept twice. */
export const keptSeries = seriesNames.filter((name) => name !== 'fees') as readonly Exclude<SeriesName, 'fees'>[];

/** Numbers in a path's record: the kinds of each recorded day, then the days' fees when `feesVary`. */
export const recordLength = (days: number, feesVary: boolean): number =>
  days * (keptSeries.length + (feesVary ? 1 : 0));

/** Paths in a block: enough to hide the cost of handing it over, few enough for a first picture at once. */
export const BLOCK = 128;
