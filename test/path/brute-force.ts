/**
 * The day of the model by the slowest and plainest means: a loop over all claims on every day, each claim an object, the
 * rules of section 3 read word by word. Written without the engine's tricks (no index, no pointers, no products), so
 * that the two can only agree when both follow the model.
 */

import { ratesByLevel } from '../../sim/schemes/referral/plan.ts';
import type { Scenario } from '../../sim/types.ts';

interface Claim {
  readonly born: number;
  readonly owner: 'honest' | 'fake' | 'insider';
  amount: number;
  left: number;
  got: number;
  fullOn: number | null;
  readonly dues: { owed: number }[]; // milestone, stages: what fell due and is unpaid
  moves: number; // stages: moves since birth
  gone: boolean; // its rest has lapsed: it will never be full
}

export interface BruteResult {
  readonly failure: string;
  readonly failureDay: number;
  readonly firstShortDay: number;
  readonly paid: number;
  readonly issued: number;
  readonly outstanding: number;
  readonly full: number;
  readonly cash: number;
  readonly pool: number;
  readonly rewards: number;
  readonly costs: number;
  readonly drawn: number;
  readonly paidByDay: number[];
  readonly openByDay: number[];
  /** Of the honest claims. */
  readonly received: number[];
  readonly fullOn: (number | null)[];
  /** What each honest claim has had per unit by the end of each day, by day and then by birth; NaN for a claim on nothing. */
  readonly receivedByDay: number[][];
  readonly frauds: {
    fakes: number;
    found: number;
    marked: number;
    excess: number;
    booked: number;
    toHonest: number;
    toFakes: number;
    toInsiders: number;
    clawedBack: number;
    struckOut: number;
  };
  /** What the turnover of each day was in the end. */
  readonly turnover: number[];
}

const isOpen = (claim: Claim) => claim.left > 1e-12 * claim.amount;
const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);

