import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spendingOf } from '../../../sim/schemes/ordinary/stored-terms.ts';
import { simulate } from '../../../sim/simulate.ts';
import { scenarioOf } from '../../model/scenario-of.ts';

const SALES = 1000;

interface Given {
  readonly scheme?: string;
  readonly more?: string;
  readonly market?: string;
  readonly horizon?: number;
  readonly paths?: number;
}

/** Flat sales of 1,000 a day, 400 of them paid in advance with 20 % on top; no random part. */
const stored = ({
  scheme = '',
  more = '',
  market = `turnover: {initial: ${SALES}}`,
  horizon = 400,
  paths = 400,
}: Given) =>
  scenarioOf(
    `horizon: ${horizon}\npaths: ${paths}\nseed: stored\nmarket: {${market}}\nscheme: {kind: stored-value, prepaid: 40%, steps: [{pay: 1000, bonus: 200}], margin: 30%${scheme}}\n${more}`,
  );

const run = async (given: Given) => {
  const result = await simulate(stored(given), { everyDay: true });
  return {
    result,
    ordinary: result.ordinary!,
    stored: result.ordinary!.stored!,
    failure: result.sustainability.failure,
  };
};

/** Each day's top-ups followed by themselves: spent, lapsed and left, in what was paid in. */
function byHand(days: number, paidIn: number, spend: number, expiry: number) {
  const left: number[] = [];
  let [used, lapsed] = [0, 0];
  for (let day = 0; day < days; day++) {
    for (let born = 0; born < day; born++) {
      const part = spend * left[born];
      used += part;
      left[born] -= part;
      if (day - born !== expiry) continue;
      lapsed += left[born];
      left[born] = 0;
    }
    left.push(paidIn);
  }
  return { used, lapsed, float: left.reduce((sum, one) => sum + one, 0) };
}

describe('the float', () => {
  test('is u/ρ in the long run, of which u is spent a day; the bonus costs b·u', async () => {
    const [spend, perDay] = [0.05, 0.4 * SALES];
    const [short, long] = [
      await run({ scheme: ', spend: 5%', horizon: 900 }),
      await run({ scheme: ', spend: 5%', horizon: 901 }),
    ];
    expect(long.stored.float.atEnd.value).toBeCloseTo(perDay / spend, 8);
    expect(long.ordinary.cost.value! - short.ordinary.cost.value!).toBeCloseTo(0.2 * perDay, 8);
    expect(long.ordinary.redeemed.value! - short.ordinary.redeemed.value!).toBeCloseTo(1.2 * perDay, 8);
    expect(long.ordinary.liability.value).toBeCloseTo((1.2 * perDay) / spend, 8);
  });

  test('with an expiry u·(1 − (1 − ρ)^E)/ρ, and (1 − ρ)^E lapses', async () => {
    const [spend, expiry, perDay] = [0.02, 60, 0.4 * SALES];
    const { stored: got, ordinary } = await run({ scheme: ', spend: 2%, expiry: 60', horizon: 300 });
    expect(got.float.atEnd.value).toBeCloseTo((perDay * (1 - (1 - spend) ** expiry)) / spend, 8);
    expect(ordinary.breakageInTheEnd).toBeCloseTo((1 - spend) ** expiry, 14);
  });

  test.each([
    [0.01, 90],
    [0.2, 7],
    [1, 1],
    [0.05, 500],
  ])('ρ = %d, E = %d: each day’s top-ups followed by themselves', async (spend, expiry) => {
    const { ordinary, stored: got, result } = await run({ scheme: `, spend: ${spend}, expiry: ${expiry}` });
    const want = byHand(400, 0.4 * SALES, spend, expiry);
    expect(ordinary.redeemed.value).toBeCloseTo(1.2 * want.used, 6);
    expect(got.float.atEnd.value).toBeCloseTo(want.float, 6);
    expect(ordinary.breakage.value! * ordinary.issued.value!).toBeCloseTo(1.2 * want.lapsed, 6);
    expect(got.paidIn.value).toBeCloseTo(400 * 0.4 * SALES, 6);
    for (const { bornDay, mean } of result.sustainability.recovery.byCohort) {
      const days = Math.min(expiry, 399 - bornDay);
      expect(mean, `day ${bornDay}`).toBeCloseTo(1 - (1 - spend) ** days, 10);
    }
  });

  test('lapses with no bonus on it too', async () => {
    const plain = scenarioOf(
      `horizon: 400\nmarket: {turnover: {initial: ${SALES}}}\nscheme: {kind: stored-value, prepaid: 40%, steps: [{pay: 1000, bonus: 0}], spend: 2%, expiry: 60, margin: 30%}`,
    );
    const { ordinary } = await simulate(plain, { everyDay: true });
    const want = byHand(400, 0.4 * SALES, 0.02, 60);
    expect(ordinary!.redeemed.value).toBeCloseTo(want.used, 6);
    expect(ordinary!.stored!.float.atEnd.value).toBeCloseTo(want.float, 6);
    expect(ordinary!.breakage.value! * ordinary!.issued.value!).toBeCloseTo(want.lapsed, 6);
    expect(ordinary!.breakageInTheEnd).toBeCloseTo(0.98 ** 60, 14);
  });

  test('is spent by what members buy: 1,200 at 20 a day last 60 days, 30.5 in the mean', async () => {
    const members =
      'members: {initial: 100, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 200}, purchases: expected}';
    const { stored: got } = await run({ market: members, horizon: 30 });
    expect(got.spend).toBeCloseTo(1 / 30.5, 14);
    // Two steps of 60 and 130 days, weighted by what they put on balances.
    const steps = [
      { pay: 1000, bonus: 200 },
      { pay: 2000, bonus: 600 },
    ];
    expect(1 / spendingOf(steps, 20)).toBeCloseTo((0.5 * 1.2 * 30.5 + 0.5 * 1.3 * 65.5) / (0.5 * 2.5), 12);
  });
});

