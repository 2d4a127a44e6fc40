import { CONSTANT } from '../market/members/compile-spending.ts';
import { drawAmount } from '../market/members/draw-spending.ts';
import type { Crowd } from '../market/members/members-day.ts';
import { Acquaintances } from '../market/referrer/acquaintances.ts';
import { NOBODY, Population } from '../market/referrer/population.ts';
import { organicShare, peopleOf, pickOf } from '../market/referrer/referrer.ts';
import type { CompiledAgents } from '../model/compile-agents.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { log } from '../random/exp-log.ts';
import { nextPoisson } from '../random/poisson.ts';
import { nextUniform, startStream } from '../random/stream.ts';
import { newPayer } from '../schemes/referral/payers/new-payer.ts';
import type { Payer } from '../schemes/referral/payers/payer.ts';
import { rewardsOf } from '../schemes/referral/payers/reward-of.ts';
import { Buyers } from './buyers.ts';
import { claimOf } from './claim-of.ts';
import { MemberTypes } from './member-types.ts';
import { PurchaseLog } from './purchase-log.ts';

/** Purchases that one path holds; with more to come each member stands for several. */
const MOST_PURCHASES = 40e6;

/**
 * The members of one path day by day: who joins and leaves, who brings whom, who buys for how much. What is drawn does not
 * depend on what is paid out, so the money can follow when the days are known. Amounts by day are in cents of the members
 * that are followed; each stands for `standsFor` members of the market.
 */
export class DrawnDays {
  readonly population: Population;
  readonly purchases = new PurchaseLog();
  /** The first purchase of each day or later. */
  readonly firstOn: Int32Array;
  readonly turnover: Float64Array;
  readonly claims: Float64Array;
  /** Rewards due, and what of them a plan pays for bringing members whatever these buy (the head bonus apart). */
  readonly rewards: Float64Array;
  readonly forHeads: Float64Array;
  readonly signUps: Float64Array;
  /** Who is paid what by a plan that takes members one by one; null where rates go up the tree of referrals. */
  payer: Payer | null = null;
  standsFor = 1;
  /** What members have over of a unit. */
  remainder = new Float64Array(0);
  /** First day on which all people of the network have joined, or someone was wanted and no one could be had; −1 before. */
  ranOut = -1;
  #joined = 0;
  /** Newcomers who were wanted and not to be had. */
  #missed = 0;
  /** Who knows whom, where that counts. */
  readonly acquaintances = new Acquaintances();
  /** Of which type each member is; null where all are alike. */
  types: MemberTypes | null = null;
  /** Members who each buy at a rate of their own; null where all are alike. */
  #buyers: Buyers | null = null;
  /** Rewards of the day that the plan has so far. */
  #due = 0;
  #dueForHeads = 0;
  readonly #leaving = new Int32Array(4);
  readonly #recruiting = new Int32Array(4);
  readonly #shopping = new Int32Array(4);

  constructor(horizon: number) {
    this.population = new Population(horizon);
    this.firstOn = new Int32Array(horizon + 1);
    this.turnover = new Float64Array(horizon);
    this.claims = new Float64Array(horizon);
    this.rewards = new Float64Array(horizon);
    this.forHeads = new Float64Array(horizon);
    this.signUps = new Float64Array(horizon);
  }

