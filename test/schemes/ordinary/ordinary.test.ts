import { describe, expect, test } from 'vitest';
import { compareScenarios } from '../../../sim/compare-scenarios.ts';
import { compileModel } from '../../../sim/model/compile-model.ts';
import { simulate } from '../../../sim/simulate.ts';
import type { OrdinaryFigures } from '../../../sim/types.ts';
import { scenarioOf } from '../../model/scenario-of.ts';

const SALES = 1000;

/** Flat sales of 1,000 a day, no random part. */
const flat = (scheme: string, horizon = 400) =>
  scenarioOf(`horizon: ${horizon}\nmarket: {turnover: {initial: ${SALES}}}\nscheme: ${scheme}`);

async function figuresOf(loaded: ReturnType<typeof scenarioOf>): Promise<OrdinaryFigures> {
  return (await simulate(loaded)).ordinary!;
}

/** What a daily share ρ of points redeems, each day's points followed by themselves. */
function byHand(issued: readonly number[], redeem: number, expiry: number, wait: number) {
  const left = [...issued];
  let [redeemed, lapsed] = [0, 0];
  for (let day = 0; day < issued.length; day++) {
    for (let born = 0; born < day; born++) {
      const chance = day - born - wait;
      if (chance < 1 || chance > expiry) continue;
      const used = left[born] * redeem;
      redeemed += used;
      left[born] -= used;
      if (chance === expiry) {
        lapsed += left[born];
        left[born] = 0;
      }
    }
  }
  return { redeemed, lapsed, liability: left.reduce((sum, one) => sum + one, 0) };
}

describe('points', () => {
  test.each([
    [0.01, 90, 0],
    [0.2, 7, 0],
    [1, 1, 0],
    [0.05, 30, 12],
    [0, 20, 3],
    [0.003, 1000, 0],
  ])('ρ = %d, E = %d, wait %d: each day’s points followed by themselves', async (redeem, expiry, wait) => {
    const got = await figuresOf(
      flat(`{kind: points, rate: 0.1, value: 0.5, redeem: ${redeem}, expiry: ${expiry}, wait: ${wait}, margin: 30%}`),
    );
    const issued = Array.from({ length: 400 }, () => SALES * 0.1 * 0.5);
    const want = byHand(issued, redeem, expiry, wait);
    expect(got.redeemed.value).toBeCloseTo(want.redeemed, 6);
    expect(got.liability.value).toBeCloseTo(want.liability, 6);
    expect(got.breakage.value! * 400 * SALES * 0.05).toBeCloseTo(want.lapsed, 6);
    expect(got.redemption.value! + got.breakage.value! + got.liability.value! / got.issued.value!).toBeCloseTo(1, 12);
  });

  test('in the long run 1 − (1 − ρ)^E is redeemed and e·(1 − (1 − ρ)^E)/ρ is owed', async () => {
    const [redeem, expiry, perDay] = [0.02, 60, SALES * 0.1 * 0.5];
    const points = `{kind: points, rate: 0.1, value: 0.5, redeem: ${redeem}, expiry: ${expiry}, margin: 30%}`;
    const [short, long] = [await figuresOf(flat(points, 300)), await figuresOf(flat(points, 301))];
    const share = 1 - (1 - redeem) ** expiry;
    expect(long.redeemed.value! - short.redeemed.value!).toBeCloseTo(perDay * share, 8);
    expect(long.liability.value).toBeCloseTo((perDay * share) / redeem, 8);
    expect(long.breakageInTheEnd).toBeCloseTo(1 - share, 14);
  });

  test('by tier, the factors weighted by sales; in double periods twice as many', async () => {
    const tiers = '[{sales: 0.75, factor: 1}, {sales: 0.25, factor: 2}]';
    const one = await figuresOf(flat(`{kind: points, rate: 1, value: 0.01, byTier: ${tiers}, margin: 30%}`, 10));
    expect(one.issued.value).toBeCloseTo(10 * SALES * 0.01 * 1.25, 10);
    expect(one.classes.map(({ sales, rewards }) => [sales, rewards.value])).toEqual([
      [0.75, 0.6],
      [0.25, 0.4],
    ]);
    const double = '[{from: 2, to: 4}, {from: 4, factor: 3}]';
    const two = await figuresOf(flat(`{kind: points, rate: 1, value: 0.01, double: ${double}, margin: 30%}`, 10));
    expect(two.issued.value).toBeCloseTo(SALES * 0.01 * (7 + 2 + 2 + 6), 10);
  });

  test('for joining and birthdays', async () => {
    const members =
      'members: {initial: 1000, growth: {kind: linear, slope: 2}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}, purchases: expected}';
    const got = await figuresOf(
      scenarioOf(
        `horizon: 73\nmarket: {${members}}\nscheme: {kind: points, rate: 0, value: 0.5, signUp: 10, birthday: 20, margin: 30%}`,
      ),
    );
    const days = Array.from({ length: 73 }, (_, t) => 1000 + 2 * t).reduce((sum, count) => sum + count, 0);
    expect(got.issued.value).toBeCloseTo(72 * 2 * 10 * 0.5 + (days * 20 * 0.5) / 365, 8);
  });
});

