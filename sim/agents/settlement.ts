import { NOBODY } from '../market/referrer/population.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { rewardOf } from '../schemes/referral/payers/reward-of.ts';
import { INSTANT } from '../schemes/staged/claims/rule-code.ts';
import { ACCOUNT_FIELDS, ALL_PAID, COMMISSIONS, NO_CLAIM, PROMISE, REBATES, SHORT, SPENT } from './accounts.ts';
import { periodOf } from './agent-fields.ts';
import { claimOf } from './claim-of.ts';
import type { DrawnDays } from './drawn-days.ts';
import { HeadCount } from './head-count.ts';
import { canTrace, MoneyTrace } from './money-trace.ts';
import type { PaidDays } from './paid-days.ts';

/** A claim of which so much is paid is full, and a reward is not cut. */
const NEARLY_ALL = 1 - 1e-9;

/** Cents that an amount may miss a whole number by for no more reason than rounding. */
export const ROUNDING = 1e-6;

/**
 * Who got what, when the days of a path are known. Receipts are whole cents: of what a claim's day was paid each claim's
 * part is rounded down, so that all members together miss what was paid out by less than a cent a claim.
 */
export class Settlement {
  readonly heads = new HeadCount();
  readonly trace: MoneyTrace;
  /** Members who joined by the last day. */
  members = 0;
  /** The members’ rows; the fields stand in accounts.ts. */
  accounts = new Float64Array(0);
  /** The period in which each member joined; longer than there are members. */
  periods = new Uint8Array(0);
  claims = 0;
  /** In cents: paid for bringing members, and for what they spend. */
  forHeads = 0;
  forSpending = 0;
  /** Cents that claims were paid beyond their own fee. */
  aboveOwnFee = 0;

  constructor(horizon: number) {
    this.trace = new MoneyTrace(horizon);
  }

  /** A number of a member’s row. */
  of(member: number, field: number): number {
    return this.accounts[member * ACCOUNT_FIELDS + field];
  }

