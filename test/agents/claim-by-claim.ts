import { DrawnDays } from '../../sim/agents/drawn-days.ts';
import { ExpectedDays } from '../../sim/agents/expected-days.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { needsMembers, ratesByLevel } from '../../sim/schemes/referral/plan.ts';
import type { LoadedScenario } from '../../sim/types.ts';
import { referenceRewards } from '../schemes/referral/reference.ts';

interface Claim {
  readonly member: number;
  readonly amount: number;
  left: number;
}

export interface ByClaim {
  readonly receipts: number[];
  /** What was paid of the payee's own fees, and all that was paid, in cents. */
  own: number;
  all: number;
  /** Whose money each was paid, in cents: `from[payee][funder]`, last the operator's. */
  from: number[][];
  failureDay: number;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The equal δ per unit for which all claims together take `money`, found by halving; no more than `limit`. */
function fill(claims: readonly Claim[], money: number, limit: number): number {
  const takes = (delta: number) => sum(claims.map(({ amount, left }) => Math.min(left, delta * amount)));
  if (takes(Math.min(1, limit)) <= money) return Math.min(1, limit);
  let [low, high] = [0, Math.min(1, limit)];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (takes(middle) > money) high = middle;
    else low = middle;
  }
  return low;
}

/**
 * One path again, claim by claim and with the origin of every cent in tables of members: no index, no tanks, no rounding of
 * claims. For pool, balance and fixed with referral rewards and costs.
 */