test.each([
  ['[{pay: 100_000, bonus: 5000}]', 0.05],
  ['[{pay: 500_000, bonus: 50_000}]', 0.1],
  ['[{pay: 1_000_000, bonus: 120_000}]', 0.12],
  ['[{pay: 100_000, bonus: 5000}, {pay: 500_000, bonus: 50_000}, {pay: 1_000_000, bonus: 120_000}]', 0.09],
  ['[{pay: 100, bonus: 5, share: 75%}, {pay: 200, bonus: 20, share: 25%}]', 0.0625],
])('the bonus of the steps %s is %d for each 1 paid in', async (steps, bonus) => {
  const loaded = scenarioOf(
    `horizon: 50\nmarket: {turnover: {initial: ${SALES}}}\nscheme: {kind: stored-value, prepaid: 40%, steps: ${steps}, spend: 100%, rewardCost: 0.7, margin: 30%}`,
  );
  const { ordinary } = await simulate(loaded);
  expect(ordinary!.stored!.bonusRate).toBeCloseTo(bonus, 14);
  expect(ordinary!.cost.value).toBeCloseTo(0.7 * bonus * 0.4 * SALES * 49, 8);
});

test('rewards for bringing members are paid beside the bonus, at once', async () => {
  const market =
    'members: {initial: 100, growth: {kind: linear, slope: 2}, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 100}, purchases: expected}';
  const [none, some] = await Promise.all(
    ['', ', referral: {reward: 10, welcome: 5, share: 50%}'].map((more) =>
      run({ scheme: `, spend: 5%, rewardCost: 0.8${more}`, market, horizon: 51 }),
    ),
  );
  expect(some.ordinary.cost.value! - none.ordinary.cost.value!).toBeCloseTo(0.8 * 0.5 * 15 * 2 * 50, 8);
  expect(some.result.parties.benefit.value! - none.result.parties.benefit.value!).toBeCloseTo(0.5 * 15 * 2 * 50, 8);
  expect(some.ordinary.profitAgainstNone.value).toBe(-some.ordinary.cost.value!);
  expect(some.result.conservation.worst).toBeLessThan(1e-12);
});