describe('points with a minimum', () => {
  const market = (amount: string, frequency = '{kind: poisson, rate: 0.05}') =>
    `market: {members: {initial: 1000, frequency: ${frequency}, amount: ${amount}, purchases: expected}}`;
  const points = (minimum: number) =>
    `scheme: {kind: points, rate: 1, value: 0.01, redeem: 2%, expiry: 60, minimum: ${minimum}, margin: 30%}`;
  /** P(N ≥ n) of a Poisson number. */
  const atLeast = (n: number, mean: number) => {
    let [term, below] = [Math.exp(-mean), 0];
    for (let k = 0; k < n; k++) {
      below += term;
      term *= mean / (k + 1);
    }
    return 1 - below;
  };

  test('what lapses and is owed in the long run, in closed form', async () => {
    const constant = market('{kind: constant, value: 100}');
    // 300 points are three purchases: the one that brings a point and two more in 60 days, 3 expected.
    const fills = atLeast(2, 3);
    const got = await figuresOf(scenarioOf(`horizon: 400\n${constant}\n${points(300)}`));
    expect(got.breakageInTheEnd).toBeCloseTo(1 - fills * (1 - 0.98 ** 60), 12);
    const perDay = 1000 * 0.05 * 100 * 0.01;
    // Those that fill decay at ρ for 60 days; the others wait as long.
    expect(got.liability.value).toBeCloseTo(perDay * (fills * ((1 - 0.98 ** 60) / 0.02) + (1 - fills) * 60), 8);
    expect(got.betterOff).toBeCloseTo(atLeast(3, 3), 12);
    expect(got.redemption.value! + got.breakage.value! + got.liability.value! / got.issued.value!).toBeCloseTo(1, 12);
    const none = await figuresOf(scenarioOf(`horizon: 400\n${constant}\n${points(100)}`));
    expect(none.breakageInTheEnd).toBeCloseTo(0.98 ** 60, 12);
  });

  test('of amounts that vary: each purchase followed by those after it, weighted by its size', async () => {
    const [mean, cv, least] = [100, 0.8, 450];
    const got = await figuresOf(
      scenarioOf(`horizon: 90\n${market(`{kind: lognormal, mean: ${mean}, cv: ${cv}}`)}\n${points(least)}`),
    );
    const spread = Math.sqrt(Math.log(1 + cv * cv));
    let state = 99;
    const uniform = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return (state + 0.5) / 2 ** 32;
    };
    const amount = () =>
      mean *
      Math.exp(spread * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()) - spread ** 2 / 2);
    let [filled, all] = [0, 0];
    for (let i = 0; i < 200_000; i++) {
      const own = amount();
      let sum = own;
      let day = -Math.log(uniform()) / 0.05;
      while (day < 60) {
        sum += amount();
        day -= Math.log(uniform()) / 0.05;
      }
      all += own;
      if (sum >= least) filled += own;
    }
    const fills = (1 - got.breakageInTheEnd) / (1 - 0.98 ** 60);
    expect(Math.abs(fills - filled / all)).toBeLessThan(0.006);
  });
});