export function claimByClaim(loaded: LoadedScenario, path: number): ByClaim {
  const { scheme, operator, horizon, agents } = loaded.scenario;
  const { payout, unit, fee, poolShare, cap, referral } = scheme;
  if ('schedule' in payout) throw new Error('one rule only');
  const model = compileModel(loaded);
  const drawn = new DrawnDays(horizon);
  const expected = new ExpectedDays(model);
  expected.fill(model, path);
  drawn.start(model, expected.crowd, expected.turnover, path);
  for (let t = 0; t < horizon; t++) drawn.draw(model, expected.crowd, expected.turnover, t);

  const { population, purchases, firstOn } = drawn;
  const members = population.count;
  const zeros = () => new Array<number>(members + 1).fill(0);
  const newcomersOf = (t: number) =>
    Array.from({ length: population.firstOn[t + 1] - population.firstOn[t] }, (_, i) => population.firstOn[t] + i);
  const bought = (t: number) =>
    Array.from({ length: firstOn[t + 1] - firstOn[t] }, (_, i) => firstOn[t] + i).map((i) => ({
      member: purchases.member[i],
      cents: purchases.centsOf(i),
    }));
  // A plan in which it counts who stands where, on all days at once.
  const byPlace = referral !== undefined && (referral.plan === 'matrix' || needsMembers(referral));
  const planned = !byPlace
    ? []
    : referenceRewards(
        referral,
        Array.from({ length: horizon }, (_, t) => ({
          joins: newcomersOf(t).map((member) => population.referrer[member]),
          buys: bought(t).map(({ member, cents }) => [member, cents] as const),
        })),
      );
  // Whose money is where; the last entry is the operator's.
  let pool = zeros();
  let cash = zeros();
  cash[members] = operator.capital * 100;
  const receipts = new Array<number>(members).fill(0);
  const out: ByClaim = { receipts, own: 0, all: 0, from: receipts.map(zeros), failureDay: -1 };
  const claims: Claim[] = [];
  const spent = zeros();
  const given = { unit: (unit?.size ?? 0) * 100, bonus: referral?.headBonus ?? 0, joining: referral?.signUpFee ?? 0 };
  const pay = (member: number, cents: number, poolPart: number) => {
    out.receipts[member] += cents;
    out.all += cents;
    for (const [tank, part] of [
      [pool, poolPart],
      [cash, 1 - poolPart],
    ] as const) {
      const all = sum(tank);
      if (all <= 0 || part === 0) continue;
      out.own += (cents * part * tank[member]) / all;
      for (const [funder, money] of tank.entries()) out.from[member][funder] += (cents * part * money) / all;
    }
  };
  const take = (tank: readonly number[], cents: number) =>
    sum(tank) > 0 ? tank.map((own) => own * Math.max(0, 1 - cents / sum(tank))) : [...tank];

  for (let t = 0; t < horizon && out.failureDay < 0; t++) {
    const day = bought(t);
    const newcomers = newcomersOf(t);
    if (t > 0) for (const member of newcomers) cash[member] += 100 * given.joining;
    const inflow = sum(day.map(({ cents }) => poolShare * fee * cents));
    for (const { member, cents } of day) {
      pool[member] += poolShare * fee * cents;
      cash[member] += (1 - poolShare) * fee * cents;
    }

    const open = claims.filter(({ left, amount }) => left > 1e-9 * amount);
    let delta = 0;
    let poolPart = 1;
    let fails = false;
    if (payout.kind === 'pool') delta = fill(open, sum(pool), payout.ceiling ?? 1);
    else if (payout.kind === 'balance') {
      let budget = payout.share * sum(pool);
      if (payout.breaker !== undefined && budget > payout.breaker.above * inflow)
        budget = payout.breaker.share * sum(pool);
      delta = fill(open, budget, 1);
    } else if (payout.kind === 'fixed') {
      const money = sum(pool) + sum(cash);
      delta = 1 / payout.days;
      const due = sum(open.map(({ amount, left }) => Math.min(left, delta * amount)));
      if (due > money * (1 + 1e-9)) {
        fails = scheme.onShort === 'fail';
        delta = fails ? 0 : fill(open, money, delta);
      }
    }
    const parts = open.map(({ amount, left }) => Math.min(left, delta * amount));
    if (payout.kind === 'fixed' && sum(parts) > 0) poolPart = Math.min(1, sum(pool) / sum(parts));
    for (const [i, claim] of open.entries()) {
      pay(claim.member, parts[i], poolPart);
      claim.left -= parts[i];
    }
    pool = take(pool, poolPart * sum(parts));
    cash = take(cash, (1 - poolPart) * sum(parts));

    for (const { member, cents } of day) {
      let amount = Math.round(cap * cents);
      if (given.unit > 0) {
        const before = unit!.carry ? spent[member] : 0;
        const units = Math.floor((before + cents) / given.unit + 1e-9) - Math.floor(before / given.unit + 1e-9);
        amount = Math.round(cap * units * given.unit);
      }
      spent[member] += cents;
      claims.push({ member, amount, left: amount });
    }

    const rewards = planned
      .filter((one) => one.day === t)
      .map(({ member, cents }): [number, number] => [member, cents]);
    for (const { member, cents } of byPlace ? [] : day) {
      let above = population.referrer[member];
      for (const rate of ratesByLevel(referral)) {
        if (above < 0) break;
        rewards.push([above, Math.floor(rate * cents + 1e-9)]);
        above = population.referrer[above];
      }
    }
    for (const member of newcomers) {
      if (population.referrer[member] >= 0) rewards.push([population.referrer[member], 100 * given.bonus]);
    }
    const due = sum(rewards.map(([, cents]) => cents));
    if (due > sum(cash) * (1 + 1e-9)) fails = true;
    else {
      for (const [member, cents] of rewards) pay(member, cents, 0);
      cash = take(cash, due);
    }
    const costs = 100 * operator.costs.fixed + operator.costs.rate * sum(day.map(({ cents }) => cents));
    if (costs > sum(cash) * (1 + 1e-9)) fails = true;
    else cash = take(cash, costs);

    if (!fails) continue;
    out.failureDay = t;
    const money = sum(pool) + sum(cash);
    const part = money > 0 ? Math.min(1, money / sum(claims.map(({ left }) => left))) : 0;
    for (const { member, left } of claims) pay(member, left * part, money > 0 ? sum(pool) / money : 1);
  }
  if (agents === undefined) throw new Error('no members to follow');
  return out;
}
