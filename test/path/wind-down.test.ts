import { describe, expect, test } from 'vitest';
import { enginePath, scenarioOn } from './engine.ts';

/** Turnover 100 on three days; fee 20 %, half of it to the pool, which pays claims born before. Closed on day 2. */
const three = (rest: string, poolShare = 0.5) =>
  scenarioOn([100, 100, 100], `scheme: {fee: 20%, poolShare: ${poolShare}, payout: {kind: pool}}\n${rest}`);

describe('closed', () => {
  test('pool and cash go pro rata over what is left, the day’s own claims included', () => {
    // Day 1 pays 20 to claim 0; day 2 pays 10 over 0 and 1. Left: 100 − 20 − 5, 100 − 5, 100 = 270. Cash: 3 · 10 = 30.
    const { row, failure, received, series } = enginePath(three('failure: {closed: {day: 2}}'));
    expect(failure).toBe('closed');
    expect(row.failureDay).toBe(2);
    expect(row.paid).toBeCloseTo(60, 12);
    expect(row.cash).toBeCloseTo(0, 12);
    expect(row.pool).toBe(0);
    expect(row.outstanding).toBeCloseTo(240, 12);
    const share = 30 / 270;
    expect(received[0]).toBeCloseTo(0.25 + 0.75 * share, 14);
    expect(received[1]).toBeCloseTo(0.05 + 0.95 * share, 14);
    expect(received[2]).toBeCloseTo(share, 14);
    expect(series.payouts).toEqual([0, 20, expect.closeTo(40, 12)]);
  });

  test('a surplus stays in cash and all claims are full that day', () => {
    const { row, received, fullOn } = enginePath(three('operator: {capital: 1000}\nfailure: {closed: {day: 2}}'));
    expect(row.paid).toBeCloseTo(300, 12);
    expect(row.cash).toBeCloseTo(1000 + 60 - 300, 12);
    expect(row.pool).toBe(0);
    expect(row.outstanding).toBe(0);
    expect(row.full).toBeCloseTo(300, 12);
    expect(received).toEqual([1, 1, 1]);
    expect(fullOn).toEqual([2, 2, 2]);
  });

  test('exactly enough is enough, whatever rounding says', () => {
    for (let days = 1; days <= 60; days++) {
      const turnover = Array.from({ length: days }, (_, t) => 0.1 * (t + 1));
      const owed = turnover.reduce((sum, amount) => sum + amount, 0);
      const { row, received, fullOn } = enginePath(
        scenarioOn(
          turnover,
          `scheme: {fee: 30%, poolShare: 0.7, payout: {kind: pool}}\noperator: {capital: ${0.7 * owed}}\nfailure: {closed: {day: ${days - 1}}}`,
        ),
      );
      expect(row.full / row.issued).toBeCloseTo(1, 12);
      expect(fullOn.every((day) => day >= 0)).toBe(true);
      expect([row.outstanding, received.every((share) => share === 1)]).toEqual([0, true]);
      expect(row.cash).toBeLessThan(1e-12 * owed);
    }
  });

  test('on day 0 the claims of that day are all there is', () => {
    const { row, received } = enginePath(three('failure: {closed: {day: 0}}'));
    expect(row.failureDay).toBe(0);
    expect(row.paid).toBeCloseTo(20, 12);
    expect(received[0]).toBeCloseTo(0.2, 14);
    expect(received.slice(1)).toEqual([-1, -1]);
  });

  test('after it flows are 0 and balances stand', () => {
    const loaded = scenarioOn(
      [100, 100, 100, 100, 100],
      'scheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}}\noperator: {capital: 1000}\nfailure: {closed: {day: 2}}',
    );
    const { row, series } = enginePath(loaded);
    expect(row.turnover).toBe(300);
    expect(row.issued).toBe(300);
    expect(series.turnover).toEqual([100, 100, 100, 0, 0]);
    expect(series.payouts.slice(3)).toEqual([0, 0]);
    expect(series.payoutPerUnit.slice(3)).toEqual([0, 0]);
    expect(series.cash.slice(2)).toEqual([row.cash, row.cash, row.cash]);
    expect(series.outstanding.slice(2)).toEqual([0, 0, 0]);
    expect(series.liabilityCover.slice(2)).toEqual([1, 1, 1]);
  });

  test('on a day without any claim the money stays', () => {
    const { row } = enginePath(
      scenarioOn(
        [0, 0],
        'scheme: {fee: 20%, payout: {kind: pool}}\noperator: {capital: 7}\nfailure: {closed: {day: 1}}',
      ),
    );
    expect(row.paid).toBe(0);
    expect(row.cash).toBe(7);
  });

  test('what has lapsed gets nothing, however much is there', () => {
    // A move a day from day 1 on: claim 0 is owed 0.5 on day 1 and has lapsed; claim 1 on day 2; claim 2 was born today.
    const payout = '{kind: stages, window: 1, trigger: 10, fallback: 1, shares: [0.5], exit: lapse}';
    const { row, received, fullOn } = enginePath(
      scenarioOn(
        [100, 100, 100],
        `scheme: {fee: 20%, payout: ${payout}}\noperator: {capital: 1000}\nfailure: {closed: {day: 2}}`,
      ),
    );
    expect(received).toEqual([0.5, 0.5, 1]);
    expect(fullOn).toEqual([-1, -1, 2]);
    expect(row.paid).toBeCloseTo(200, 12);
    expect(row.full).toBeCloseTo(100, 12);
    expect(row.outstanding).toBe(0);
  });

  test('a milestone scheme owes what is left, also what no age would have paid', () => {
    const payout = '{kind: milestone, stages: [{age: 1, share: 0.2}]}';
    const { row, received } = enginePath(
      scenarioOn([100, 100], `scheme: {fee: 50%, payout: ${payout}}\nfailure: {closed: {day: 1}}`),
    );
    // Fees 100, 20 paid on day 1; 80 over 80 + 100.
    expect(row.paid).toBeCloseTo(100, 12);
    expect(received[0]).toBeCloseTo(0.2 + 0.8 * (80 / 180), 14);
    expect(received[1]).toBeCloseTo(80 / 180, 14);
  });

  test('a queue pays its head like all others', () => {
    const { received } = enginePath(
      scenarioOn(
        [100, 100, 100],
        'scheme: {fee: 20%, poolShare: 0.5, payout: {kind: queue}}\nfailure: {closed: {day: 2}}',
      ),
    );
    // 30 paid to claim 0, 270 left, 30 in cash.
    expect(received[0]).toBeCloseTo(0.3 + 0.7 / 9, 14);
    expect(received[1]).toBeCloseTo(1 / 9, 14);
    expect(received[2]).toBeCloseTo(1 / 9, 14);
  });
});

