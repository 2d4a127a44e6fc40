import { fieldAt, fraudAt, type RowShape } from '../path/path-block.ts';

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