describe('a reward for bringing members', () => {
  const market = `market: {members: {initial: 1000, growth: {kind: linear, slope: 2}, churn: 0.001, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}, purchases: expected}}`;
  const brought = 'referral: {reward: 10, welcome: 10, share: 40%}';

  test.each([
    ['discount', 'rate: 10%'],
    ['cashback', 'rate: 2%'],
    ['points', 'rate: 0.1'],
    ['coupon', 'threshold: 100, value: 5'],
    ['prize', 'threshold: 100, value: 5'],
    ['volume', 'steps: [{from: 0, rate: 2%}], period: 10'],
    ['tiers', 'levels: [{from: 0, rate: 5%, benefits: 10}]'],
  ])('with %s', async (kind, rest) => {
    const of = (more: string) =>
      figuresOf(
        scenarioOf(`horizon: 100\n${market}\nscheme: {kind: ${kind}, ${rest}, rewardCost: 0.5, margin: 30%${more}}`),
      );
    const [without, withIt] = await Promise.all([of(''), of(`, ${brought}`)]);
    expect(withIt.cost.value! - without.cost.value!).toBeCloseTo(0.5 * 0.4 * 20 * 2 * 99, 7);
    expect(withIt.sales).toEqual(without.sales);
    expect(without.costPerMember.value).toBeNull();
  });

  test('those who would not have come: the cost of each member more, w·(1 + α)/α where none leaves', async () => {
    const staying = market.replace('churn: 0.001', 'churn: 0');
    const got = await figuresOf(
      scenarioOf(
        `horizon: 100\n${staying}\nscheme: {kind: discount, rate: 0, margin: 30%, referral: {reward: 60, welcome: 40}, lift: {acquisition: 25%}}`,
      ),
    );
    expect(got.members! - got.membersWithout!).toBeCloseTo(0.25 * 2 * 99, 8);
    expect(got.costPerMember.value).toBeCloseTo((100 * 1.25) / 0.25, 8);
  });
});

