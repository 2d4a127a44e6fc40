import { paidRates } from '../operator/referral-levels.ts';
import { expm1 } from '../random/near-one.ts';
import { isOrdinary } from '../schemes/ordinary/ordinary.ts';
import { ratesByLevel } from '../schemes/referral/plan.ts';
import type { PayoutRule } from '../schemes/staged/payout.ts';
import { payoutKinds } from '../schemes/staged/payout.ts';
import type { LawFigures, ResultBundle, Scenario } from '../types.ts';
import { assumedGrowth } from './assumed-growth.ts';
import { countedShare } from './counted-share.ts';
import { paybackMultiple } from './payback-root.ts';
import { recoveryBound } from './recovery-bound.ts';
import {
  decliningGrowth,
  fixedGrowth,
  milestoneGrowth,
  NO_GROWTH_IS_ENOUGH,
  NONE,
  type RequiredGrowth,
  stagesGrowth,
} from './required-growth.ts';

/**
 * The payback law of a scenario (model, section 4): what its promise needs, without simulation.
 *
 * `expectedTurnover` is the mean over paths of the sum of turnover, or null where it is not known; only the recovery bound
 * of a scheme with capital depends on it. Every number is finite: a figure without end (no growth is enough, or a
 * multiple beyond 1.8e308) is `Number.MAX_VALUE`, and null means that the rule has no such figure.
 */
export function lawOf(scenario: Scenario, expectedTurnover: number | null): ResultBundle['law'] {
  const { scheme, operator, safeguards } = scenario;
  if (isOrdinary(scheme)) return nothingNeeded(scheme.kind, assumedGrowth(scenario));
  const rule = mainRule(scenario);
  const { owing } = payoutKinds.find(({ name }) => name === rule.kind)!;
  const growth = assumedGrowth(scenario);
  // The claim per unit of spending; under `instant` it is the share that is paid at once.
  const claim = rule.kind === 'instant' ? rule.share : scheme.cap * countedShare(scenario);
  const rewards = paidRates(ratesByLevel(scheme.referral), safeguards.referralLevels).reduce((sum, r) => sum + r, 0);
  const poolShare = scheme.fee * scheme.poolShare;
  const reaching = owing ? scheme.fee - operator.costs.rate - rewards : poolShare;
  const allFees = recoveryBound(
    Math.max(operator.capital, safeguards.paidInCapital ?? 0),
    scheme.fee,
    claim,
    expectedTurnover,
  );
  return {
    rule: rule.kind,
    assumedDailyGrowth: growth,
    ...figures(rule, poolShare, reaching / claim, owing || paysCash(scheme) ? allFees : poolShare / claim, growth),
    withAllFees: figures(rule, scheme.fee, scheme.fee / claim, allFees, growth),
  };
}

/** An ordinary scheme pays from its own margin: nothing of what it gives needs others to pay later. */
function nothingNeeded(rule: string, assumedDailyGrowth: number | null): ResultBundle['law'] {
  const none: LawFigures = {
    poolShare: 0,
    effectivePoolShare: 0,
    paybackMultiple: null,
    requiredDailyGrowth: null,
    requiredDailyGrowthExact: null,
    requiredAnnualGrowth: null,
    recoveryBound: null,
  };
  return { rule, assumedDailyGrowth, ...none, withAllFees: none };
}

/** The only rule, or of a schedule the one that is in force for most of the horizon (the first of equals). */
function mainRule({ scheme: { payout }, horizon }: Scenario): PayoutRule {
  if (!('schedule' in payout)) return payout;
  const { schedule } = payout;
  const lengths = schedule.map(({ from }, i) => Math.min(horizon, schedule[i + 1]?.from ?? horizon) - from);
  return schedule[lengths.indexOf(Math.max(...lengths))];
}

/** Whether any rule of the scheme pays claims from cash too: then no more is certain than that all fees are the bound. */
const paysCash = ({ payout }: Scenario['scheme']): boolean =>
  'schedule' in payout && payout.schedule.some(({ kind }) => payoutKinds.find(({ name }) => name === kind)!.owing);

function figures(
  rule: PayoutRule,
  poolShare: number,
  share: number,
  bound: number | null,
  assumedGrowth: number | null,
): LawFigures {
  const required = requiredGrowth(rule, share);
  const multiple = promisedMultiple(rule, share, assumedGrowth);
  return {
    poolShare,
    effectivePoolShare: share,
    paybackMultiple: multiple === null ? null : finite(multiple),
    requiredDailyGrowth: required === null ? null : finite(required.continuous),
    requiredDailyGrowthExact: required === null ? null : finite(required.daily),
    requiredAnnualGrowth: required === null ? null : finite(expm1(365 * required.continuous)),
    recoveryBound: bound,
  };
}

/** Null for the rules that promise no date: whatever comes in, they owe no more. */
function requiredGrowth(rule: PayoutRule, share: number): RequiredGrowth | null {
  switch (rule.kind) {
    case 'pool':
    case 'balance':
    case 'queue':
      return null;
    case 'fixed':
      return fixedGrowth(share, rule.days);
    case 'declining':
      return decliningGrowth(share, rule.rate);
    case 'milestone':
      return milestoneGrowth(share, rule.stages);
    case 'stages':
      return stagesGrowth(share, rule);
    case 'instant':
      return coversAtOnce(share) ? NONE : NO_GROWTH_IS_ENOUGH;
  }
}

/** The factor k by which turnover must grow until a claim is full; null for the rules without one. */
function promisedMultiple(rule: PayoutRule, share: number, assumedGrowth: number | null): number | null {
  switch (rule.kind) {
    case 'pool':
    case 'fixed':
      return paybackMultiple(share);
    case 'balance': {
      // What is still in the pool has not reached anyone: in steady growth the share θ/(g + θ) of the inflow goes out.
      const growth = Math.max(0, assumedGrowth ?? 0);
      return paybackMultiple((share * rule.share) / (growth + rule.share));
    }
    case 'queue':
      return share > 0 ? Math.max(1, 1 / share) : Number.POSITIVE_INFINITY;
    case 'stages':
      return share >= 1 ? 1 : (1 + rule.trigger) ** rule.shares.length;
    case 'instant':
      return coversAtOnce(share) ? 1 : null;
    case 'milestone':
    case 'declining':
      return null;
  }
}

/** c ≤ f, with the room for rounding that the engine leaves when it tests what is due. */
const coversAtOnce = (share: number): boolean => share * (1 + 1e-12) >= 1;

const finite = (x: number): number => Math.min(x, Number.MAX_VALUE);
