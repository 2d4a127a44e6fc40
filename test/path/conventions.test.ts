import { describe, expect, test } from 'vitest';
import { compileModel } from '../../sim/model/compile-model.ts';
import { cohortAt, rowLength } from '../../sim/path/path-block.ts';
import { newPathMemory } from '../../sim/path/path-memory.ts';
import { runPath } from '../../sim/path/step.ts';
import { type EnginePath, enginePath, scenarioOn } from './engine.ts';

/** Every payout kind, promising more than fees can bring. */
const kinds = {
  pool: '{kind: pool}',
  balance: '{kind: balance, share: 0.5}',
  queue: '{kind: queue}',
  fixed: '{kind: fixed, days: 2}',
  declining: '{kind: declining, rate: 0.5}',
  milestone: '{kind: milestone, stages: [{age: 1, share: 1}]}',
  stages: '{kind: stages, window: 1, trigger: 9, fallback: 1, shares: [1]}',
  instant: '{kind: instant, share: 50%}',
};
const owing = ['fixed', 'declining', 'milestone', 'stages', 'instant'] as const;
const flat = (days: number, amount = 100) => new Array<number>(days).fill(amount);
const run = (turnover: number[], yaml: string): EnginePath => enginePath(scenarioOn(turnover, yaml));

describe('short of what is due to claims', () => {
  test.each(owing)('%s: `onShort: fail` ends the path on the first short day', (kind) => {
    const { failure, row } = run(flat(6), `scheme: {fee: 10%, payout: ${kinds[kind]}}`);
    expect(failure).toBe('illiquid');
    expect(row.failureDay).toBe(kind === 'instant' ? 0 : 1);
    expect(row.firstShortDay).toBe(row.failureDay);
  });

  test.each(owing)('%s: `prorate` pays all there is and goes on; the first short day is reported', (kind) => {
    const { failure, row, series } = run(flat(6), `scheme: {fee: 10%, payout: ${kinds[kind]}, onShort: prorate}`);
    expect(failure).toBe('none');
    expect(row.firstShortDay).toBe(kind === 'instant' ? 0 : 1);
    const first = kind === 'instant' ? 10 : 20;
    expect(series.payouts.slice(1)).toEqual([
      expect.closeTo(first, 12),
      ...flat(4, 10).map((x) => expect.closeTo(x, 12)),
    ]);
  });

  test.each(owing)('%s: `failure.illiquid: false` means prorate', (kind) => {
    const scheme = `scheme: {fee: 10%, payout: ${kinds[kind]}`;
    const never = run(flat(6), `${scheme}}\nfailure: {illiquid: false}`);
    const prorate = run(flat(6), `${scheme}, onShort: prorate}`);
    expect(never).toEqual(prorate);
  });

  test('a kind that only the pool pays is never short', () => {
    for (const kind of ['pool', 'balance', 'queue'] as const) {
      const { failure, row } = run(flat(6), `scheme: {fee: 10%, payout: ${kinds[kind]}}`);
      expect([failure, row.firstShortDay]).toEqual(['none', -1]);
    }
  });

  test('what exceeds the money by rounding only is not short', () => {
    // Ten claims of 1/10 a day from a pool of exactly as much: 0.1 · 10 is 1 in sum, not always in binary.
    const { failure, row } = run(flat(60, 0.7), 'scheme: {fee: 100%, payout: {kind: fixed, days: 10}}');
    expect([failure, row.firstShortDay]).toEqual(['none', -1]);
  });
});