describe('the other kinds by hand', () => {
  test('cashback is owed until it is paid', async () => {
    const got = await figuresOf(flat('{kind: cashback, rate: 5%, claimed: 80%, delay: 30, margin: 30%}'));
    expect(got.redeemed.value).toBeCloseTo(SALES * 0.04 * 370, 8);
    expect(got.liability.value).toBeCloseTo(SALES * 0.04 * 30, 8);
    expect(got.breakage.value).toBe(0);
    const atOnce = await figuresOf(flat('{kind: cashback, rate: 5%, margin: 30%}'));
    expect(atOnce.cost.value).toBeCloseTo(SALES * 0.05 * 400, 8);
    expect(atOnce.liability.value).toBe(0);
  });

  test('a discount on some days', async () => {
    const got = await figuresOf(
      flat('{kind: discount, rate: 10%, sales: 50%, dates: [{from: 3, to: 7}], margin: 30%}'),
    );
    expect(got.cost.value).toBeCloseTo(5 * SALES * 0.05, 10);
    expect(got.marginAfter.value).toBeCloseTo(400 * SALES * 0.3 - 5 * SALES * 0.05, 8);
  });

  test('a discount on large orders only', async () => {
    const amount = '{kind: empirical, values: [100, 500, 2000], weights: [7, 2, 1]}';
    const members = `members: {initial: 1000, frequency: {kind: poisson, rate: 0.001}, amount: ${amount}, purchases: expected}`;
    const got = await figuresOf(
      scenarioOf(`horizon: 10\nmarket: {${members}}\nscheme: {kind: discount, rate: 5%, from: 500, margin: 30%}`),
    );
    // Of ten purchases 3,700 is spent, 3,000 of it in orders of 500 or more; three of ten purchases are.
    expect(got.costShare.value).toBeCloseTo((0.05 * 3000) / 3700, 12);
    expect(got.betterOff).toBeCloseTo(1 - Math.exp(-0.365 * 0.3), 12);
  });

  test('coupons from the distribution of amounts: E[⌊X/K⌋] of a lognormal number, summed', async () => {
    const members = (amount: string) =>
      `horizon: 10\nmarket: {members: {initial: 1000, frequency: {kind: poisson, rate: 0.1}, amount: ${amount}, purchases: expected}}\n`;
    const coupon = 'scheme: {kind: coupon, threshold: 300, value: 100, redeem: 0, margin: 30%}';
    const constant = await figuresOf(scenarioOf(members('{kind: constant, value: 700}') + coupon));
    expect(constant.issued.value).toBeCloseTo(10 * 100 * 2 * 100, 6);
    const [mean, cv] = [200, 1.2];
    const spread = Math.sqrt(Math.log(1 + cv * cv));
    const middle = Math.log(mean) - spread ** 2 / 2;
    // Σ P(X ≥ k·300), the tail by Simpson's rule over the density.
    const tail = (x: number) => {
      const [from, to, steps] = [(Math.log(x) - middle) / spread, 12, 20_000];
      const step = (to - from) / steps;
      let sum = 0;
      for (let i = 0; i <= steps; i++) {
        const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
        sum += weight * Math.exp(-((from + i * step) ** 2) / 2);
      }
      return (sum * step) / 3 / Math.sqrt(2 * Math.PI);
    };
    let coupons = 0;
    for (let k = 1; k < 400; k++) coupons += tail(300 * k);
    const got = await figuresOf(scenarioOf(members(`{kind: lognormal, mean: ${mean}, cv: ${cv}}`) + coupon));
    expect(got.issued.value! / (10 * 100 * 100 * coupons)).toBeCloseTo(1, 6);
    const gift = 'scheme: {kind: prize, threshold: 300, value: 50, taken: 90%, rewardCost: 0.6, margin: 30%}';
    const prize = await figuresOf(scenarioOf(members('{kind: constant, value: 700}') + gift));
    expect(prize.cost.value).toBeCloseTo(10 * 100 * 2 * 50 * 0.9 * 0.6, 6);
  });
});

test('a lottery: a Poisson number of prizes, so mean λ·v and variance λ·v² over the run', async () => {
  const [value, paths, horizon] = [500, 4000, 50];
  const won = horizon * 100 * 2 * 0.05; // 100 purchases of 700 a day, two chances each
  const lottery = (chance: string) =>
    scenarioOf(
      `horizon: ${horizon}\npaths: ${paths}\nmarket: {members: {initial: 1000, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 700}, purchases: expected}}\nscheme: {kind: prize, threshold: 300, value: ${value}, chance: ${chance}, margin: 30%}`,
    );
  const { cost, costByRun, sales, profitAgainstNone } = await figuresOf(lottery('5%'));
  const sd = value * Math.sqrt(won);
  expect(Math.abs(cost.value! - won * value)).toBeLessThan((4 * sd) / Math.sqrt(paths));
  const half = (cost.high! - cost.low!) / 2;
  expect(half / ((1.9605 * sd) / Math.sqrt(paths))).toBeCloseTo(1, 1);
  expect(profitAgainstNone.value).toBe(-cost.value!);
  // A Poisson number of mean 500, nearly normal.
  expect(Math.abs(costByRun.p95! / value - (won + 1.645 * Math.sqrt(won)))).toBeLessThan(2);
  expect(Math.abs(costByRun.p05! / value - (won - 1.645 * Math.sqrt(won)))).toBeLessThan(2);
  // Everything else is the same on every path, and so are gifts for all.
  expect(sales.low).toBeCloseTo(sales.high!, 6);
  expect(compileModel(lottery('100%')).random).toBe(false);
});

