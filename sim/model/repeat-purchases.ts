import { type BgNbd, expectedRepeats } from '../law/bg-nbd.ts';
import type { Crowd } from '../market/members/members-day.ts';

/** 2^13 + 1: leaves 40 of the 53 bits of a number. */
const SPREAD = 8193;

/** Rounds to 40 bits by + − × alone (Veltkamp 1968): engines whose last bits differ then give the same number. */
function dropLastBits(x: number): number {
  const spread = x * SPREAD;
  return spread - (spread - x);
}

/**
 * Purchases to be expected each day under BG/NBD: those who join buy at once, and members who joined k days ago buy
 * E[X(k+1)] − E[X(k)] times again. A convolution over all days of joining, days²/2 multiplications once a scenario; the
 * repeat purchases are those of the closed form to about 1e-11. Members of day 0 have just made their first purchase.
 */
export function repeatPurchases(frequency: BgNbd, { level, joins, stays }: Crowd): Float64Array {
  const days = level.length;
  const repeats = new Float64Array(days);
  let before = 0;
  for (let k = 0; k < days; k++) {
    const upTo = expectedRepeats(frequency, k + 1);
    repeats[k] = dropLastBits(upTo - before);
    before = upTo;
  }
  const there = new Float64Array(days); // of those who joined on each day
  return level.map((_, t) => {
    there[t] = t === 0 ? level[0] : joins[t];
    let sum = joins[t] + there[t] * repeats[0];
    const stay = stays[t];
    for (let j = 0; j < t; j++) {
      there[j] *= stay;
      sum += there[j] * repeats[t - j];
    }
    return sum;
  });
}