describe('costs, tax and rewards are due under every kind', () => {
  const modest = {
    ...kinds,
    fixed: '{kind: fixed, days: 500}',
    declining: '{kind: declining, rate: 0.0001}',
    milestone: '{kind: milestone, stages: [{age: 50, share: 1}]}',
    stages: '{kind: stages, window: 1, trigger: 9, shares: [1]}',
    instant: '{kind: instant, share: 0.1%}',
  };

  test.each(Object.entries(modest))('%s: unpaid, the path fails as illiquid', (_, payout) => {
    for (const [scheme, operator] of [
      ['', 'costs: {fixed: 10}'],
      ['', 'costs: {rate: 11%}'],
      ['', 'tax: 100%, costs: {fixed: 1}'],
      [', referral: {plan: unilevel, rates: [10%, 5%]}', ''],
    ]) {
      // All fees go to the pool, so that cash is only capital: enough for day 0, not for day 2.
      const { failure, row, received } = run(
        flat(6),
        `scheme: {fee: 10%, payout: ${payout}${scheme}}\noperator: {capital: 25, ${operator}}`,
      );
      expect(failure, operator || scheme).toBe('illiquid');
      expect(row.failureDay).toBe(row.firstShortDay);
      expect(row.failureDay).toBeLessThanOrEqual(2);
      if (!payout.includes('instant')) expect(received[0]).toBeGreaterThan(0); // the wind-down still pays
    }
  });

  test('with `illiquid: false` they take what cash there is, and the scheme goes on', () => {
    const { failure, row } = run(
      flat(6),
      'scheme: {fee: 10%, payout: {kind: pool}}\noperator: {capital: 25, costs: {fixed: 10}}\nfailure: {illiquid: false}',
    );
    expect(failure).toBe('none');
    expect(row.firstShortDay).toBe(2);
    expect(row.costs).toBeCloseTo(25, 12);
    expect(row.cash).toBe(0);
  });

  test('with `onShort: prorate` alone unpaid costs still end it', () => {
    const { failure } = run(
      flat(6),
      'scheme: {fee: 10%, payout: {kind: pool}, onShort: prorate}\noperator: {capital: 25, costs: {fixed: 10}}',
    );
    expect(failure).toBe('illiquid');
  });

  test('rewards come before costs, costs before the draw, and the draw takes only what is left', () => {
    // Cash on day 0: 50 of fees. 10 of rewards, 30 of costs and tax, and of a draw of 25 only 10.
    const { row } = run(
      [100],
      'scheme: {fee: 50%, poolShare: 0, payout: {kind: pool}, referral: {plan: unilevel, rates: [10%]}}\noperator: {costs: {fixed: 20}, tax: 20%, draw: 50%}',
    );
    expect([row.rewards, row.costs, row.drawn, row.cash]).toEqual([10, 30, 10, 0]);
  });

  test('claims come before rewards and costs', () => {
    const { row, series } = run(
      flat(2),
      'scheme: {fee: 10%, payout: {kind: fixed, days: 5}}\noperator: {costs: {fixed: 1}, capital: 1}',
    );
    // Day 1: pool 20, cash 0; 20 due and paid; then the cost of 1 is unpaid.
    expect(series.payouts[1]).toBeCloseTo(20, 12);
    expect(row.failureDay).toBe(1);
  });
});

test('the pool is spent before cash', () => {
  const { row } = run(
    flat(2),
    'scheme: {fee: 20%, poolShare: 0.5, payout: {kind: fixed, days: 4}}\noperator: {capital: 100}',
  );
  // Day 1: 25 due, the pool holds 20, 5 come from cash.
  expect([row.pool, row.cash]).toEqual([0, expect.closeTo(100 + 20 - 5, 12)]);
});

test('there is no deposit: all that came in is cash, pool or gone', () => {
  const { row } = run(flat(9), 'scheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}}\noperator: {capital: 10}');
  expect(row.cash + row.pool + row.paid).toBeCloseTo(10 + 9 * 20, 10);
});

describe('quick tests of the model', () => {
  test('flat, pool: the claim of day 0 is full on day 4550 at φ = 10 %, on day 162 at 15 %', () => {
    expect(run(flat(4600), 'scheme: {fee: 10%, payout: {kind: pool}}').fullOn[0]).toBe(4550);
    expect(run(flat(200), 'scheme: {fee: 15%, payout: {kind: pool}}').fullOn[0]).toBe(162);
  });

  test('flat, fixed over 500 days, fee 10 %, no capital: fails on day 101', () => {
    expect(run(flat(200), 'scheme: {fee: 10%, payout: {kind: fixed, days: 500}}').row.failureDay).toBe(101);
  });
});

