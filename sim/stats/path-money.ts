import { fieldAt, fraudAt, ordinaryAt, type RowShape, type StoredField, storedAt } from '../path/path-block.ts';

/** What the owners of the path whose row begins at `at` have at the end, less what they brought. */
export const takeAt = (rows: Float64Array, at: number, capital: number): number =>
  rows[at + fieldAt.drawn] + rows[at + fieldAt.absconded] + rows[at + fieldAt.cash] - capital;

/**
 * What merchants earn on the sales that the scheme brings (`extraMargin` of all real turnover) less all their fees. Speculators
 * pay the fees of fakes, and buyers what is put on prices.
 */
export function merchantsNetAt(rows: Float64Array, at: number, shape: RowShape, extraMargin: number): number {
  const turnover = rows[at + fieldAt.turnover];
  const frauds = shape.fraud !== null;
  const real = turnover - (frauds ? rows[at + fraudAt('fakes', shape)] : 0);
  const onTop = frauds ? rows[at + fraudAt('excess', shape)] : 0;
  const ofReal = turnover > 0 ? real / turnover : 1;
  return extraMargin * (real - onTop) + onTop - ofReal * rows[at + fieldAt.fees];
}

/** What the scheme of the path whose row begins at `at` costs merchants: fees, or rewards. */
export const costAt = (rows: Float64Array, at: number, { ordinary, cohorts }: RowShape): number =>
  rows[at + (ordinary ? ordinaryAt('cost', cohorts.length) : fieldAt.fees)];

/** What members have of it: what is paid to claims, or rewards redeemed; of stored value the bonus spent less what holders lose. */
export function benefitAt(rows: Float64Array, at: number, { ordinary, cohorts }: RowShape): number {
  if (!ordinary) return rows[at + fieldAt.paid];
  if (ordinary.stored === null) return rows[at + ordinaryAt('redeemed', cohorts.length)];
  const place = (field: StoredField) => at + storedAt(field, cohorts.length);
  return rows[place('rewards')] - rows[place('lost')];
}

/** What it brings who runs it: what the owners end with, or the profit against no scheme. */
export const gainAt = (rows: Float64Array, at: number, { ordinary, cohorts }: RowShape, capital: number): number =>
  ordinary ? rows[at + ordinaryAt('profitAgainstNone', cohorts.length)] : takeAt(rows, at, capital);
