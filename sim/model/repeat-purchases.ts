import { type BgNbd, expectedRepeats } from '../law/bg-nbd.ts';
import { repeatsByDay } from '../law/repeats-by-day.ts';
import type { Crowd } from '../market/members/members-day.ts';

/** 2^13 + 1: leaves 40 of the 53 bits of a number. */
const SPREAD = 8193;

/** Rounds to 40 bits by + − × alone (Veltkamp 1968): engines whose last bits differ then give the same number. */
function dropLastBits(x: number): number {
  const spread = x * SPREAD;
  return spread - (spread - x);
}

/** The repeat purchases of one buyer, kept for the next path of the same ones. */
export interface Repeats {
  /** By day since joining; of the buyer of `of`. */
  readonly daily: Float64Array;
  of: BgNbd | null;
  /** Of those who joined on each day, how many are there. */
  readonly there: Float64Array;
}

export const newRepeats = (days: number): Repeats => ({
  daily: new Float64Array(days),
  of: null,
  there: new Float64Array(days),
});

/** Fills `daily` with E[X(k + 1)] − E[X(k)], which is never below 0; `quick` as `repeatsByDay`. */
function fillDaily(repeats: Repeats, { r, alpha, a, b }: BgNbd, quick: boolean): void {
  const { daily, of } = repeats;
  if (of?.r === r && of.alpha === alpha && of.a === a && of.b === b) return;
  const buyer = { r, alpha, a, b };
  if (quick) repeatsByDay(buyer, daily);
  let before = 0;
  for (let k = 0; k < daily.length; k++) {
    const upTo = quick ? daily[k] : expectedRepeats(buyer, k + 1);
    daily[k] = Math.max(0, dropLastBits(upTo - before));
    before = upTo;
  }
  repeats.of = buyer;
}

/**
 * Fills `out` with the purchases to be expected each day under BG/NBD: those who join buy at once, and members who joined k
 * days ago buy E[X(k+1)] − E[X(k)] times again. A convolution over all days of joining, days²/2 multiplications; the repeat
 * purchases are those of the closed form to about 1e-11. Members of day 0 have just made their first purchase.
 */
export function repeatPurchases(
  frequency: BgNbd,
  { level, joins, stays }: Crowd,
  repeats: Repeats,
  out: Float64Array,
  quick: boolean,
): void {
  fillDaily(repeats, frequency, quick);
  const { daily, there } = repeats;
  for (let t = 0; t < out.length; t++) {
    there[t] = t === 0 ? level[0] : joins[t];
    let sum = joins[t] + there[t] * daily[0];
    const stay = stays[t];
    for (let j = 0; j < t; j++) {
      there[j] *= stay;
      sum += there[j] * daily[t - j];
    }
    out[t] = sum;
  }
}
