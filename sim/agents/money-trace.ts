import type { CompiledModel } from '../model/compile-model.ts';
import { BALANCE, FIXED, INSTANT, POOL } from '../schemes/staged/claims/rule-code.ts';
import { ACCOUNT_FIELDS, IN_CASH, IN_POOL, OPEN, OWN } from './accounts.ts';
import { CohortMoney } from './cohort-money.ts';
import type { DrawnDays } from './drawn-days.ts';
import type { PaidDays } from './paid-days.ts';
import { Tank } from './tank.ts';

/** Whether payouts can be traced to the fees they were paid from: one index, or paid at once. */
export const canTrace = ({ rules }: CompiledModel): boolean =>
  rules.code.every((code) => code === POOL || code === BALANCE || code === FIXED || code === INSTANT);

/**
 * Whose money is paid out, in cents. Fees flow into two tanks, pool and cash, as the buyer's own; each is mixed through, and
 * what is paid from it takes everyone's money pro rata. Capital is no member's, nor is money that comes back into cash from
 * a deposit. Exact for the rules of one index and for `instant`.
 */
export class MoneyTrace {
  /** What was paid of the payees' own fees; known after `end`. */
  own = 0;
  /** The same by period of joining, and whose money the rest was. */
  readonly cohorts: CohortMoney;
  /** The members’ rows. */
  #accounts: Float64Array = new Float64Array(0);
  /** What was paid per unit of claim by the end of each day, since day 0. */
  readonly #index: Float64Array;
  readonly #pool = new Tank();
  readonly #cash = new Tank();
  /** Oldest day whose claims are open. */
  #oldest = 0;
  #rule = 0;

  constructor(horizon: number) {
    this.#index = new Float64Array(horizon);
    this.cohorts = new CohortMoney(horizon);
  }

  /** Begins a path; `accounts` are the members’ rows, all 0, `periods` when each joined. */
  start(model: CompiledModel, accounts: Float64Array, periods: Uint8Array, standsFor: number): void {
    this.#accounts = accounts;
    this.own = 0;
    this.#oldest = 0;
    this.#rule = 0;
    this.#pool.clear(0);
    const capital = (100 * model.capital) / standsFor;
    this.#cash.clear(capital);
    this.cohorts.start(periods, capital);
  }

  /** Step 3: fees for joining go to cash, of purchases to pool and cash. */
  takeIn(model: CompiledModel, { population, purchases, firstOn }: DrawnDays, t: number): void {
    const { signUpFee } = model.agents!;
    const accounts = this.#accounts;
    const { cohorts } = this;
    cohorts.startDay(t, t > 0 ? signUpFee * (population.firstOn[t + 1] - population.firstOn[t]) : 0);
    if (t > 0 && signUpFee > 0) {
      for (let member = population.firstOn[t]; member < population.firstOn[t + 1]; member++) {
        this.#look(member);
        this.#cash.add(accounts, member * ACCOUNT_FIELDS + IN_CASH, signUpFee);
      }
    }
    const fee = model.feeByDay?.[t] ?? model.fee;
    for (let i = firstOn[t]; i < firstOn[t + 1]; i++) {
      const member = purchases.member[i];
      const cents = purchases.centsOf(i);
      const fees = fee * cents;
      const toPool = model.poolShare * fees;
      this.#look(member);
      this.#pool.add(accounts, member * ACCOUNT_FIELDS + IN_POOL, toPool);
      this.#cash.add(accounts, member * ACCOUNT_FIELDS + IN_CASH, fees - toPool);
      cohorts.spend(member, cents);
    }
    cohorts.takeIn(model.poolShare * fee, fee - model.poolShare * fee);
  }

