import type { Population } from '../market/referrer/population.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { COMMISSIONS, NO_CLAIM, PROMISE, REBATES, SHORT, SPENT } from './accounts.ts';
import { AGENT_ROW, type AgentField, agentFields, LEVELS, listsAt, PERIODS, periodOf, STEPS } from './agent-fields.ts';
import { concentration } from './concentration.ts';
import { DrawnDays } from './drawn-days.ts';
import { ExpectedDays } from './expected-days.ts';
import { groupedMedians } from './grouped-medians.ts';
import { PaidDays } from './paid-days.ts';
import { ROUNDING, Settlement } from './settlement.ts';

/** The days of a path are drawn in so many parts: one that fails early draws little more than it lives. */
const PARTS = 8;

/** Runs the members of one path after another in the memory of one worker. */
export class AgentPaths {
  readonly drawn: DrawnDays;
  readonly days: PaidDays;
  readonly settlement: Settlement;
  readonly #expected: ExpectedDays;

  /** `model` must have agents; those of the paths may differ from it in their numbers. */
  constructor(model: CompiledModel) {
    this.drawn = new DrawnDays(model.horizon);
    this.days = new PaidDays(model);
    this.settlement = new Settlement(model.horizon);
    this.#expected = new ExpectedDays(model);
  }

  /**
   * Runs path `path`: draws members and purchases, lets the engine's own day pay, and settles with each member. Gives the
   * figures in the order of `agentFields`, and what stands behind them.
   *
   * @throws Error when members got more than was paid, or less by more than a cent a claim: a defect of the program.
   */
  run(model: CompiledModel, path: number): Float64Array {
    const { drawn, days, settlement } = this;
    const expected = this.#expected;
    const { horizon } = model;
    expected.fill(model, path);
    drawn.start(model, expected.crowd, expected.turnover, path);
    let until = 0;
    for (let part = 1; part <= PARTS; part++) {
      const end = Math.ceil((horizon * part) / PARTS);
      for (; until < end; until++) drawn.draw(model, expected.crowd, expected.turnover, until);
      days.run(model, drawn, until, path);
      if (days.figure('failureDay') >= 0) break;
    }
    const failed = days.figure('failureDay');
    settlement.settle(model, drawn, days, failed < 0 ? horizon - 1 : failed);
    return this.#row(model);
  }

  #row({ agents, horizon }: CompiledModel): Float64Array {
    const { drawn, days, settlement } = this;
    const { population, standsFor } = drawn;
    const { members, heads, forHeads, forSpending } = settlement;
    const { fairValue, signUpFee } = agents!;
    const founders = population.firstOn[1];
    const receipts = new Float64Array(members);
    const gains = new Float64Array(members);
    let levels = 1;
    let paidToClaims = 0;
    let losers = 0;
    let promised = 0;
    let short = 0;
    for (let i = 0; i < members; i++) {
      const rebates = settlement.of(i, REBATES);
      const promise = settlement.of(i, PROMISE);
      receipts[i] = rebates + settlement.of(i, COMMISSIONS);
      paidToClaims += rebates;
      // Half a cent is rounding of the fair value.
      const net = receipts[i] - (1 - fairValue) * settlement.of(i, SPENT) - (i < founders ? 0 : signUpFee);
      gains[i] = net / 100;
      if (net < -0.5) losers++;
      if (promise !== NO_CLAIM) promised++;
      if (promise === SHORT) short++;
      if (population.level[i] > levels) levels = population.level[i];
    }
    const paid = (100 * days.figure('paid')) / standsFor;
    const rounding = paid - paidToClaims;
    const slack = 1 + 1e-9 * paid + ROUNDING * settlement.claims;
    if (rounding < -slack || rounding > settlement.claims + slack) {
      throw new Error(`members' receipts miss what was paid by ${rounding} cents on ${settlement.claims} claims`);
    }
    const all = paidToClaims + forHeads + forSpending;
    const { own } = settlement.trace;
    const share = (part: number, of: number) => (of > 0 ? part / of : -1);
    const { gini, top1, lorenz } = concentration(receipts, STEPS);
    const figures: { readonly [field in AgentField]: number } = {
      standsFor,
      members,
      levels,
      heads: heads.heads,
      day30: heads.day30,
      day120: heads.day120,
      recruitmentShare: share(forHeads, all),
      referralShare: share(forHeads + forSpending, all),
      netOthersMoneyShare: share(Math.min(settlement.aboveOwnFee, paidToClaims), paidToClaims),
      othersMoneyShare: Number.isNaN(own) ? -1 : share(Math.max(0, all - own), all),
      losersShare: losers / members,
      shortOfPromiseShare: share(short, promised),
      top1Share: top1,
      gini,
    };
    const joined = joiningPeriods(population, members, horizon);
    const byLevel = groupedMedians(gains, LEVELS, (i) => Math.min(LEVELS, population.level[i]) - 1);
    const byPeriod = groupedMedians(gains, PERIODS, (i) => joined[i]);
    const row = new Float64Array(AGENT_ROW);
    row.set(agentFields.map((field) => figures[field]));
    row.set(byLevel.counts, listsAt.levelCounts);
    row.set(byLevel.medians, listsAt.levelGains);
    row.set(byPeriod.counts, listsAt.periodCounts);
    row.set(byPeriod.medians, listsAt.periodGains);
    row.set(lorenz, listsAt.lorenz);
    return row;
  }
}

/** The period in which each member joined. */
function joiningPeriods({ firstOn }: Population, members: number, horizon: number): Uint8Array {
  const periods = new Uint8Array(members);
  for (let t = 0; t < horizon && firstOn[t] < members; t++) periods.fill(periodOf(t, horizon), firstOn[t]);
  return periods;
}