test.each([1, 3, 7, 49])('a claim is full after %i days also after 90 years of payouts', (term) => {
  const loaded = scenarioOn(flat(33_000), `scheme: {fee: 100%, payout: {kind: fixed, days: ${term}}}`);
  const followed = Array.from({ length: 100 }, (_, k) => 329 * k);
  const model = compileModel(loaded, { cohorts: followed });
  const rows = new Float64Array(rowLength(followed.length));
  runPath(model, newPathMemory(model), 0, rows, 0);
  expect(followed.map((_, k) => rows[cohortAt(k) + 1])).toEqual(followed.map((day) => day + term));
});

describe('several failures on one day', () => {
  const scheme = 'scheme: {fee: 10%, payout: {kind: fixed, days: 2}';
  /** Pays 1/2 a day as promised up to day 99, then nothing comes in: short from day 100 on. */
  const collapse = [...flat(100), ...flat(20, 0)];
  const halt = 'halted: {below: 0.99, days: 1}';

  test('illiquid before closed', () => {
    expect(run(flat(6), `${scheme}}\nfailure: {closed: {day: 1}}`).failure).toBe('illiquid');
  });

  test('illiquid before absconded, absconded before closed', () => {
    expect(
      run(flat(6), 'scheme: {fee: 10%, payout: {kind: instant, share: 20%}}\nfailure: {absconded: {hazard: 10}}')
        .failure,
    ).toBe('illiquid');
    expect(
      run(flat(6), 'scheme: {fee: 10%, payout: {kind: pool}}\nfailure: {absconded: {hazard: 10}, closed: {day: 0}}')
        .failure,
    ).toBe('absconded');
  });

  test('illiquid before halted', () => {
    const { failure, row } = run(collapse, `${scheme}}\noperator: {capital: 8950}\nfailure: {${halt}}`);
    expect([failure, row.failureDay]).toEqual(['illiquid', expect.any(Number)]);
    const prorated = run(collapse, `${scheme}, onShort: prorate}\noperator: {capital: 8950}\nfailure: {${halt}}`);
    expect([prorated.failure, prorated.row.failureDay]).toEqual(['halted', row.failureDay]);
  });

  test('halted before absconded and closed', () => {
    const pool = 'scheme: {fee: 10%, payout: {kind: pool}}';
    const turnover = [...flat(95), ...flat(20, 0)];
    const alone = run(turnover, `${pool}\nfailure: {${halt}}`);
    expect(alone.failure).toBe('halted');
    const day = alone.row.failureDay;
    expect(run(turnover, `${pool}\nfailure: {${halt}, closed: {day: ${day}}}`).failure).toBe('halted');
    expect(run(turnover, `${pool}\nfailure: {${halt}, closed: {day: ${day - 1}}}`).failure).toBe('closed');
  });
});