  /** Step 4: claims are paid. `claimIn(i)` is what purchase `i` was promised. */
  payClaims(model: CompiledModel, drawn: DrawnDays, days: PaidDays, t: number, claimIn: (i: number) => number): void {
    const { rules } = model;
    while (this.#rule + 1 < rules.from.length && rules.from[this.#rule + 1] <= t) this.#rule++;
    const code = rules.code[this.#rule];
    const cents = 100 / drawn.standsFor;
    const paid = days.beside.paid[t] * cents;
    const fromPool = code === POOL || code === BALANCE ? paid : Math.min(paid, this.#pool.level);
    const poolPart = paid > 0 ? fromPool / paid : 0;
    const cashPart = paid > 0 ? 1 - poolPart : 0;
    if (code === INSTANT) {
      const received = days.received(t);
      for (let i = drawn.firstOn[t]; i < drawn.firstOn[t + 1]; i++) {
        this.#pay(drawn.purchases.member[i], claimIn(i) * received, poolPart, cashPart);
      }
      this.cohorts.payAtOnce(rules.rate[this.#rule] * received);
    } else {
      const before = t > 0 ? this.#index[t - 1] : 0;
      const rise = days.recorded('payoutPerUnit', t);
      this.#index[t] = before + rise;
      for (; this.#oldest < t && days.fullOn(this.#oldest) === t; this.#oldest++) {
        // The last part of a claim is smaller than what others get today.
        const rest = 1 - (before - this.#index[this.#oldest]);
        for (let i = drawn.firstOn[this.#oldest]; i < drawn.firstOn[this.#oldest + 1]; i++) {
          const member = drawn.purchases.member[i];
          this.#look(member);
          this.#accounts[member * ACCOUNT_FIELDS + OPEN] -= claimIn(i);
          this.#pay(member, claimIn(i) * rest, poolPart, cashPart);
        }
        this.cohorts.payRest(this.#oldest, rest);
      }
      this.cohorts.payOpen(rise);
      this.#pool.raise(rise * poolPart);
      this.#cash.raise(rise * cashPart);
    }
    this.cohorts.pay(poolPart, cashPart);
    this.#pool.drainTo(this.#pool.level - fromPool);
    this.#cash.drainTo(this.#cash.level - (paid - fromPool));
    this.cohorts.setLevels(this.#pool.level, this.#cash.level);
  }

  /** Step 5: a claim is born. */
  bear(member: number, claim: number): void {
    this.#look(member);
    this.#accounts[member * ACCOUNT_FIELDS + OPEN] += claim;
    this.cohorts.bear(member, claim);
  }

  /** Step 6: a reward is paid from cash. */
  reward(member: number, cents: number): void {
    const at = member * ACCOUNT_FIELDS;
    this.#accounts[at + OWN] += cents * this.#cash.share(this.#accounts, at + IN_CASH);
    this.cohorts.reward(member, cents);
  }

  /** The end of a day after which the scheme goes on: costs, draw and rewards have left the tanks. */
  endDay({ standsFor }: DrawnDays, days: PaidDays, t: number): void {
    this.#pool.drainTo((days.recorded('pool', t) * 100) / standsFor);
    this.#cash.drainTo((days.recorded('cash', t) * 100) / standsFor);
    this.cohorts.pay(0, 1);
    this.cohorts.setLevels(this.#pool.level, this.#cash.level);
    this.cohorts.endDay();
  }

  /** After day `last`: what was still to be looked at, and after a failure the wind-down. */
  end(drawn: DrawnDays, days: PaidDays, last: number, members: number, claimIn: (i: number) => number): void {
    for (let member = 0; member < members; member++) this.#look(member);
    if (days.figure('failureDay') >= 0) this.#windUp(drawn, days, last, claimIn);
    for (let member = 0; member < members; member++) {
      const own = this.#accounts[member * ACCOUNT_FIELDS + OWN];
      this.own += own;
      this.cohorts.ownOf(member, own);
    }
  }

  #windUp(drawn: DrawnDays, days: PaidDays, last: number, claimIn: (i: number) => number): void {
    this.cohorts.pay(0, 1);
    // What the wind-down found in cash when the day's rewards and costs had left it; a deposit comes beside.
    const windDownPaid =
      days.figure('paid') - days.beside.paid.subarray(0, last + 1).reduce((sum, paid) => sum + paid, 0);
    const found = ((days.recorded('cash', last) + windDownPaid + days.figure('absconded')) * 100) / drawn.standsFor;
    this.#cash.drainTo(Math.min(this.#cash.level, Math.max(0, found - this.#pool.level)));
    this.cohorts.setLevels(this.#pool.level, this.#cash.level);
    const money = this.#pool.level + this.#cash.level;
    if (money <= 0) return;
    const [poolPart, cashPart] = [this.#pool.level / money, this.#cash.level / money];
    for (let d = this.#oldest; d <= last; d++) {
      const windDown = days.received(d) - (this.#index[last] - this.#index[d]);
      if (windDown <= 0) continue;
      for (let i = drawn.firstOn[d]; i < drawn.firstOn[d + 1]; i++) {
        this.#pay(drawn.purchases.member[i], claimIn(i) * windDown, poolPart, cashPart);
      }
      this.cohorts.windUp(d, windDown);
    }
    this.cohorts.pay(poolPart, cashPart);
  }

  /** `cents` are paid to a member, so much of them from each tank. */
  #pay(member: number, cents: number, poolPart: number, cashPart: number): void {
    const at = member * ACCOUNT_FIELDS;
    this.#accounts[at + OWN] +=
      cents *
      (poolPart * this.#pool.share(this.#accounts, at + IN_POOL) +
        cashPart * this.#cash.share(this.#accounts, at + IN_CASH));
  }

  /** Brings a member up to date, before anything of theirs changes. */
  #look(member: number): void {
    const at = member * ACCOUNT_FIELDS;
    const open = this.#accounts[at + OPEN];
    this.#accounts[at + OWN] +=
      this.#pool.look(this.#accounts, at + IN_POOL, open) + this.#cash.look(this.#accounts, at + IN_CASH, open);
  }
}