  /** Settles days 0 … `last`; the amounts in `drawn.purchases` become claims where units count. */
  settle(model: CompiledModel, drawn: DrawnDays, days: PaidDays, last: number): void {
    const { agents, rules, rewardRates, plan } = model;
    const { population, purchases, payer } = drawn;
    const instant = rules.code[0] === INSTANT ? rules.rate[0] : 0;
    const claimIn = (i: number): number =>
      instant > 0
        ? instant * purchases.centsOf(i)
        : agents!.unit > 0
          ? purchases.centsOf(i)
          : Math.round(agents!.cap * purchases.centsOf(i));
    const trace = canTrace(model) ? this.trace : null;
    const levels = plan?.depth ?? rewardRates.findLastIndex((rate) => rate > 0) + 1;
    const paidLevels = Math.max(levels, agents!.headBonus > 0 ? 1 : 0);

    this.#clear(population.firstOn[last + 1]);
    const { accounts } = this;
    drawn.remainder.fill(0);
    for (let t = 0; t <= last; t++) {
      this.periods.fill(periodOf(t, model.horizon), population.firstOn[t], population.firstOn[t + 1]);
    }
    trace?.start(model, this.accounts, this.periods, drawn.standsFor);
    let share = 0; // of the day's rewards that could be paid
    payer?.start(plan!, this.members, (member, due, forHead) => {
      const reward = cut(due, share);
      accounts[member * ACCOUNT_FIELDS + COMMISSIONS] += reward;
      if (forHead) this.forHeads += reward;
      else this.forSpending += reward;
      trace?.reward(member, reward);
    });
    const tree = payer?.parent ?? population.referrer;
    for (let t = 0; t <= last; t++) {
      for (let member = population.firstOn[t]; member < population.firstOn[t + 1]; member++) {
        payer?.join(member, population.referrer[member], drawn.gradeOf(agents!, member));
        this.heads.join(tree, member, paidLevels, t);
      }
      trace?.takeIn(model, drawn, t);
      trace?.payClaims(model, drawn, days, t, claimIn);

      const due = drawn.rewards[t] * drawn.standsFor;
      share = due > 0 ? (100 * days.beside.rewardsPaid[t]) / due : 0;
      const received = days.received(t);
      for (let i = drawn.firstOn[t]; i < drawn.firstOn[t + 1]; i++) {
        const member = purchases.member[i];
        const cents = purchases.centsOf(i);
        const claim = instant > 0 ? instant * cents : claimOf(agents!, drawn.remainder, member, cents);
        const row = member * ACCOUNT_FIELDS;
        accounts[row + SPENT] += cents;
        if (agents!.unit > 0 && instant === 0) purchases.replace(i, claim);
        if (claim > 0) {
          this.claims++;
          accounts[row + REBATES] += Math.floor(claim * (received >= NEARLY_ALL ? 1 : received) + ROUNDING);
          if (received < NEARLY_ALL) accounts[row + PROMISE] = SHORT;
          else if (accounts[row + PROMISE] === NO_CLAIM) accounts[row + PROMISE] = ALL_PAID;
          if (instant === 0) trace?.bear(member, claim);
        }
        if (payer !== null) payer.buy(member, cents);
        else if (share > 0) this.#rewardFor(model, drawn, member, cents, share, trace);
      }
      payer?.endDay();
      if (share > 0 && agents!.headBonus > 0) this.#rewardHeads(drawn, agents!.headBonus, share, t, trace);

      const ownFee = (model.feeByDay?.[t] ?? model.fee) / (instant > 0 ? instant : agents!.cap);
      const claimed = instant > 0 ? instant * drawn.turnover[t] : drawn.claims[t];
      this.aboveOwnFee += claimed * Math.max(0, received - ownFee);
      if (t < last || days.figure('failureDay') < 0) trace?.endDay(drawn, days, t);
    }
    trace?.end(drawn, days, last, this.members, claimIn);
    if (trace === null) this.trace.own = Number.NaN;
  }

  /** The levels above a buyer are paid. */
  #rewardFor(
    { rewardRates }: CompiledModel,
    { population }: DrawnDays,
    buyer: number,
    cents: number,
    share: number,
    trace: MoneyTrace | null,
  ): void {
    let above = population.referrer[buyer];
    for (let k = 0; k < rewardRates.length && above !== NOBODY; k++) {
      const reward = cut(rewardOf(rewardRates[k], cents), share);
      this.accounts[above * ACCOUNT_FIELDS + COMMISSIONS] += reward;
      this.forSpending += reward;
      trace?.reward(above, reward);
      above = population.referrer[above];
    }
  }

  /** Those who brought the newcomers of day `t` are paid. */
  #rewardHeads({ population }: DrawnDays, bonus: number, share: number, t: number, trace: MoneyTrace | null): void {
    const reward = cut(bonus, share);
    for (let member = population.firstOn[t]; member < population.firstOn[t + 1]; member++) {
      const by = population.referrer[member];
      if (by === NOBODY) continue;
      this.accounts[by * ACCOUNT_FIELDS + COMMISSIONS] += reward;
      this.forHeads += reward;
      trace?.reward(by, reward);
    }
  }

  #clear(members: number): void {
    this.members = members;
    this.heads.clear(members);
    this.claims = 0;
    this.forHeads = 0;
    this.forSpending = 0;
    this.aboveOwnFee = 0;
    const length = members * ACCOUNT_FIELDS;
    if (this.accounts.length < length) {
      this.accounts = new Float64Array(length);
      this.periods = new Uint8Array(members);
    } else this.accounts.fill(0);
  }
}

/** A reward of which only a share could be paid, in whole cents. */
const cut = (reward: number, share: number): number => (share >= NEARLY_ALL ? reward : Math.floor(reward * share));