describe('halted', () => {
  const pool = 'scheme: {fee: 10%, payout: {kind: pool}}';

  test('is not tested before day 90', () => {
    // Payout is 0 from day 40 on. The mean over 90 days before day 90 is that of days 0–89.
    const { failure, row } = run([...flat(40), ...flat(80, 0)], `${pool}\nfailure: {halted: {below: 0.5, days: 1}}`);
    expect([failure, row.failureDay]).toEqual(['halted', 90]);
  });

  test('needs its days in a row', () => {
    const { row } = run([...flat(40), ...flat(80, 0)], `${pool}\nfailure: {halted: {below: 0.5, days: 7}}`);
    expect(row.failureDay).toBe(96);
    // One good day on day 93 starts the count again.
    const good = [...flat(93), 5000, ...flat(27, 0)];
    const broken = run(
      good.map((turnover, t) => (t >= 40 && t !== 93 ? 0 : turnover)),
      `${pool}\nfailure: {halted: {below: 0.5, days: 7}}`,
    );
    expect(broken.row.failureDay).toBe(100);
  });

  test('measures against the mean of exactly the 90 days before', () => {
    // Payout per unit by hand: day t pays 10 / (100·t) for t = 1 … (no claim is full so early).
    const unit = (t: number) => (t === 0 ? 0 : 0.1 / t + (t === 1 ? 0.1 : 0));
    const mean = (t: number) => Array.from({ length: 90 }, (_, i) => unit(t - 1 - i)).reduce((a, b) => a + b, 0) / 90;
    // The ratio is lowest on day 91, when the window has lost day 0 and still holds day 1; then it rises.
    for (const [t, days] of [
      [90, 1],
      [91, 1],
      [120, 31],
    ]) {
      const ratio = unit(t) / mean(t);
      const halted = (below: number) =>
        run(flat(t + 1), `${pool}\nfailure: {halted: {below: ${below}, days: ${days}}}`);
      const over = halted(ratio * (1 + 1e-7));
      expect([over.failure, over.row.failureDay]).toEqual(['halted', t]);
      expect(halted(ratio * (1 - 1e-7)).failure).toBe('none');
    }
  });

  test('days without payout count in that mean', () => {
    // Until day 90 every third day brings and pays nothing; day 100 brings little.
    const turnover = Array.from({ length: 101 }, (_, t) => (t < 90 && t % 3 === 1 ? 0 : t === 100 ? 7 : 100 + t));
    const unit = run(turnover, pool).series.payoutPerUnit;
    const before = unit.slice(10, 100);
    expect(before.filter((paid) => paid === 0).length).toBeGreaterThan(20);
    const ratio = unit[100] / (before.reduce((a, b) => a + b, 0) / 90);
    const halted = (below: number) => run(turnover, `${pool}\nfailure: {halted: {below: ${below}, days: 1}}`);
    expect(halted(ratio * (1 + 1e-7)).row.failureDay).toBe(100);
    expect(halted(ratio * (1 - 1e-7)).failure).toBe('none');
  });

  test('a fixed promise is measured against 1/days', () => {
    // φ = 10 % of what is born; prorated, a unit gets 10/(100·n) with n claims open: under half of 1/20 when n > 4.
    const scheme = 'scheme: {fee: 10%, payout: {kind: fixed, days: 20}, onShort: prorate}';
    const { failure, row, series } = run(flat(100), `${scheme}\nfailure: {halted: {below: 0.5, days: 3}}`);
    expect([failure, row.failureDay]).toEqual(['halted', 92]);
    expect(series.payoutPerUnit[91]).toBeLessThan(0.5 / 20);
  });

  test('a promise that is kept to the last bit but rounding is kept, also against 100 % of it', () => {
    for (const days of [3, 7, 20, 49, 300]) {
      const scheme = `scheme: {fee: 100%, payout: {kind: fixed, days: ${days}}}`;
      expect(run(flat(900), `${scheme}\nfailure: {halted: {below: 1, days: 1}}`).failure).toBe('none');
    }
  });

  test('needs an open claim', () => {
    // Fee 100 %: all claims are full the day after; after day 60 nothing is open and nothing is paid.
    const { failure } = run(
      [...flat(60), ...flat(60, 0)],
      'scheme: {fee: 100%, payout: {kind: pool}}\nfailure: {halted: {below: 0.9, days: 1}}',
    );
    expect(failure).toBe('none');
  });
});

