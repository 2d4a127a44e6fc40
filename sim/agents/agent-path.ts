import { NOBODY } from '../market/referrer/population.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { COMMISSIONS, NO_CLAIM, PROMISE, REBATES, SHORT, SPENT } from './accounts.ts';
import {
  type AgentField,
  agentFields,
  agentRowLength,
  LEVELS,
  listsAt,
  PERIODS,
  STEPS,
  TYPES,
} from './agent-fields.ts';
import { concentration } from './concentration.ts';
import { DrawnDays } from './drawn-days.ts';
import { ExpectedDays } from './expected-days.ts';
import { fillFunding, fillGroups, loses } from './fill-lists.ts';
import { PaidDays } from './paid-days.ts';
import { Persons } from './persons.ts';
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
    const last = failed < 0 ? horizon - 1 : failed;
    settlement.settle(model, drawn, days, last);
    return this.#row(model, last);
  }

  #row({ agents }: CompiledModel, last: number): Float64Array {
    const { drawn, days, settlement } = this;
    const { population, standsFor, ranOut, types } = drawn;
    const { members, heads, forHeads, forSpending, trace, periods } = settlement;
    const { signUpFee } = agents!;
    const founders = population.firstOn[1];
    const paid = new Float64Array(members);
    const receipts = new Float64Array(members);
    const gains = new Float64Array(members);
    const brings = new Uint8Array(members);
    const ownerOf = (i: number) => (types === null ? i : types.owner[i]);
    let levels = 1;
    let paidToClaims = 0;
    let promised = 0;
    let short = 0;
    for (let i = 0; i < members; i++) {
      const rebates = settlement.of(i, REBATES);
      const promise = settlement.of(i, PROMISE);
      const spent = settlement.of(i, SPENT);
      const joining = i < founders ? 0 : signUpFee;
      receipts[i] = rebates + settlement.of(i, COMMISSIONS);
      paidToClaims += rebates;
      paid[i] = spent + joining;
      const fairValue = types === null ? agents!.fairValue : agents!.types!.fairValue[types.typeOf[i]];
      gains[i] = (receipts[i] - (1 - fairValue) * spent - joining) / 100;
      if (promise !== NO_CLAIM) promised++;
      if (promise === SHORT) short++;
      if (population.level[i] > levels) levels = population.level[i];
      const by = population.referrer[i] === NOBODY ? NOBODY : ownerOf(population.referrer[i]);
      if (by !== NOBODY && by !== ownerOf(i)) brings[by] = 1;
    }
    const allPaid = (100 * days.figure('paid')) / standsFor;
    const rounding = allPaid - paidToClaims;
    const slack = 1 + 1e-9 * allPaid + ROUNDING * settlement.claims;
    if (rounding < -slack || rounding > settlement.claims + slack) {
      throw new Error(`members' receipts miss what was paid by ${rounding} cents on ${settlement.claims} claims`);
    }
    const all = paidToClaims + forHeads + forSpending;
    const share = (part: number, of: number) => (of > 0 ? part / of : -1);
    const isTraced = !Number.isNaN(trace.own);
    const row = new Float64Array(agentRowLength(types !== null));
    const people = types === null ? null : new Persons(types, members);
    const standing = { paid, receipts, gains };
    people?.fold(standing);
    const persons = people?.count ?? members;
    const first = (i: number) => people?.first[i] ?? i;
    const levelOf = (i: number) => Math.min(LEVELS, population.level[first(i)]) - 1;
    fillGroups(row, 'level', LEVELS, levelOf, standing);
    fillGroups(row, 'period', PERIODS, (i) => periods[first(i)], standing);
    if (types !== null) fillGroups(row, 'type', TYPES, (i) => types.typeOf[first(i)], standing);
    let losers = 0;
    let alone = 0;
    let aloneLosers = 0;
    let aloneReceived = 0;
    for (let i = 0; i < persons; i++) {
      const isLoser = loses(standing.gains[i]);
      if (isLoser) losers++;
      if (brings[first(i)] === 1) continue;
      alone++;
      aloneReceived += standing.receipts[i];
      row[listsAt.levelAlone + levelOf(i)]++;
      if (!isLoser) continue;
      aloneLosers++;
      row[listsAt.levelAloneLosers + levelOf(i)]++;
    }
    fillFunding(row, isTraced ? trace.cohorts : null);
    // Sorts the receipts.
    const { gini, top1, lorenz } = concentration(standing.receipts, STEPS);
    row.set(lorenz, listsAt.lorenz);
    const figures: { readonly [field in AgentField]: number } = {
      standsFor,
      members,
      levels,
      heads: heads.heads,
      day30: heads.day30,
      day120: heads.day120,
      organisers30: heads.organisers30 / members,
      organisers120: heads.organisers120 / members,
      ranOut: ranOut <= last ? ranOut : -1,
      recruitmentShare: share(forHeads, all),
      referralShare: share(forHeads + forSpending, all),
      netOthersMoneyShare: share(Math.min(settlement.aboveOwnFee, paidToClaims), paidToClaims),
      othersMoneyShare: isTraced ? share(Math.max(0, all - trace.own), all) : -1,
      laterMoneyShare: isTraced ? trace.cohorts.laterShare() : -1,
      losersShare: losers / persons,
      shortOfPromiseShare: share(short, promised),
      aloneShare: alone / persons,
      aloneLosersShare: share(aloneLosers, alone),
      bringersLosersShare: share(losers - aloneLosers, persons - alone),
      aloneReceived: share(aloneReceived / 100, alone),
      bringersReceived: share((all - aloneReceived) / 100, persons - alone),
      top1Share: top1,
      bottomHalfShare: lorenz[STEPS / 2 - 1],
      gini,
    };
    row.set(agentFields.map((field) => figures[field]));
    return row;
  }
}
