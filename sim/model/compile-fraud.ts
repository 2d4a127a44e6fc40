import { type FraudTerms, NAIVE, NO_ANSWER, SCEPTICAL } from '../fraud/fraud-terms.ts';
import { countedShare } from '../law/counted-share.ts';
import { fillTrend } from '../market/growth/growth.ts';
import { belowFee, merchantsLeft, newShops } from '../market/merchants/merchants-left.ts';
import { paidRates } from '../operator/referral-levels.ts';
import type { Safeguards } from '../operator/safeguards.ts';
import { exp, oneMinusExp } from '../random/exp-log.ts';
import { log1p } from '../random/near-one.ts';
import { ratesByLevel } from '../schemes/referral/plan.ts';
import type { PayoutRule } from '../schemes/staged/payout.ts';
import type { Scenario } from '../types.ts';

/** Parts of a claim by which the law's payout is reckoned. */
const PARTS = 64;
/** Longer waits are all the same: nothing comes back in any horizon. */
const LONGEST_WAIT = 1e300;

/** X(φ), the root of (1 − e^(−x))/x = φ for 0 < φ < 1: the function is concave, and Newton from the right never overshoots. */
function rootOf(share: number): number {
  let x = 1 / share;
  for (let step = 0; step < 100; step++) {
    const next = x - (oneMinusExp(x) - share * x) / (exp(-x) - share);
    if (!(next < x)) break;
    x = next;
  }
  return x;
}

/** By how much turnover in all grows, less 1, until each part of a claim is back; see `FraudTerms.waits`. */
function lawWaits(rule: PayoutRule, share: number): Float64Array {
  if (rule.kind === 'queue') return Float64Array.of(share < 1 ? 1 / share - 1 : 0);
  const root = share < 1 ? rootOf(share) : 0;
  return Float64Array.from({ length: PARTS }, (_, i) => Math.min(LONGEST_WAIT, exp((root * (i + 0.5)) / PARTS) - 1));
}

/**
 * What a unit of claim is worth to who knows the law and reckons that turnover grows no more; NaN where it depends on how
 * far the scheme has come. The owing kinds then pay the share `share` of what they owe, in the long run.
 */
function lawWorth(rule: PayoutRule, share: number, discount: number): number {
  if (!(share > 0)) return 0;
  const paid = Math.min(1, share);
  const later = (days: number) => exp(-discount * days);
  switch (rule.kind) {
    case 'fixed': {
      const x = discount * rule.days;
      return paid * (x > 0 ? oneMinusExp(x) / x : 1);
    }
    case 'declining':
      return (paid * rule.rate) / (rule.rate + discount);
    case 'milestone':
      return paid * rule.stages.reduce((sum, { age, share }) => sum + share * later(age), 0);
    case 'stages': {
      const { shares, fallback, exit } = rule;
      if (fallback === undefined) return 0; // without growth no stage ever begins
      const rest = exit === 'full' ? 1 - shares.reduce((sum, share) => sum + share, 0) : 0;
      const owed = shares.map((share, i) => (i === shares.length - 1 ? share + rest : share));
      return paid * owed.reduce((sum, share, i) => sum + share * later(fallback * (i + 1)), 0);
    }
    case 'instant':
      return paid;
    default:
      return Number.NaN;
  }
}

/** Share of honest sales whose merchants mark prices up, by day: what is said, or whose margin is under the fee while they are there. */
function markedShare({ fraud, market, scheme, horizon }: Scenario): Float64Array {
  const share = new Float64Array(horizon);
  const { merchants } = market;
  if (fraud?.markup === undefined) return share;
  if (fraud.markup.share !== undefined || merchants === undefined) return share.fill(fraud.markup.share ?? 0);
  const { initial, growth, margin, leave, classes = [{ share: 1, fee: scheme.fee }] } = merchants;
  const shops = newShops(horizon);
  fillTrend(growth, initial, shops.growth);
  const { left } = merchantsLeft(shops, classes, margin, leave);
  const strong = classes.reduce((sum, one) => sum + one.share * (1 - belowFee(one.fee, margin)), 0);
  for (let t = 0; t < horizon; t++) share[t] = left[t] > 0 ? Math.max(0, 1 - strong / left[t]) : 0;
  return share;
}