describe('a volume rebate by hand', () => {
  const volume = (sales: number, more: string) =>
    scenarioOf(
      `horizon: 25\nmarket: {turnover: {initial: ${sales}}}\nscheme: {kind: volume, period: 10, steps: [{from: 1000, rate: 2%}, {from: 2000, rate: 5%}], margin: 30%${more}}`,
    );
  // Two whole periods of ten days; the last five days bring nothing.
  test.each([
    [99, '', 0],
    [100, '', 2 * 0.02 * 1000],
    [199, '', 2 * 0.02 * 1990],
    [200, '', 2 * 0.05 * 2000],
    [300, '', 2 * 0.05 * 3000],
    [100, ', on: above', 0],
    [150, ', on: above', 2 * 0.02 * 500],
    [300, ', on: above', 2 * (0.02 * 1000 + 0.05 * 1000)],
    [400, ', buyers: 4', 2 * 4 * 0.02 * 1000],
    [396, ', buyers: 4', 0],
  ])('sales of %d a day%s', async (sales, more, rebate) => {
    expect((await figuresOf(volume(sales, more))).cost.value).toBeCloseTo(rebate, 9);
  });
});

test('a volume rebate by class of customer: each by its own sales, buyers and steps', async () => {
  const scheme = `{kind: volume, period: 10, margin: 30%, steps: [{from: 1000, rate: 2%}], classes: [{name: dealers, sales: 80%, buyers: 4}, {name: households, sales: 20%, buyers: 100, steps: [{from: 15, rate: 1%}]}]}`;
  const { cost, classes, betterOff } = await figuresOf(flat(scheme, 25));
  // In ten days four dealers buy 2,000 each, a hundred households 20 each; two whole periods.
  expect(cost.value).toBeCloseTo(2 * (0.02 * 8000 + 0.01 * 2000), 9);
  expect(classes.map(({ name, sales }) => [name, sales])).toEqual([
    ['dealers', 0.8],
    ['households', 0.2],
  ]);
  expect(classes[0].rewards.value).toBeCloseTo(160 / 180, 12);
  expect(betterOff).toBeNull();
});

describe('who is better off: given something in a year of membership', () => {
  const members = (frequency: string) =>
    `horizon: 30\nmarket: {members: {initial: 1000, frequency: ${frequency}, amount: {kind: lognormal, mean: 200, cv: 1}, purchases: expected}}\n`;
  const poisson = members('{kind: poisson, rate: 0.005}');
  test.each([
    ['{kind: cashback, rate: 5%, claimed: 40%, margin: 30%}', 1 - Math.exp(-365 * 0.005 * 0.4)],
    ['{kind: points, margin: 30%}', 1 - Math.exp(-365 * 0.005)],
    ['{kind: points, margin: 30%, lift: {frequency: 1}}', 1 - Math.exp(-2 * 365 * 0.005)],
    ['{kind: discount, rate: 0, margin: 30%}', 0],
  ])('%s', async (scheme, share) => {
    expect((await figuresOf(scenarioOf(`${poisson}scheme: ${scheme}`))).betterOff).toBeCloseTo(share, 12);
  });

  test('with a gamma distribution of rates, and none where a coupon is out of reach', async () => {
    const unlike = members('{kind: gamma-poisson, r: 0.5, alpha: 100}');
    const got = await figuresOf(scenarioOf(`${unlike}scheme: {kind: cashback, rate: 5%, margin: 30%}`));
    expect(got.betterOff).toBeCloseTo(1 - (100 / 465) ** 0.5, 12);
    const coupon = `${poisson}scheme: {kind: coupon, threshold: 1_000_000, value: 100, margin: 30%}`;
    expect((await figuresOf(scenarioOf(coupon))).betterOff).toBeLessThan(1e-9);
  });
});