/** δ with Σ A·min(δ, R/A) = money, at most `limit`, by bisection over all claims. */
function waterLevel(claims: Claim[], money: number, limit: number): number {
  const paidAt = (delta: number) => sum(claims.map(({ amount, left }) => Math.min(delta * amount, left)));
  const top = Math.min(limit, Math.max(...claims.map(({ amount, left }) => left / amount)));
  if (paidAt(top) <= money) return top;
  let low = 0;
  let high = top;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (paidAt(middle) <= money) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Runs the scenario on the given turnover at honest prices, without noise, hazards or dates, and with frauds in set shares:
 * each class has claims of its own, so that what belongs to whom is counted and never worked out.
 */
export function bruteForce(scenario: Scenario, given: readonly number[]): BruteResult {
  const { scheme, operator, failure, safeguards } = scenario;
  const { fake, markup, insiders } = scenario.fraud ?? {};
  const { rate = 0, delay = 0 } = fake?.detection ?? {};
  const { clawBack = 0, reportReward = { share: 0, detection: 0 } } = safeguards;
  const foundShare = rate + (1 - rate) * reportReward.detection;
  const frauds = {
    fakes: 0,
    found: 0,
    marked: 0,
    excess: 0,
    booked: 0,
    toHonest: 0,
    toFakes: 0,
    toInsiders: 0,
    clawedBack: 0,
    struckOut: 0,
  };
  const turnover: number[] = [];
  const rules = 'schedule' in scheme.payout ? scheme.payout.schedule : [{ from: 0, ...scheme.payout }];
  const prorate = scheme.onShort === 'prorate' || !failure.illiquid;
  const rewardRate = sum([...ratesByLevel(scheme.referral)]);
  const claims: Claim[] = [];
  const units: number[] = [];
  const result = { paid: 0, issued: 0, rewards: 0, costs: 0, drawn: 0, full: 0 };
  const paidByDay: number[] = [];
  const openByDay: number[] = [];
  const receivedByDay: number[][] = [];
  const instant: number[] = [];
  const instantShare = rules[0].kind === 'instant' ? rules[0].share : null;
  let cash = operator.capital;
  let pool = 0;
  let ended = '';
  let failureDay = -1;
  let firstShortDay = -1;
  let haltRun = 0;
  let stage: { day: number; level: number } | null = null;

  for (let t = 0; t < given.length; t++) {
    const excess = (markup?.share ?? 0) * (markup?.passThrough ?? 0) * scheme.fee * given[t];
    const honest = given[t] + excess;
    // So many fakes that they are the share asked for of all that is sold.
    const isFaking = fake !== undefined && t >= fake.from && t <= (fake.until ?? t);
    const fakes = isFaking ? (fake.share / (1 - fake.share)) * honest : 0;
    const T = honest + fakes;
    turnover.push(T);
    const foundAtOnce = delay === 0 ? foundShare * fakes : 0;
    const isBooking = insiders !== undefined && t >= insiders.from && t <= (insiders.until ?? t);
    const booked = isBooking ? (insiders.share / (1 - insiders.share)) * (T - foundAtOnce) : 0;
    const births = [
      ['honest', honest],
      ['fake', fakes - foundAtOnce],
      ['insider', booked],
    ] as const;
    let reports = delay === 0 ? reportReward.detection * fakes : 0;
    frauds.fakes += fakes;
    frauds.found += foundAtOnce;
    frauds.excess += excess;
    frauds.marked += (markup?.share ?? 0) * given[t] + excess;
    frauds.booked += booked;
    const rule = rules.filter(({ from }) => from <= t).at(-1)!;
    const fees = scheme.fee * T;
    const inflow = scheme.poolShare * fees;
    pool += inflow;
    cash += fees - inflow;
    let short = false;
    let illiquid = false;
    let paidToday = 0;

    // Fakes that are found late: their share of the claim is gone, and some of what it got comes back.
    for (const claim of claims) {
      if (claim.owner !== 'fake' || delay === 0 || claim.born + delay !== t) continue;
      frauds.found += (foundShare * claim.amount) / (instantShare ?? scheme.cap);
      reports += (reportReward.detection * claim.amount) / (instantShare ?? scheme.cap);
      frauds.clawedBack += clawBack * foundShare * claim.got;
      pool += clawBack * foundShare * claim.got;
      frauds.toFakes += foundShare * claim.got;
      claim.got *= 1 - foundShare;
      if (claim.fullOn !== null) continue;
      frauds.struckOut += foundShare * claim.left;
      claim.amount *= 1 - foundShare;
      claim.left *= 1 - foundShare;
      for (const due of claim.dues) due.owed *= 1 - foundShare;
    }

    // Step 4.
    const open = claims.filter(isOpen);
    const openAmount = sum(open.map(({ amount }) => amount));
    const pay = (claim: Claim, amount: number) => {
      const real = Math.min(amount, claim.left);
      claim.left -= real;
      claim.got += real;
      paidToday += real;
    };
    const takeMoney = (amount: number) => {
      const fromPool = Math.min(amount, pool);
      pool -= fromPool;
      cash = Math.max(0, cash - (amount - fromPool)); // below 0 only by rounding
    };
    const owe = (due: number, whole: () => void, shared: (money: number) => void) => {
      const money = pool + cash;
      if (due > money * (1 + 1e-12)) {
        short = true;
        if (prorate) shared(money);
        else illiquid = true;
      } else whole();
    };
    let delta = 0;
    const level = (money: number, limit: number) => {
      if (open.length === 0) return;
      delta = waterLevel(open, money, limit);
      for (const claim of open) pay(claim, delta * claim.amount);
    };
    switch (rule.kind) {
      case 'pool':
        level(pool, rule.ceiling ?? Number.POSITIVE_INFINITY);
        pool -= paidToday;
        break;
      case 'balance': {
        let budget = rule.share * pool;
        if (rule.breaker && budget > rule.breaker.above * inflow) budget = rule.breaker.share * pool;
        level(budget, Number.POSITIVE_INFINITY);
        pool -= paidToday;
        break;
      }
      case 'queue':
        // Claims of one day stand at the same place and are paid alike.
        for (const born of new Set(open.map((claim) => claim.born))) {
          const alike = open.filter((claim) => claim.born === born);
          const share = Math.min(1, (pool - paidToday) / sum(alike.map(({ left }) => left)));
          for (const claim of alike) pay(claim, share * claim.left);
        }
        pool -= paidToday;
        break;
      case 'fixed': {
        const d = 1 / rule.days;
        owe(
          sum(open.map(({ amount, left }) => Math.min(d * amount, left))),
          () => level(Number.POSITIVE_INFINITY, d),
          (money) => level(money, d),
        );
        takeMoney(paidToday);
        break;
      }
      case 'declining': {
        const due = sum(open.map(({ left }) => rule.rate * left));
        owe(
          due,
          () => {
            for (const claim of open) pay(claim, rule.rate * claim.left);
          },
          (money) => {
            for (const claim of open) pay(claim, (money / due) * rule.rate * claim.left);
          },
        );
        takeMoney(paidToday);
        break;
      }
      case 'instant': {
        const due = rule.share * (T - foundAtOnce + booked);
        result.issued += due;
        let share = 0;
        owe(
          due,
          () => {
            share = 1;
          },
          (money) => {
            share = money / due;
          },
        );
        paidToday = due * share;
        if (share === 1) result.full += due;
        instant.push(share);
        for (const [owner, amount] of births) {
          const got = rule.share * amount * share;
          claims.push({
            born: t,
            owner,
            amount: rule.share * amount,
            left: 0,
            got,
            fullOn: t,
            dues: [],
            moves: 0,
            gone: true,
          });
        }
        takeMoney(paidToday);
        break;
      }
      case 'milestone':
      case 'stages': {
        if (rule.kind === 'milestone') {
          for (const claim of claims) {
            for (const { age, share } of rule.stages) {
              if (t - claim.born === age) claim.dues.push({ owed: share * claim.amount });
            }
          }
        } else if (t + 1 >= rule.window) {
          const W = sum(turnover.slice(t + 1 - rule.window, t + 1) as number[]);
          const waited = stage === null ? 0 : t - stage.day;
          if (stage === null) stage = { day: t, level: W };
          else if (W >= (1 + rule.trigger) * stage.level || waited >= (rule.fallback ?? Number.POSITIVE_INFINITY)) {
            stage = { day: t, level: W };
            const rest = 1 - sum(rule.shares);
            for (const claim of claims) {
              claim.moves++;
              if (claim.moves > rule.shares.length) continue;
              const last = claim.moves === rule.shares.length;
              const share = rule.shares[claim.moves - 1] + (last && rule.exit === 'full' ? rest : 0);
              claim.dues.push({ owed: share * claim.amount });
              if (last && rule.exit === 'lapse') {
                claim.left -= rest * claim.amount;
                if (rest > 1e-12) claim.gone = true;
              }
            }
          }
        }
        const dues = claims.flatMap((claim) => claim.dues.map((due) => ({ claim, due })));
        const total = sum(dues.map(({ due }) => due.owed));
        const settle = (share: number) => {
          for (const { claim, due } of dues) {
            pay(claim, due.owed * share);
            due.owed *= 1 - share;
          }
        };
        owe(
          total,
          () => settle(1),
          (money) => settle(money / total),
        );
        takeMoney(paidToday);
      }
    }
    for (const claim of claims) {
      if (claim.fullOn === null && !claim.gone && !isOpen(claim)) claim.fullOn = t;
    }
    result.paid += paidToday;
    const perUnit =
      openAmount === 0
        ? 0
        : rule.kind === 'pool' || rule.kind === 'balance' || rule.kind === 'fixed'
          ? delta
          : paidToday / openAmount;

    // Step 5.
    if (rule.kind !== 'instant') {
      for (const [owner, sold] of births) {
        const amount = scheme.cap * sold;
        claims.push({ born: t, owner, amount, left: amount, got: 0, fullOn: null, dues: [], moves: 0, gone: false });
        result.issued += amount;
      }
    }
    // Steps 6 and 7.
    const spend = (due: number): number => {
      let paid = due;
      if (due > cash * (1 + 1e-12)) {
        short = true;
        if (failure.illiquid) illiquid = true;
        paid = failure.illiquid ? 0 : cash;
      }
      cash = Math.max(0, cash - paid);
      return paid;
    };
    result.rewards += spend(rewardRate * T);
    result.costs += spend(
      operator.costs.fixed + operator.costs.rate * T + operator.tax * fees + reportReward.share * reports,
    );
    const drawn = Math.min(operator.draw * fees, Math.max(0, cash));
    cash -= drawn;
    result.drawn += drawn;
    if (short && firstShortDay < 0) firstShortDay = t;

    // Step 8.
    if (illiquid) ended = 'illiquid';
    if (failure.halted) {
      const mean = sum(units.slice(-90)) / 90;
      const promise = rule.kind === 'fixed' ? 1 / rule.days : mean;
      haltRun = t >= 90 && openAmount > 0 && perUnit < failure.halted.below * promise ? haltRun + 1 : 0;
      if (ended === '' && haltRun >= failure.halted.days) ended = 'halted';
    }
    units.push(perUnit);
    if (ended === '' && failure.closed && 'day' in failure.closed && t >= failure.closed.day) ended = 'closed';
    if (ended !== '') {
      failureDay = t;
      const left = claims.filter((claim) => claim.left > 0);
      const owed = sum(left.map((claim) => claim.left));
      const share = owed > 0 ? Math.min(1, (cash + pool) / owed) : 0;
      const paid = share * owed;
      for (const claim of left) {
        claim.got += claim.left * share;
        claim.left *= 1 - share;
        if (share >= 1 - 1e-12 && claim.fullOn === null && !claim.gone) claim.fullOn = t;
      }
      paidToday += paid;
      result.paid += paid;
      cash = cash + pool - paid;
      pool = 0;
    }
    paidByDay.push(paidToday);
    openByDay.push(sum(claims.map(({ left }) => Math.max(0, left))));
    receivedByDay.push(
      claims
        .filter(({ owner }) => owner === 'honest')
        .map(({ got, amount }) => (amount > 0 ? got / amount : Number.NaN)),
    );
    if (ended !== '') break;
  }

  for (const { owner, got } of claims) {
    frauds[owner === 'honest' ? 'toHonest' : owner === 'fake' ? 'toFakes' : 'toInsiders'] += got;
  }
  const honestClaims = claims.filter(({ owner }) => owner === 'honest');
  const owedAtEnd = sum(claims.map(({ left }) => Math.max(0, left)));
  return {
    ...result,
    failure: ended === '' ? 'none' : ended,
    failureDay,
    firstShortDay,
    outstanding: owedAtEnd,
    full:
      result.full + (instant.length > 0 ? 0 : sum(claims.filter(({ fullOn }) => fullOn !== null).map((c) => c.amount))),
    cash,
    pool,
    paidByDay,
    openByDay,
    received:
      instant.length > 0
        ? instant
        : honestClaims.map(({ amount, left, gone }) => (gone ? Number.NaN : amount > 0 ? 1 - left / amount : 0)),
    fullOn: honestClaims.map(({ fullOn }) => fullOn),
    receivedByDay,
    frauds,
    turnover,
  };
}