/** How a speculator books his amount: whole, or in so many parts that each is below what would cost him more. */
function fakeTerms({ fraud }: Scenario, safeguards: Safeguards) {
  const { fake } = fraud!;
  if (fake === undefined) return { parts: 1, found: 0, foundWhole: 0, fine: 0, fineWhole: 0 };
  const { rate, invoiced = rate } = fake.detection;
  const { penalty, reportReward, invoiceFrom = Number.POSITIVE_INFINITY } = safeguards;
  const unreported = 1 - (reportReward?.detection ?? 0);
  const found = (size: number) => 1 - (1 - (size >= invoiceFrom ? invoiced : rate)) * unreported;
  const fine = (size: number) => (penalty !== undefined && size >= penalty.from ? penalty.times : 0);
  const thresholds = [
    ...(invoiced > rate ? [invoiceFrom] : []),
    ...(penalty !== undefined && penalty.times > 0 ? [penalty.from] : []),
  ].filter((threshold) => threshold > 0 && threshold <= fake.amount);
  const parts = fake.split && thresholds.length > 0 ? Math.floor(fake.amount / Math.min(...thresholds)) + 1 : 1;
  const size = fake.amount / parts;
  return {
    parts,
    found: found(size),
    foundWhole: found(fake.amount),
    fine: fine(size),
    fineWhole: fine(fake.amount),
  };
}

/** The frauds of a scenario under these safeguards; null when there are none. */
export function compileFraud(scenario: Scenario, safeguards: Safeguards): FraudTerms | null {
  const { fraud, scheme, operator, horizon } = scenario;
  if (fraud === undefined || Object.values(fraud).every((part) => part === undefined)) return null;
  const { fake, markup, insiders, sybils } = fraud;
  const rates = paidRates(ratesByLevel(scheme.referral), safeguards.referralLevels);
  const rewards = rates.reduce((sum, rate) => sum + rate, 0);
  const rules = 'schedule' in scheme.payout ? scheme.payout.schedule : [scheme.payout];
  const discount = log1p(fake?.discount ?? 0);
  const shareOf = (rule: PayoutRule): number => {
    if (rule.kind === 'instant') return 1;
    const owing = rule.kind !== 'pool' && rule.kind !== 'balance' && rule.kind !== 'queue';
    const reaching = owing ? scheme.fee - operator.costs.rate - rewards : scheme.fee * scheme.poolShare;
    return reaching / (scheme.cap * countedShare(scenario));
  };
  const fromPool = rules.find(({ kind }) => kind === 'pool' || kind === 'balance' || kind === 'queue');
  return {
    fakeShare: fake?.share ?? 0,
    fakeFrom: fake?.from ?? 0,
    fakeUntil: fake === undefined ? -1 : (fake.until ?? horizon),
    kickback: fake?.kickback ?? 0,
    ...fakeTerms(scenario, safeguards),
    delay: fake?.detection.delay ?? 0,
    reported: safeguards.reportReward?.detection ?? 0,
    reward: safeguards.reportReward?.share ?? 0,
    clawBack: safeguards.clawBack ?? 0,
    amount: fake?.amount ?? 0,
    on: fake?.on ?? horizon,
    keep: 1 / (1 + (fake?.discount ?? 0)),
    discount,
    answer: fake?.supply === undefined ? NO_ANSWER : fake.supply.expects === 'naive' ? NAIVE : SCEPTICAL,
    allAt: fake?.supply?.allAt ?? 1,
    lookBack: fake?.supply?.lookBack ?? 1,
    lawWorth: Float64Array.from(rules, (rule) => lawWorth(rule, shareOf(rule), discount)),
    waits:
      fromPool !== undefined && shareOf(fromPool) > 0 ? lawWaits(fromPool, shareOf(fromPool)) : new Float64Array(0),
    markedShare: markedShare(scenario),
    passThrough: markup?.passThrough ?? 0,
    insiders: insiders === undefined ? 0 : insiders.share / (1 - insiders.share),
    insidersFrom: insiders?.from ?? 0,
    insidersUntil: insiders === undefined ? -1 : (insiders.until ?? horizon),
    sybilShare: sybils?.share ?? 0,
    ownRewards: sybils === undefined ? 0 : rates.slice(0, sybils.accounts - 1).reduce((sum, rate) => sum + rate, 0),
  };
}
