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

/** What a path leaves besides where the scheme has safeguards that act by the day; behind its cohorts in the row. */
const guardFields = [
  'deposit', // at the end; 0 after a wind-down, which pays it out
  'depositShortDay', // first day on which the deposit could not be brought to its size; −1: never
] as const;

/** Cohort k of a row: the share it got back (−1: no purchases that day), and the day it was full (−1: never). */
export const cohortAt = (k: number): number => rowFields.length + 2 * k;

/** What frauds add at the end of a row, where there are any. */
export const fraudFields = [
  'fakes', // turnover that is fake
  'found', // of it, what was found
  'marked', // sales at marked-up prices
  'excess', // paid over the honest price
  'booked', // units of claims that insiders booked
  'toHonest', // paid to claims of real purchases
  'toFakes', // to fakes, found later or not
  'toInsiders',
  'clawedBack',
  'fines',
  'reports', // due to who reported fakes; among the costs
  'struckOut', // what was left of claims of found fakes
  'toSybils', // referral rewards of people who recruited themselves
  'markedLosing', // marked-up sales whose buyers got back less than the excess
  'markedLoss', // what is missing to them
  'followed', // 1 when there was a fake purchase to follow
  'npv', // what it is worth to who makes it, in money
  'npvUnfound', // when it is not found
  'npvFound', // when it is
  'npvWhole', // when it is not split
  'irr', // its internal rate a day; −1: none
] as const;

export type FraudField = (typeof fraudFields)[number];

/**
 * Behind them the internal rate of the purchase if another share of fakes were found, all else as it was (−1: none); −2 on
 * all but the first paths, since a mean over those says enough.
 */
export const detections = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

/**
 * For each cohort besides, behind these: the share of fakes in its day's turnover (−1: no such day), and per unit of
 * marked-up price what of the excess has not come back (−1: nothing was marked up).
 */
const FRAUD_COHORT = 2;

export const rowLength = (cohorts: number): number => rowFields.length + 2 * cohorts;

/** Where a field of safeguards stands in a row with so many cohorts. */
export const guardAt = (field: (typeof guardFields)[number], cohorts: number): number =>
  rowLength(cohorts) + guardFields.indexOf(field);

/** What decides what is in a row: a model, or what is known of it. */
export interface RowShape {
  readonly cohorts: ArrayLike<number>;
  readonly guard: object | null;
  readonly fraud: object | null;
  readonly ordinary?: {
    readonly volume: readonly object[] | null;
    readonly stored: object | null;
  } | null;
}

/** Where the fields of frauds begin in a row. */
const fraudsFrom = ({ cohorts, guard }: RowShape): number =>
  rowLength(cohorts.length) + (guard === null ? 0 : guardFields.length);

export const fraudAt = (field: FraudField, shape: RowShape): number => fraudsFrom(shape) + fraudFields.indexOf(field);

/** Where the internal rate at the k-th of `detections` stands in a row. */
export const irrAt = (k: number, shape: RowShape): number => fraudsFrom(shape) + fraudFields.length + k;

/** Where the share of fakes on the day of cohort k stands in a row; behind it the loss of marked-up buyers. */
export const fakeShareAt = (k: number, shape: RowShape): number => irrAt(detections.length, shape) + FRAUD_COHORT * k;

/** What an ordinary scheme adds at the end of a row; it has neither safeguards that act by the day nor frauds. */
export const ordinaryFields = [
  'sales', // at full prices
  'salesWithout', // what they would be without the scheme
  'issued', // rewards, at what they buy
  'redeemed',
  'lapsed',
  'liability', // owed at the end
  'cost',
  'marginBefore',
  'marginAfter',
  'profitAgainstNone',
  'clv', // 0 without members
  'clvWithout',
] as const;

export type OrdinaryField = (typeof ordinaryFields)[number];

/** Where a field of an ordinary scheme stands in a row with so many cohorts. */
export const ordinaryAt = (field: OrdinaryField, cohorts: number): number =>
  rowLength(cohorts) + ordinaryFields.indexOf(field);

/** Where the rewards of the c-th class of customers stand; behind the other fields, where each path has its own. */
export const ordinaryClassAt = (c: number, cohorts: number): number => rowLength(cohorts) + ordinaryFields.length + c;

/** Classes of customers whose rewards each path has. */
export const classesOf = ({ ordinary }: RowShape): number => {
  const classes = ordinary?.volume?.length ?? 0;
  return classes > 1 ? classes : 0;
};

/** What stored value adds behind them. */
export const storedFields = [
  'floatMean', // paid in and not yet spent, the mean of open days
  'floatHighest',
  'float', // on the last open day, before a wind-down
  'cover', // what is held then, over what serving all balances, or paying them back, would cost
  'escrow', // at the end
  'lost', // by holders, of what they paid in
  'rewards', // bonus spent and rewards for bringing members, at what they buy
] as const;

export type StoredField = (typeof storedFields)[number];

/** Where a field of stored value stands in a row with so many cohorts. */
export const storedAt = (field: StoredField, cohorts: number): number =>
  rowLength(cohorts) + ordinaryFields.length + storedFields.indexOf(field);

/** The length of a row of this model. */
export const rowLengthOf = (shape: RowShape): number => {
  if (shape.ordinary) {
    const behind = ordinaryClassAt(classesOf(shape), shape.cohorts.length);
    return shape.ordinary.stored === null ? behind : behind + storedFields.length;
  }
  return rowLengthOfStaged(shape);
};

const rowLengthOfStaged = (shape: RowShape): number =>
  shape.fraud === null ? fraudsFrom(shape) : fakeShareAt(shape.cohorts.length, shape);

/** The quantities kept by day. Fees are mostly a fixed share of turnover and are not kept twice. */
export const keptSeries = seriesNames.filter((name) => name !== 'fees') as readonly Exclude<SeriesName, 'fees'>[];

/** Numbers in a path's record: the kinds of each recorded day, then the days' fees when `feesVary`. */
export const recordLength = (days: number, feesVary: boolean): number =>
  days * (keptSeries.length + (feesVary ? 1 : 0));

/** Paths in a block: enough to hide the cost of handing it over, few enough for a first picture at once. */
export const BLOCK = 128;