describe('nothing is gained by assumption', () => {
  test('without lift, expiry or an end, profit against no scheme is the cost of the bonus, to the last bit', async () => {
    for (const scheme of [', spend: 2%', ', spend: 2%, ownerSpends: 100%', ', spend: 2%, escrow: 100%']) {
      const market = 'turnover: {initial: 1000, noise: {sd: 0.02, reversion: 0.1}}';
      const { ordinary } = await run({
        scheme,
        market,
        more: 'operator: {capital: 20_000, costs: {fixed: 50, rate: 2%}}',
      });
      expect(ordinary.cost.value).toBeGreaterThan(0);
      expect(ordinary.profitAgainstNone.value).toBe(-ordinary.cost.value!);
    }
  });

  test('what lapses saves the goods that money was paid for, and an end costs the sales that come no more', async () => {
    const { ordinary } = await run({ scheme: ', spend: 2%, expiry: 30' });
    const lapsed = (ordinary.breakage.value! * ordinary.issued.value!) / 1.2;
    expect(ordinary.profitAgainstNone.value).toBeCloseTo(0.7 * lapsed - ordinary.cost.value!, 6);
    const closed = await run({ scheme: ', spend: 2%, ownerSpends: 100%', more: 'failure: {closed: {day: 99}}' });
    const lost = closed.stored.loss.amount.value!;
    const refunded = closed.stored.float.atEnd.value! - lost;
    const want = 0.3 * (100 * SALES - refunded) + 0.7 * lost - closed.ordinary.cost.value! - 0.3 * 400 * SALES;
    expect(closed.ordinary.profitAgainstNone.value).toBeCloseTo(want, 6);
  });
});

describe('when the shop ends', () => {
  const closed = (scheme: string, more = 'failure: {closed: {day: 200}}') =>
    run({ scheme: `, spend: 2%${scheme}`, more });

  test('the float on that day is u·(1 − (1 − ρ)^(T+1))/ρ, and of it lost what the owner has spent', async () => {
    const float = (0.4 * SALES * (1 - 0.98 ** 201)) / 0.02;
    for (const [scheme, lostShare] of [
      ['', 0],
      [', ownerSpends: 60%', 0.6],
      [', ownerSpends: 100%, escrow: 40%', 0.6],
      [', ownerSpends: 50%, escrow: 40%', 0.3],
      [', ownerSpends: 100%, escrow: 100%', 0],
    ] as const) {
      const { stored: got, failure, result } = await closed(scheme);
      expect(failure.byKind.closed.value).toBe(1);
      expect(got.float.atEnd.value).toBeCloseTo(float, 8);
      expect(got.loss.ofFloat.value, scheme).toBeCloseTo(lostShare, 10);
      expect(got.loss.amount.value).toBeCloseTo(lostShare * float, 6);
      expect(got.loss.probability.value).toBe(lostShare > 0 ? 1 : 0);
      expect(result.sustainability.claims.outstanding.value).toBeCloseTo(lostShare * float, 6);
      const { mean } = result.sustainability.recovery.byCohort.find(({ bornDay }) => bornDay === 150)!;
      expect(mean).toBeCloseTo(1 - 0.98 ** 50 * lostShare, 10);
    }
  });

  test('who flees takes the cash and not the escrow', async () => {
    const more = 'failure: {absconded: {hazard: 0.01}}';
    const { stored: got, result } = await closed(', escrow: 25%', more);
    expect(got.loss.ofFloat.value).toBeCloseTo(0.75, 10);
    expect(result.operator.absconded.value).toBeGreaterThan(0);
    const { probability, byKind } = result.sustainability.failure;
    const exact = 1 - Math.exp(-0.01 * 400);
    expect(probability.low).toBeLessThan(exact);
    expect(probability.high).toBeGreaterThan(exact);
    expect(byKind.absconded).toEqual(probability);
  });

  test('lost per member: over all who have joined', async () => {
    const market =
      'members: {initial: 50, frequency: {kind: poisson, rate: 0.1}, amount: {kind: constant, value: 200}, purchases: expected}';
    const { stored: got } = await run({
      scheme: ', spend: 2%, ownerSpends: 100%',
      market,
      more: 'failure: {closed: {day: 200}}',
    });
    expect(got.loss.perMember.value).toBeCloseTo(got.loss.amount.value! / 50, 8);
  });
});

