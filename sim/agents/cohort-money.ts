import { FUNDERS, PERIODS, periodOf } from './agent-fields.ts';

/** The place of money that is no member's. */
const NOBODYS = PERIODS;

/**
 * Who funded whom, by period of joining, in cents. As in `MoneyTrace` pool and cash are mixed through, here of what each
 * period's members put in; what a period's members are paid takes everyone's money pro rata. Exact, since the claims of a day
 * are all paid the same per unit: cost per day, and one step for each purchase and reward.
 */
export class CohortMoney {
  /** What each period's members were paid, by whose money it was: `paid[payee·FUNDERS + funder]`. */
  readonly paid = new Float64Array(PERIODS * FUNDERS);
  /** What of it was the same member's own. */
  readonly own = new Float64Array(PERIODS);
  /** The period in which each member joined. */
  #periods: Uint8Array = new Uint8Array(0);
  readonly #horizon: number;
  /** Whose money is in the pool and in cash. */
  readonly #pool = new Float64Array(FUNDERS);
  readonly #cash = new Float64Array(FUNDERS);
  /** Claims by period of their owners: open ones, and those born on each day. */
  readonly #open = new Float64Array(PERIODS);
  readonly #born: Float64Array;
  /** Of today: what members spent, and what they are paid. */
  readonly #spent = new Float64Array(PERIODS);
  readonly #due = new Float64Array(PERIODS);
  readonly #mix = new Float64Array(FUNDERS);
  /** Where the claims born today stand. */
  #today = 0;
  /** Periods that have begun. */
  #begun = 0;

  constructor(horizon: number) {
    this.#horizon = horizon;
    this.#born = new Float64Array(horizon * PERIODS);
  }

  /** Begins a path with members of these periods; the capital is no member's. */
  start(periods: Uint8Array, capital: number): void {
    this.#periods = periods;
    for (const list of [this.paid, this.own, this.#pool, this.#cash, this.#open, this.#born, this.#spent, this.#due])
      list.fill(0);
    this.#cash[NOBODYS] = capital;
  }

  /** The newcomers of day `t` pay so much for joining. */
  startDay(t: number, fees: number): void {
    const period = periodOf(t, this.#horizon);
    this.#today = t * PERIODS;
    this.#begun = period + 1;
    this.#cash[period] += fees;
  }

  spend(member: number, cents: number): void {
    this.#spent[this.#periods[member]] += cents;
  }

  /** The fees of what was spent today come in. */
  takeIn(toPool: number, toCash: number): void {
    for (let period = 0; period < this.#begun; period++) {
      this.#pool[period] += toPool * this.#spent[period];
      this.#cash[period] += toCash * this.#spent[period];
    }
  }

  /** So much per unit of what was spent today is paid at once. */
  payAtOnce(rise: number): void {
    for (let period = 0; period < this.#begun; period++) this.#due[period] += rise * this.#spent[period];
  }

  /** The claims of a day are full: they are paid their rest, and earn no more. */
  payRest(day: number, rest: number): void {
    for (let period = 0; period < this.#begun; period++) {
      const claims = this.#born[day * PERIODS + period];
      this.#open[period] -= claims;
      this.#due[period] += rest * claims;
    }
  }

  /** Open claims are paid `rise` per unit. */
  payOpen(rise: number): void {
    for (let period = 0; period < this.#begun; period++) this.#due[period] += rise * this.#open[period];
  }

  /** What is due is paid, so much of it from each tank. */
  pay(poolPart: number, cashPart: number): void {
    const [pool, cash] = [total(this.#pool), total(this.#cash)];
    const ofPool = pool > 0 ? poolPart / pool : 0;
    const ofCash = cash > 0 ? cashPart / cash : 0;
    for (let funder = 0; funder < FUNDERS; funder++) {
      this.#mix[funder] = ofPool * this.#pool[funder] + ofCash * this.#cash[funder];
    }
    for (let payee = 0; payee < this.#begun; payee++) {
      const due = this.#due[payee];
      this.#due[payee] = 0;
      if (due === 0) continue;
      const at = payee * FUNDERS;
      for (let funder = 0; funder < this.#begun; funder++) this.paid[at + funder] += due * this.#mix[funder];
      this.paid[at + NOBODYS] += due * this.#mix[NOBODYS];
    }
  }

  bear(member: number, claim: number): void {
    this.#born[this.#today + this.#periods[member]] += claim;
  }

  /** A reward of today, paid with the others by `pay`. */
  reward(member: number, cents: number): void {
    this.#due[this.#periods[member]] += cents;
  }

  /** So much of what a member was paid is the member's own money. */
  ownOf(member: number, cents: number): void {
    this.own[this.#periods[member]] += cents;
  }

  /** The claims of a day are paid so much per unit by the wind-down. */
  windUp(day: number, rise: number): void {
    for (let period = 0; period < this.#begun; period++) {
      this.#due[period] += rise * this.#born[day * PERIODS + period];
    }
  }

  /** Money flows out or in until so much is in the tanks; what flows in is no member's. */
  setLevels(pool: number, cash: number): void {
    setLevel(this.#pool, pool);
    setLevel(this.#cash, cash);
  }

  endDay(): void {
    this.#spent.fill(0);
    for (let period = 0; period < this.#begun; period++) this.#open[period] += this.#born[this.#today + period];
  }

  /** Of all that was paid, the money of members who joined in a later period than who got it; −1 where nothing was. */
  laterShare(): number {
    let all = 0;
    let later = 0;
    for (let payee = 0; payee < PERIODS; payee++) {
      for (let funder = 0; funder < FUNDERS; funder++) {
        const cents = this.paid[payee * FUNDERS + funder];
        all += cents;
        if (funder > payee && funder !== NOBODYS) later += cents;
      }
    }
    return all > 0 ? Math.min(1, later / all) : -1;
  }
}

function total(tank: Float64Array): number {
  let sum = 0;
  for (let funder = 0; funder < FUNDERS; funder++) sum += tank[funder];
  return sum;
}

function setLevel(tank: Float64Array, level: number): void {
  const before = total(tank);
  if (level > before) tank[NOBODYS] += level - before;
  else {
    const kept = before > 0 ? Math.max(0, level) / before : 0;
    for (let funder = 0; funder < FUNDERS; funder++) tank[funder] *= kept;
  }
}