describe('absconded', () => {
  /** A hazard of 10 a day: on day 0 all but surely. */
  const on0 = (supervised: number, capital: number) =>
    enginePath(
      scenarioOn(
        [100, 100],
        `scheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}}\noperator: {capital: ${capital}}\nfailure: {absconded: {hazard: 10}}\nsafeguards: {supervised: ${supervised}}`,
      ),
    );

  test('takes all that is not supervised; the rest goes pro rata', () => {
    const { row, failure, received } = on0(0.25, 20);
    expect(failure).toBe('absconded');
    expect(row.failureDay).toBe(0);
    // 10 in the pool, 10 + 20 in cash: 40, of which 30 are gone.
    expect(row.absconded).toBeCloseTo(30, 12);
    expect(row.paid).toBeCloseTo(10, 12);
    expect(received[0]).toBeCloseTo(0.1, 14);
    expect(row.cash).toBeCloseTo(0, 12);
    expect(row.pool).toBe(0);
  });

  test('without supervision nothing is left', () => {
    const { row, received } = on0(0, 20);
    expect(row.absconded).toBeCloseTo(40, 12);
    expect(row.paid).toBe(0);
    expect(received[0]).toBe(0);
    expect(row.outstanding).toBeCloseTo(100, 12);
  });

  test('under full supervision it is a closing, a surplus stays', () => {
    const { row, received } = on0(1, 500);
    expect(row.absconded).toBe(0);
    expect(row.paid).toBeCloseTo(100, 12);
    expect(row.cash).toBeCloseTo(420, 12);
    expect(received[0]).toBe(1);
  });

  test('takes before anyone is paid also when there is more than enough', () => {
    const { row } = on0(0.5, 500);
    // 520: half is gone, 260 pay 100, 160 stay.
    expect(row.absconded).toBeCloseTo(260, 12);
    expect(row.paid).toBeCloseTo(100, 12);
    expect(row.cash).toBeCloseTo(160, 12);
  });
});

test('an illiquid scheme pays that day’s due in the wind-down only', () => {
  // Fees 10 a day, all to the pool; 1/2 of each claim a day. Day 1 owes 50, there are 20.
  const { row, failure, series, received } = enginePath(
    scenarioOn([100, 100, 100], 'scheme: {fee: 10%, payout: {kind: fixed, days: 2}}'),
  );
  expect(failure).toBe('illiquid');
  expect(row.failureDay).toBe(1);
  expect(row.firstShortDay).toBe(1);
  expect(row.issued).toBe(200); // the claims of the failing day are born
  expect(series.payoutPerUnit[1]).toBe(0);
  expect(row.paid).toBeCloseTo(20, 12);
  expect(received[0]).toBeCloseTo(0.1, 14);
  expect(received[1]).toBeCloseTo(0.1, 14);
});
