import { assumedGrowth } from '../law/assumed-growth.ts';
import { halfLife } from '../law/half-life.ts';
import { belowFee } from '../market/merchants/merchants-left.ts';
import { paidRates } from '../operator/referral-levels.ts';
import { COVERED } from '../path/covered.ts';
import { needsMembers, ratesByLevel } from '../schemes/referral/plan.ts';
import type { LawFigures, LoadedScenario, Scenario } from '../types.ts';
import { firstTurnover } from './first-turnover.ts';
import { promisedDays } from './mature-cohorts.ts';

/** What a reader of the file may not see coming. Days are days of the run; shares are of turnover unless they say otherwise. */
export type Trap =
  /** Rewards, costs and tax of day 0 (money) exceed the cash there is: fees that go to the pool cannot pay them. */
  | { readonly id: 'upkeep-fails-at-once'; readonly upkeep: number; readonly cash: number; readonly ends: boolean }
  /** They exceed the fees that stay in cash, so they eat the capital: in `days` days at the turnover of day 0. */
  | { readonly id: 'upkeep-eats-capital'; readonly upkeep: number; readonly cash: number; readonly days: number }
  /** The capital is less than the floor of the deposit. */
  | { readonly id: 'deposit-short-at-once'; readonly floor: number; readonly capital: number }
  /** The run has fewer days for the promise than its term. */
  | { readonly id: 'term-beyond-run'; readonly term: number; readonly horizon: number }
  /** A dated rule is replaced before a claim born on its first day is full. */
  | { readonly id: 'promise-cut'; readonly from: number; readonly until: number; readonly term: number }
  /** With a growth that lasted for ever a claim would be full only after this many days. */
  | { readonly id: 'payback-beyond-run'; readonly days: number; readonly horizon: number }
  | { readonly id: 'closed-by-file' | 'closed-after-run'; readonly day: number }
  /** A dated rule that owes, beside a longer one that the law is about. */
  | { readonly id: 'owing-part'; readonly from: number; readonly days: number; readonly law: LawFigures }
  | { readonly id: 'rule-after-run'; readonly from: number }
  /** A shock whose day comes after the last of the run. */
  | { readonly id: 'shock-after-run'; readonly name: string; readonly on: number }
  /** A fraud that begins after the run, and fakes that would be found after it. */
  | { readonly id: 'fraud-after-run'; readonly name: 'fake' | 'insiders'; readonly from: number }
  | { readonly id: 'found-after-run'; readonly delay: number }
  /** An invoice threshold that every fake purchase is split below. */
  | { readonly id: 'split-below-threshold'; readonly amount: number; readonly threshold: number }
  /** This share of merchants has a margin under its fee, and leaves with turnover (hazard a day). */
  | { readonly id: 'merchants-leave'; readonly share: number; readonly leave: number }
  /** Fees for joining and bonuses for it that are not in the run's money: the file does not say how many join. */
  | { readonly id: 'joining-not-counted' }
  /** The rates of a rank together are more than the fee; shares of a sale. */
  | { readonly id: 'rank-over-fee'; readonly rank: string; readonly rates: number; readonly fee: number }
  /** In a full tree each level takes half of the bonus of what is spent: from so many levels above the buyers on that is more than the fee. */
  | { readonly id: 'pairs-over-fee'; readonly bonus: number; readonly fee: number; readonly levels: number }
  /** The growth needed is reckoned before rewards that hang on who stands where. */
  | { readonly id: 'rewards-not-in-need' }
  /** The growth needed is reckoned before tax, the owners’ draw (shares of fees) and costs a day (money). */
  | { readonly id: 'not-in-need'; readonly tax: number; readonly draw: number; readonly fixed: number };

/** A smaller share of merchants is not worth a word. */
const WORTH_TELLING = 0.01;

/** The operator's money before the first day, and what of it the deposit asks for. */
function ownMoney({ operator, safeguards }: Scenario): { capital: number; floor: number } {
  return {
    capital: Math.max(operator.capital, safeguards.paidInCapital ?? 0),
    floor: safeguards.deposit?.floor ?? 0,
  };
}

function depositTrap(scenario: Scenario): Trap[] {
  const { capital, floor } = ownMoney(scenario);
  return floor > capital ? [{ id: 'deposit-short-at-once', floor, capital }] : [];
}

function upkeepTrap(loaded: LoadedScenario): Trap[] {
  const { scheme, operator, failure, safeguards } = loaded.scenario;
  const rewards = paidRates(ratesByLevel(scheme.referral), safeguards.referralLevels).reduce(
    (sum, rate) => sum + rate,
    0,
  );
  const upkeepRate = rewards + operator.costs.rate + operator.tax * scheme.fee;
  const cashRate = (1 - scheme.poolShare) * scheme.fee;
  const first = firstTurnover(loaded);
  const upkeep = upkeepRate * first + operator.costs.fixed;
  const { capital, floor } = ownMoney(loaded.scenario);
  const own = Math.max(0, capital - floor);
  const cash = own + cashRate * first;
  if (upkeep > cash * COVERED) {
    const ends = failure.illiquid && scheme.onShort === 'fail';
    return [{ id: 'upkeep-fails-at-once', upkeep, cash, ends }];
  }
  if (upkeepRate <= cashRate * COVERED) return [];
  const days = own / (upkeep - cashRate * first);
  return [{ id: 'upkeep-eats-capital', upkeep: upkeepRate, cash: cashRate, days }];
}