describe('who lives from hand to mouth', () => {
  // Sales of 1,000 fall to x on day 100: they bring m·(1 − w)·x + w·x, and balances of 400/ρ are served for 0.7 + 0.2 a unit.
  const drop = (x: number, scheme: string) =>
    run({
      scheme: `, spend: 10%, ownerSpends: 100%${scheme}`,
      market: `turnover: {initial: 1000, growth: {kind: piecewise, segments: [{days: 100, kind: flat}, {days: 1, kind: linear, slope: ${x - SALES}}, {days: 299, kind: flat}]}}`,
    });
  const short = (0.9 * 400) / (0.4 + 0.6 * 0.3); // about 620.69

  test.each([
    [short + 1, false],
    [short - 1, true],
  ])('sales of %d: cannot serve: %s', async (x, fails) => {
    const { failure, result, stored: got } = await drop(x, '');
    expect(failure.byKind.illiquid.value).toBe(fails ? 1 : 0);
    if (!fails) return;
    expect(failure.day.p50).toBe(101);
    expect(failure.firstShortDay.p50).toBe(101);
    expect(got.loss.probability.value).toBe(1);
    expect(result.verdict.level).toBe('unsustainable');
    expect(result.verdict.reasons.map(({ id }) => id)).toEqual(['holders-likely-lose']);
  });

  test('with the goods of the float in escrow the same drop changes nothing', async () => {
    const { failure, result } = await drop(short / 2, ', escrow: 90%');
    expect(failure.probability.value).toBe(0);
    expect(result.verdict.level).toBe('sound');
    expect(result.verdict.reasons.map(({ id }) => id)).toEqual(['float-held']);
  });

  test('without a drop it lasts, but only while customers top up', async () => {
    const { failure, result } = await drop(SALES, '');
    expect(failure.probability.value).toBe(0);
    expect(result.verdict).toMatchObject({ level: 'fragile', reasons: [{ id: 'only-while-topped-up', figure: 0 }] });
  });

  test('a bonus above the margin with full escrow: the shop ends, and nobody loses', async () => {
    const {
      failure,
      stored: got,
      result,
    } = await run({
      scheme: ', spend: 10%, escrow: 100%, rewardCost: 5',
    });
    expect(failure.byKind.illiquid.value).toBe(1);
    expect(got.loss.probability.value).toBe(0);
    expect(result.sustainability.claims.outstanding.value).toBe(0);
    expect(result.verdict.level).toBe('sound');
  });

  test('a run: balances are spent faster and topped up less once little is held', async () => {
    const at = (scheme: string) => run({ scheme: `, spend: 1%, ownerSpends: 50%${scheme}`, horizon: 200 });
    const [calm, rush] = [await at(''), await at(', run: {from: 150, below: 60%, spend: 10, topUps: 0}')];
    expect(calm.failure.probability.value).toBe(0);
    // From day 150 on 10 % a day of F = 400·(1 − 0.99^150)/0.01 are served at 0.9, out of F/2 and 180 a day earned on other sales.
    let [float, cash, day] = [(400 * (1 - 0.99 ** 150)) / 0.01, (200 * (1 - 0.99 ** 150)) / 0.01, 150];
    for (; cash + 180 >= 0.09 * float; day++) [float, cash] = [0.9 * float, cash + 180 - 0.09 * float];
    expect(rush.failure.byKind.illiquid.value).toBe(1);
    expect(rush.failure.day.p50).toBe(day);
    expect(rush.stored.float.atEnd.value).toBeCloseTo(float, 6);
    const { mean: first } = rush.result.sustainability.recovery.byCohort[0];
    expect(first).toBeCloseTo(1 - 0.99 ** 149 * 0.9 ** (day - 150) * rush.stored.loss.ofFloat.value!, 10);
    // A float of which more is held does not tempt anyone to run.
    const held = await at(', run: {from: 150, below: 50%, spend: 10}');
    expect(held.failure.probability.value).toBe(0);
    expect(held.ordinary.redeemed.value).toBe(calm.ordinary.redeemed.value);
    for (const { bornDay, mean } of held.result.sustainability.recovery.byCohort)
      expect(mean).toBeCloseTo(
        calm.result.sustainability.recovery.byCohort.find((one) => one.bornDay === bornDay)!.mean!,
        12,
      );
  });
});