describe('behaviour and profit', () => {
  const market = `members: {initial: 500, growth: {kind: linear, slope: 1}, churn: 0.001, frequency: {kind: poisson, rate: 0.05}, amount: {kind: lognormal, mean: 200, cv: 1}}`;
  const random = (scheme: string) =>
    scenarioOf(`horizon: 200\npaths: 300\nseed: pair\nmarket: {${market}}\nscheme: ${scheme}`);
  const scheme = (lift: string) => `{kind: points, rate: 0.1, value: 0.5, rewardCost: 0.7, margin: 30%, lift: ${lift}}`;

  test('without lift, profit against no scheme is the cost and nothing else, to the last bit', async () => {
    const got = await figuresOf(random(scheme('{}')));
    expect(got.cost.value).toBeGreaterThan(0);
    expect(got.profitAgainstNone.value).toBe(-got.cost.value!);
    expect(got.profitAgainstNone.low).toBe(-got.cost.high!);
    expect(got.sales).toEqual(got.salesWithout);
  });

  test('frequency and basket multiply sales on the same draws; what is without the scheme does not move', async () => {
    const [none, more] = await Promise.all([
      figuresOf(random(scheme('{}'))),
      figuresOf(random(scheme('{frequency: 0.1, basket: 0.2}'))),
    ]);
    expect(more.salesWithout).toEqual(none.salesWithout);
    expect(more.sales.value! / none.sales.value!).toBeCloseTo(1.1 * 1.2, 12);
    expect(more.marginBefore.value! / none.marginBefore.value!).toBeCloseTo(1.1 * 1.2, 12);
  });

  test('at the break-even lift the scheme pays exactly what it costs', async () => {
    const discount = (lift: number) => flat(`{kind: discount, rate: 10%, margin: 35%, lift: {basket: ${lift}}}`);
    const { breakEvenLift } = await figuresOf(discount(0));
    expect(breakEvenLift).toBeCloseTo(0.1 / (0.35 - 0.1), 12);
    const there = await figuresOf(discount(breakEvenLift!));
    expect(there.profitAgainstNone.value).toBeCloseTo(0, 6);
    expect((await figuresOf(flat('{kind: discount, rate: 40%, margin: 35%}'))).breakEvenLift).toBeNull();
  });

  test('retention and acquisition: members by the same recursion with a smaller hazard and more who join', async () => {
    const got = await figuresOf(
      scenarioOf(
        `horizon: 730\nmarket: {${market.replace('amount', 'purchases: expected, amount')}}\nscheme: ${scheme('{retention: 0.1, acquisition: 0.5}')}`,
      ),
    );
    const kept = Math.exp(-0.365) + 0.1;
    let [there, without, sum, sumWithout] = [500, 500, 500, 500];
    for (let t = 1; t < 730; t++) {
      there = there * kept ** (1 / 365) + 1.5;
      without = without * Math.exp(-0.001) + 1;
      sum += there;
      sumWithout += without;
    }
    expect(got.sales.value! / (sum * 0.05 * 200)).toBeCloseTo(1, 10);
    expect(got.salesWithout.value! / (sumWithout * 0.05 * 200)).toBeCloseTo(1, 10);
    expect(got.retention).toBeCloseTo(kept, 12);
  });

  test('the value of a customer is m·r/(1 + d − r)', async () => {
    const churn = -Math.log(0.8) / 365;
    const got = await figuresOf(
      scenarioOf(
        `horizon: 365\nmarket: {members: {initial: 1000, churn: ${churn}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}, purchases: expected}}\nscheme: {kind: discount, rate: 10%, discountRate: 10%, margin: 30%}`,
      ),
    );
    const year = 365 * 0.1 * 100;
    expect(got.clvWithout.value).toBeCloseTo((year * 0.3 * 0.8) / (1 + 0.1 - 0.8), 6);
    expect(got.clv.value).toBeCloseTo((year * 0.2 * 0.8) / (1 + 0.1 - 0.8), 6);
  });

  test.each([
    ['points for joining', 'kind: points, rate: 0, signUp: 500, value: 0.01'],
    ['a reward for bringing and one for being brought', 'kind: points, rate: 0, referral: {reward: 10, welcome: 10}'],
    ['the same beside stored value', 'kind: stored-value, steps: [{pay: 100, bonus: 0}], referral: {reward: 10}'],
  ])('%s are given once, and take nothing from a customer’s later years', async (_, scheme) => {
    const got = await figuresOf(
      scenarioOf(
        `horizon: 365\nmarket: {members: {initial: 1000, growth: {kind: linear, slope: 3}, churn: 0.001, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}, purchases: expected}}\nscheme: {${scheme}, margin: 30%}`,
      ),
    );
    expect(got.cost.value).toBeGreaterThan(1000);
    expect(got.clv.value! / got.clvWithout.value!).toBeCloseTo(1, 12);
  });
});