describe('arrears of dated dues', () => {
  test('what a milestone is short of is due again the next day, pro rata with what is new', () => {
    // Due: day 1: 100 of claim 0. Money 20 → share 0.2. Day 2: 80 + 100 due, money 10. Day 3: 170 + 100, money 10.
    const { received, series } = run(
      flat(4),
      'scheme: {fee: 10%, payout: {kind: milestone, stages: [{age: 1, share: 1}]}, onShort: prorate}',
    );
    expect(series.payouts).toEqual([0, 20, 10, 10].map((x) => expect.closeTo(x, 12)));
    const [second, third] = [10 / 180, 10 / 270];
    expect(received[0]).toBeCloseTo(1 - 0.8 * (1 - second) * (1 - third), 14);
    expect(received[1]).toBeCloseTo(1 - (1 - second) * (1 - third), 14);
    expect(received[2]).toBeCloseTo(third, 14);
    expect(received[3]).toBe(0);
  });

  test('a claim counts as full on the day when no more than 1e-12 of it is open', () => {
    // Turnover grows by a fifth a day and brings 90 % of what is newly due: of all dues about 60 % are paid each day.
    const turnover = Array.from({ length: 60 }, (_, t) => 1.2 ** t);
    const { fullOn } = run(
      turnover,
      'scheme: {fee: 75%, payout: {kind: milestone, stages: [{age: 1, share: 1}]}, onShort: prorate}',
    );
    const open = turnover.map(() => 1);
    const wanted = turnover.map(() => -1);
    let arrears = 0;
    let pool = 0;
    for (let t = 0; t < 60; t++) {
      pool += 0.75 * turnover[t];
      const due = arrears + (t > 0 ? turnover[t - 1] : 0);
      const share = due > pool ? pool / due : 1;
      pool -= share * due;
      arrears = (1 - share) * due;
      for (let d = 0; d < t; d++) {
        open[d] *= 1 - share;
        if (open[d] <= 1e-12 && wanted[d] < 0) wanted[d] = t;
      }
    }
    expect(fullOn).toEqual(wanted);
    expect(wanted.filter((day) => day > 0).length).toBeGreaterThan(20);
  });

  test('stages: at most one move a day; the window includes today; a stage begins with the first full window', () => {
    // window 2: W_1 = 2, W_2 = 4 ≥ 1.5 · 2: move 1; W_3 = 12 ≥ 1.5 · 4: move 2 (one only, though it tripled).
    const { series, received } = run(
      [1, 1, 3, 9, 9, 9],
      'scheme: {fee: 10%, payout: {kind: stages, window: 2, trigger: 0.5, shares: [0.25, 0.5], exit: full}}\noperator: {capital: 100}',
    );
    // Day 2: claims 0 and 1 are owed 0.25. Day 3: 0 and 1 their last share and the rest, 2 its first.
    // W_4 = 18 ≥ 1.5 · 12: claim 2 its last, claim 3 its first. W_5 = 18 < 27: nothing.
    expect(series.payouts).toEqual([0, 0, 0.5, 1.5 + 0.75, 2.25 + 2.25, 0].map((x) => expect.closeTo(x, 12)));
    expect(received).toEqual([1, 1, 1, 0.25, 0, 0]);
  });

  test('stages: after `fallback` days the scheme moves on in any case', () => {
    const { series } = run(
      flat(9, 10),
      'scheme: {fee: 10%, payout: {kind: stages, window: 2, trigger: 5, fallback: 3, shares: [1]}}\noperator: {capital: 1000}',
    );
    // The stage begins on day 1; moves on days 4 and 7. Claims 0–3 are owed on day 4, 4–6 on day 7.
    expect(series.payouts).toEqual([0, 0, 0, 0, 40, 0, 0, 30, 0].map((x) => expect.closeTo(x, 12)));
  });
});

test('a schedule carries open claims from rule to rule', () => {
  // pool on days 0–1, then 1/4 a day from day 2, then nothing but what comes in.
  const { series, received } = run(
    flat(5),
    'scheme: {fee: 10%, payout: {schedule: [{from: 0, kind: pool}, {from: 2, kind: fixed, days: 4}, {from: 4, kind: pool}]}}\noperator: {capital: 1000}',
  );
  // Day 1: 20 to claim 0. Day 2: 25 each to 0, 1. Day 3: 25 each to 0–2. Day 4: pool is 10 (spent before cash), over 0–3.
  expect(series.payouts).toEqual([0, 20, 50, 75, 10].map((x) => expect.closeTo(x, 12)));
  expect(received[0]).toBeCloseTo(0.2 + 0.25 + 0.25 + 0.025, 14);
  expect(received[2]).toBeCloseTo(0.25 + 0.025, 14);
  expect(received[3]).toBeCloseTo(0.025, 14);
});