describe('numbers that are drawn', () => {
  const lost = async (scheme: string, more: string) =>
    (await run({ scheme: `, spend: 2%${scheme}`, more, paths: 500, horizon: 100 })).stored.loss;

  test('a share of the float that the owner spends, between 0 and 80 %: 40 % is lost in the mean', async () => {
    const { ofFloat } = await lost(', ownerSpends: {dist: uniform, min: 0, max: 0.8}', 'failure: {closed: {day: 60}}');
    expect(ofFloat.low).toBeLessThan(0.4);
    expect(ofFloat.high).toBeGreaterThan(0.4);
    expect(ofFloat.high! - ofFloat.low!).toBeLessThan(0.06);
  });

  test('escrow and the hazard of flight', async () => {
    const { ofFloat, probability } = await lost(
      ', escrow: {dist: uniform, min: 0.2, max: 0.6}',
      'failure: {absconded: {hazard: {dist: uniform, min: 0.01, max: 0.02}}}',
    );
    expect(ofFloat.low).toBeLessThan(0.6);
    expect(ofFloat.high).toBeGreaterThan(0.6);
    // (e^(−100·0.01) − e^(−100·0.02))/(100·0.01) survive.
    const exact = 1 - (Math.exp(-1) - Math.exp(-2));
    expect(probability.low).toBeLessThan(exact);
    expect(probability.high).toBeGreaterThan(exact);
  });

  test('how fast balances are spent: the float is the mean of u·(1 − (1 − ρ)^100)/ρ', async () => {
    const { stored: got } = await run({
      scheme: ', spend: {dist: uniform, min: 0.01, max: 0.03}',
      paths: 500,
      horizon: 100,
    });
    let exact = 0;
    for (let i = 0; i < 1000; i++)
      exact += (0.4 * (1 - (1 - (0.01 + 0.02 * ((i + 0.5) / 1000))) ** 100)) / (0.01 + 0.02 * ((i + 0.5) / 1000));
    expect(got.float.atEnd.low).toBeLessThan(exact);
    expect(got.float.atEnd.high).toBeGreaterThan(exact);
  });
});

describe('whatever is given', () => {
  const scenario = fc.record({
    spend: fc.double({ min: 0.001, max: 1, noNaN: true }),
    escrow: fc.double({ min: 0, max: 1, noNaN: true }),
    ownerSpends: fc.double({ min: 0, max: 1, noNaN: true }),
    bonus: fc.integer({ min: 0, max: 900 }),
    sd: fc.constantFrom(0, 0.05, 0.3),
    closeHazard: fc.constantFrom(0, 0.01),
    fleeHazard: fc.constantFrom(0, 0.005),
    capital: fc.constantFrom(0, 500, 1e5),
    rest: fc.constantFrom('', ', expiry: 20', ', run: {below: 50%, spend: 4}'),
  });

  test('money adds up every day, holders get at least the escrow’s share back, and nobody gains by assumption', async () => {
    await fc.assert(
      fc.asyncProperty(
        scenario,
        async ({ spend, escrow, ownerSpends, bonus, sd, closeHazard, fleeHazard, capital, rest }) => {
          const loaded = scenarioOf(
            `horizon: 150\npaths: 20\nmarket: {turnover: {initial: 100, noise: {sd: ${sd}}}}\nscheme: {kind: stored-value, prepaid: 50%, steps: [{pay: 1000, bonus: ${bonus}}], spend: ${spend}, escrow: ${escrow}, ownerSpends: ${ownerSpends}, margin: 30%${rest}}\noperator: {capital: ${capital}}\nfailure: {absconded: {hazard: ${fleeHazard}}, closed: {hazard: ${closeHazard}}}`,
          );
          const { conservation, sustainability, ordinary } = await simulate(loaded);
          expect(conservation.worst).toBeLessThan(1e-9);
          const { loss } = ordinary!.stored!;
          if (loss.ofFloat.value !== null) expect(loss.ofFloat.value).toBeLessThanOrEqual(1 - escrow + 1e-9);
          for (const { p05 } of sustainability.recovery.byCohort)
            if (p05 !== null && rest === '' && sustainability.failure.probability.value === 1)
              expect(p05).toBeGreaterThanOrEqual(escrow - 1e-9);
          expect(sustainability.claims.paid.value! + sustainability.claims.outstanding.value!).toBeLessThanOrEqual(
            sustainability.claims.issued.value! * (1 + 1e-12),
          );
          // Only what lapses and what holders lose is a gain, at what their goods would have cost.
          const kept = (ordinary!.breakage.value ?? 0) * ordinary!.issued.value! + loss.amount.value!;
          expect(ordinary!.profitAgainstNone.value! - 0.7 * kept).toBeLessThanOrEqual(1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the same bits however a path is asked for', async () => {
    const given = {
      scheme: ', spend: 3%, ownerSpends: 80%',
      market: 'turnover: {initial: 1000, noise: {sd: 0.1}}',
      more: 'failure: {absconded: {hazard: 0.002, rising: {cash: 10_000, claims: 50_000}}}',
      paths: 300,
    };
    const [one, two] = [await simulate(stored(given)), await simulate(stored(given))];
    expect(one.run.digest).toBe(two.run.digest);
    expect(one.sustainability.failure.byKind.absconded.value).toBeGreaterThan(0);
  });
});