  /** Begins path `path` of a market with these members by day and this expected turnover. */
  start({ agents, plan, streams }: CompiledModel, crowd: Crowd, expected: Float64Array, path: number): void {
    const { members, mean, spending, referrer } = agents!;
    const people = peopleOf(referrer, members);
    let ever = crowd.level[0];
    let purchases = 0;
    for (let t = 0; t < expected.length; t++) {
      ever += crowd.joins[t];
      purchases += (expected[t] / mean) * Math.min(1, people / crowd.level[t]);
    }
    ever = Math.min(ever, people);
    this.standsFor = Math.max(1, ever / members, purchases / MOST_PURCHASES);
    const room = purchases / this.standsFor;
    // Where units count an amount is replaced by its claim.
    const same = spending.code === CONSTANT && agents!.unit === 0 ? Math.round(100 * mean) : 0;
    this.purchases.start(Math.ceil(room + 6 * Math.sqrt(room) + 16), 100 * mean, same);
    this.population.clear();
    this.#joined = 0;
    this.#missed = 0;
    this.ranOut = -1;
    if (referrer.kind === 'network') {
      const followed = Math.ceil(people / this.standsFor);
      this.acquaintances.start(referrer.network, followed, streams.network, path);
    }
    const most = Math.ceil(ever / this.standsFor) + 2;
    if (this.remainder.length < most) this.remainder = new Float64Array(most);
    else this.remainder.fill(0);
    if (plan === null) this.payer = null;
    else {
      this.payer ??= newPayer(plan);
      this.payer.start(plan, most, (_, cents, forHead) => {
        this.#due += cents;
        if (forHead) this.#dueForHeads += cents;
      });
    }
    this.types = agents!.types === null ? null : (this.types ?? new MemberTypes());
    if (this.types !== null) this.types.start(agents!.types!, most, streams.types, path);
    const alike = agents!.frequency.kind === 'poisson' && agents!.types === null;
    this.#buyers = alike ? null : (this.#buyers ?? new Buyers(expected.length));
    this.#buyers?.start(agents!, most, (t) => usual(agents!, crowd, expected, t), streams.buying, path);
    startStream(this.#leaving, streams.leaving, path);
    startStream(this.#recruiting, streams.recruiting, path);
    startStream(this.#shopping, streams.shopping, path);
  }

  /** Draws day `t`; days come one after the other. */
  draw(model: CompiledModel, crowd: Crowd, expected: Float64Array, t: number): void {
    this.signUps[t] = 0;
    this.rewards[t] = 0;
    this.#leave(crowd.stays[t]);
    this.#join(model, crowd, t);
    this.#buy(model, crowd, expected, t);
  }

  /** Each member who is there leaves with the chance 1 − `stays`: the places between two who leave are geometric. */
  #leave(stays: number): void {
    const { population } = this;
    if (stays >= 1) return;
    const scale = stays > 0 ? 1 / log(stays) : 0;
    let place = population.present;
    for (;;) {
      place -= 1 + Math.floor(log(nextUniform(this.#leaving)) * scale);
      if (place < 0) return;
      population.leave(place);
    }
  }

  #join({ agents }: CompiledModel, { level, joins }: Crowd, t: number): void {
    const { population, payer, types } = this;
    const { referrer, signUpFee, headBonus } = agents!;
    const organic = organicShare(referrer);
    const pick = pickOf(referrer);
    population.firstOn[t] = population.count;
    this.#joined += t === 0 ? level[0] : joins[t];
    const members = Math.round(this.#joined / this.standsFor);
    if (t === 0) {
      const founders = Math.max(1, members);
      if (pick === null) this.#found(founders);
      else {
        for (let i = 0; i < founders; i++) {
          population.join(types === null ? NOBODY : types.accountAbove(population));
          types?.join(i);
        }
      }
    }
    while (population.count + this.#missed < members) {
      const own = types === null ? NOBODY : types.accountAbove(population);
      const alone =
        own === NOBODY && (population.present === 0 || organic >= 1 || nextUniform(this.#recruiting) < organic);
      if (pick === null) {
        if (!this.#bring(alone, organic, members, t)) break;
      } else if (alone || own !== NOBODY) population.join(own);
      else {
        const draw = () => pick(referrer, population, this.#recruiting, t);
        population.join(types === null ? draw() : types.pickRecruiter(draw));
      }
      types?.join(population.count - 1);
      this.signUps[t] += signUpFee;
      if (population.referrer[population.count - 1] !== NOBODY) this.rewards[t] += headBonus;
    }
    population.firstOn[t + 1] = population.count;
    if (pick === null && this.acquaintances.left === 0 && this.ranOut < 0) this.ranOut = t;
    for (let i = population.firstOn[t]; i < population.count; i++) {
      payer?.join(i, population.referrer[i], this.gradeOf(agents!, i));
      this.#buyers?.join(i, t, types === null ? 1 : types.buys(i));
    }
  }

  /** The rank that a member has from the start; 0 without one. */
  gradeOf({ types }: CompiledAgents, member: number): number {
    return types === null || this.types === null ? 0 : types.grade[this.types.typeOf[member]];
  }

  /** The founders of a network: no more than there are people. */
  #found(wanted: number): void {
    const founders = Math.min(wanted, this.acquaintances.left);
    for (let i = 0; i < founders; i++) {
      this.acquaintances.come(this.population, this.#recruiting);
      this.types?.join(i);
    }
    this.#miss(wanted - founders, 0);
  }

  /**
   * Someone of the network joins; false when no one does of all who want to until there are `members`. Where no one can be
   * brought, those who are missed until the next one comes by themselves have a geometric number.
   */
  #bring(alone: boolean, organic: number, members: number, t: number): boolean {
    const { population } = this;
    if (!alone && this.acquaintances.bring(population, this.#recruiting)) return true;
    const wanted = members - population.count - this.#missed;
    const none = this.acquaintances.left === 0 || (!alone && organic <= 0);
    const missed = none ? wanted : alone ? 0 : 1 + Math.floor(log(nextUniform(this.#recruiting)) / log(1 - organic));
    this.#miss(Math.min(missed, wanted), t);
    if (missed >= wanted) return false;
    this.acquaintances.come(population, this.#recruiting);
    return true;
  }

  #miss(newcomers: number, t: number): void {
    if (newcomers === 0) return;
    this.#missed += newcomers;
    if (this.ranOut < 0) this.ranOut = t;
  }

  #buy({ agents, rewardRates }: CompiledModel, { level }: Crowd, expected: Float64Array, t: number): void {
    const { population, purchases, remainder, payer } = this;
    const { spending, mean } = agents!;
    const { active, present } = population;
    const stream = this.#shopping;
    this.firstOn[t] = purchases.length;
    let turnover = 0;
    let claims = 0;
    let rewards = 0;
    const buyers = this.#buyers;
    const rate = level[t] > 0 ? expected[t] / mean / level[t] : 0;
    const count = buyers !== null ? buyers.draw(t, population) : present > 0 ? nextPoisson(stream, rate * present) : 0;
    for (let i = 0; i < count; i++) {
      const member = buyers !== null ? buyers.today[i] : active[Math.floor(nextUniform(stream) * present)];
      const cents = Math.round(100 * drawAmount(spending, stream));
      purchases.push(member, cents);
      turnover += cents;
      claims += claimOf(agents!, remainder, member, cents);
      if (payer === null) rewards += rewardsOf(rewardRates, cents, population.level[member] - 1);
      else payer.buy(member, cents);
    }
    if (payer !== null) {
      payer.endDay();
      rewards = this.#due;
      this.forHeads[t] = this.#dueForHeads;
      this.#due = 0;
      this.#dueForHeads = 0;
    }
    this.turnover[t] = turnover;
    this.claims[t] = claims;
    this.rewards[t] += rewards;
    this.firstOn[t + 1] = purchases.length;
  }
}

/** What the purchases of day `t` are to those that would come without seasons, noise and shocks. */
function usual({ spent, crowd: ofAll }: CompiledAgents, { level }: Crowd, expected: Float64Array, t: number): number {
  const plain = ofAll === null ? spent[t] * level[t] : spent[t];
  return plain > 0 ? expected[t] / plain : 0;
}