function termTrap(scenario: Scenario, law: LawFigures): Trap[] {
  const { payout } = scenario.scheme;
  const { horizon } = scenario;
  if ('schedule' in payout) {
    return payout.schedule.flatMap((rule, i): Trap[] => {
      const { from } = rule;
      const term = promisedDays(rule);
      const until = payout.schedule[i + 1]?.from;
      if (from >= horizon) return [{ id: 'rule-after-run', from }];
      if (term === 0 || from + term < Math.min(until ?? horizon, horizon)) return [];
      if (until === undefined || until >= horizon) return [{ id: 'term-beyond-run', term, horizon: horizon - from }];
      return [{ id: 'promise-cut', from, until, term }];
    });
  }
  const term = payout.kind === 'declining' ? halfLife(payout.rate) : promisedDays(payout);
  // The last instalment of a claim of day 0 is paid on day `term`.
  if (term >= horizon) return [{ id: 'term-beyond-run', term, horizon }];
  const growth = assumedGrowth(scenario);
  const { paybackMultiple, requiredDailyGrowth } = law;
  if (requiredDailyGrowth !== null || paybackMultiple === null || growth === null || growth <= 0) return [];
  const days = Math.log(paybackMultiple) / growth;
  return days > horizon ? [{ id: 'payback-beyond-run', days, horizon }] : [];
}

function closingTrap({ failure: { closed }, horizon }: Scenario): Trap[] {
  if (closed === undefined || !('day' in closed)) return [];
  return [{ id: closed.day < horizon ? 'closed-by-file' : 'closed-after-run', day: closed.day }];
}

function shockTraps({ market, horizon }: Scenario): Trap[] {
  return market.shocks.flatMap(({ name, on = 0 }): Trap[] =>
    on >= horizon ? [{ id: 'shock-after-run', name, on }] : [],
  );
}

function fraudTraps({ fraud, safeguards, horizon }: Scenario): Trap[] {
  const { fake, insiders } = fraud ?? {};
  const traps: Trap[] = [];
  if (fake !== undefined && fake.from >= horizon) traps.push({ id: 'fraud-after-run', name: 'fake', from: fake.from });
  if (insiders !== undefined && insiders.from >= horizon) {
    traps.push({ id: 'fraud-after-run', name: 'insiders', from: insiders.from });
  }
  if (fake === undefined) return traps;
  const { rate, invoiced = rate, delay } = fake.detection;
  if (rate > 0 && fake.from + delay >= horizon && fake.from < horizon) traps.push({ id: 'found-after-run', delay });
  const { invoiceFrom: threshold } = safeguards;
  if (threshold !== undefined && fake.split && invoiced > rate && fake.amount >= threshold) {
    traps.push({ id: 'split-below-threshold', amount: fake.amount, threshold });
  }
  return traps;
}

function merchantsTrap({ market: { merchants }, scheme }: Scenario): Trap[] {
  if (merchants === undefined || merchants.leave === 0) return [];
  const { classes = [{ share: 1, fee: scheme.fee }], margin, leave } = merchants;
  const share = classes.reduce((sum, one) => sum + one.share * belowFee(one.fee, margin), 0);
  return share >= WORTH_TELLING ? [{ id: 'merchants-leave', share, leave }] : [];
}

function joiningTrap({ scheme: { referral }, market }: Scenario): Trap[] {
  const { signUpFee = 0, headBonus = 0 } = referral ?? {};
  const pairBonus = referral?.plan === 'binary' ? referral.pairBonus : 0;
  const known = market.members !== undefined && market.members.growth.kind !== 'regimes';
  return signUpFee + headBonus + pairBonus > 0 && !known ? [{ id: 'joining-not-counted' }] : [];
}

function needTrap({ operator: { tax, draw, costs }, scheme: { referral } }: Scenario, law: LawFigures): Trap[] {
  const needs = law.requiredDailyGrowth;
  if (needs === null || needs >= Number.MAX_VALUE) return [];
  const byPlace: Trap[] = referral !== undefined && needsMembers(referral) ? [{ id: 'rewards-not-in-need' }] : [];
  const rest: Trap[] = tax + draw + costs.fixed === 0 ? [] : [{ id: 'not-in-need', tax, draw, fixed: costs.fixed }];
  return [...byPlace, ...rest];
}

/** What rewards can come to that no sum of rates of the plan itself shows. */
function planTraps({ scheme: { referral, fee }, safeguards: { referralLevels: allowed } }: Scenario): Trap[] {
  if (referral === undefined) return [];
  if (referral.plan === 'binary') {
    const bonus = Math.max(...[referral, ...referral.ranks].map((rank) => rank.bonus ?? 0));
    const levels = bonus > 0 ? Math.floor((2 * fee * COVERED) / bonus) + 1 : Number.POSITIVE_INFINITY;
    return levels <= Math.min(referral.depth, allowed ?? referral.depth)
      ? [{ id: 'pairs-over-fee', bonus, fee, levels }]
      : [];
  }
  return referral.ranks.flatMap(({ name, rates = [] }): Trap[] => {
    const sum = paidRates(rates, allowed).reduce((total, rate) => total + rate, 0);
    return sum > fee * COVERED ? [{ id: 'rank-over-fee', rank: name, rates: sum, fee }] : [];
  });
}

/** The traps of a scenario, gravest first. `owing` are the dated rules that owe, with their law. */
export const trapsOf = (
  loaded: LoadedScenario,
  law: LawFigures,
  owing: readonly { readonly from: number; readonly days: number; readonly law: LawFigures }[],
): Trap[] => [
  ...upkeepTrap(loaded),
  ...depositTrap(loaded.scenario),
  ...owing.map((part): Trap => ({ id: 'owing-part', ...part })),
  ...closingTrap(loaded.scenario),
  ...termTrap(loaded.scenario, law),
  ...merchantsTrap(loaded.scenario),
  ...shockTraps(loaded.scenario),
  ...fraudTraps(loaded.scenario),
  ...planTraps(loaded.scenario),
  ...joiningTrap(loaded.scenario),
  ...needTrap(loaded.scenario, law),
];
