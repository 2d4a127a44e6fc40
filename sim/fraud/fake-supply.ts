import { exp, oneMinusExp } from '../random/exp-log.ts';
import { type FraudTerms, NAIVE, NO_ANSWER } from './fraud-terms.ts';

/** Worth today of one unit of claim that is paid at `speed` a day until it is full, discounted at `discount` a day. */
function evenWorth(speed: number, discount: number): number {
  if (!(speed > 0)) return 0;
  const x = discount / Math.min(1, speed);
  return x > 0 ? oneMinusExp(x) / x : 1;
}

/** Worth of one unit of claim when turnover grows no more and has been that of `age` days like today in all (the law). */
function worthByLaw({ waits, discount }: FraudTerms, age: number): number {
  let worth = 0;
  for (let i = 0; i < waits.length; i++) worth += exp(-discount * age * waits[i]);
  return worth / waits.length;
}

/**
 * The share of today's turnover that is fake. Where fakes answer to their gain it is in proportion to the gain that is
 * expected over what is paid, none where there is none. `cost` is what a unit of sale costs, `claim` the claim it gives,
 * `speed` today's payout per unit of claim, `rule` the rule in force, `age` the turnover so far in days of today's.
 */
export function fakeShareToday(
  terms: FraudTerms,
  t: number,
  cost: number,
  claim: number,
  speed: number,
  rule: number,
  age: number,
): number {
  if (t < terms.fakeFrom || t > terms.fakeUntil) return 0;
  if (terms.answer === NO_ANSWER) return terms.fakeShare;
  const byLaw = terms.lawWorth[rule];
  const worth =
    terms.answer === NAIVE ? evenWorth(speed, terms.discount) : Number.isNaN(byLaw) ? worthByLaw(terms, age) : byLaw;
  const gain = claim * worth * (1 - terms.found) - terms.fine * terms.found - cost;
  if (gain <= 0) return 0;
  const eager = terms.allAt * cost;
  return gain >= eager ? terms.fakeShare : (terms.fakeShare * gain) / eager;
}