test('a merchant who pays as promised is sound, conserves points, and needs nobody to pay later', async () => {
  const loaded = scenarioOf(
    'horizon: 500\npaths: 200\nmarket: {turnover: {initial: 1000, noise: {sd: 0.02}, growth: {kind: exponential, rate: -0.004}}}\nscheme: {kind: points, margin: 30%}',
  );
  const result = await simulate(loaded);
  expect(result.verdict.level).toBe('sound');
  expect(result.verdict.reasons.map(({ id }) => id)).toEqual(['paid-from-margin']);
  expect(result.conservation.worst).toBeLessThan(1e-12);
  expect(result.law.requiredDailyGrowth).toBeNull();
  expect(result.sustainability.failure.probability.value).toBe(0);
  expect(result.stop).toEqual([]);
  expect(result.ordinary!.liability.value).toBeGreaterThan(0);
});

test('the same customers as under a staged scheme: sales are its turnover, to the last bit', async () => {
  const market =
    'paths: 100\nhorizon: 300\nseed: same\nmarket: {members: {initial: 300, churn: 0.0005, frequency: {kind: gamma-poisson, r: 0.6, alpha: 9}, amount: {kind: lognormal, mean: 300, cv: 1.2}, noise: {sd: 0.02}}, shocks: [{name: storm, factor: 0.3, hazard: 0.5%, lasts: 9}]}\n';
  const ordinary = await simulate(scenarioOf(`${market}scheme: {kind: cashback, rate: 5%, margin: 30%}`));
  const staged = await simulate(scenarioOf(`${market}scheme: {fee: 10%, payout: {kind: pool}}`));
  expect(ordinary.sustainability.series.turnover).toEqual(staged.sustainability.series.turnover);
});

test('numbers that are not known for certain move sales, rewards and lift of each path', async () => {
  const loaded = scenarioOf(
    'paths: 400\nhorizon: 100\nmarket: {turnover: {initial: 1000}}\nscheme: {kind: cashback, rate: {dist: uniform, min: 2%, max: 6%}, margin: 30%, lift: {basket: {dist: uniform, min: 0, max: 0.2}}}',
  );
  const { costShare, sales } = await figuresOf(loaded);
  expect(costShare.value).toBeGreaterThan(0.038);
  expect(costShare.value).toBeLessThan(0.042);
  expect(costShare.high! - costShare.low!).toBeGreaterThan(0.001);
  expect(sales.value! / 100_000).toBeCloseTo(1.1, 1);
  expect(sales.high! - sales.low!).toBeGreaterThan(0);
  expect(compileModel(loaded).random).toBe(true);
});

test('compared: two rates of cashback on the same customers, the dearer one costs the merchant the difference', async () => {
  const at = (rate: number) =>
    scenarioOf(
      `horizon: 200\npaths: 200\nseed: pair\nmarket: {members: {initial: 500, frequency: {kind: poisson, rate: 0.05}, amount: {kind: lognormal, mean: 200, cv: 1}}}\nscheme: {kind: cashback, rate: ${rate}, margin: 30%}`,
    );
  const { differences, scenarios } = await compareScenarios([at(0.02), at(0.05)]);
  const take = differences.find(({ measure }) => measure === 'operator.take')!;
  const [two, five] = scenarios.map(({ ordinary }) => ordinary!.cost.value!);
  expect(take.difference.value! / (two - five)).toBeCloseTo(1, 10);
});
