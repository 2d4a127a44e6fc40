import { describe, expect, test } from 'vitest';
import { enginePath, scenarioOn } from '../path/engine.ts';

/** Fees by month, 30 equal days each. The pool pays nobody before it must, so cash is fees less the pool's half. */
const MONTHS = [
  9_000_000, 30_000_000, 33_333_330, 36_000_000, 60_000_000, 150_000_000, 300_000_000, 600_000_000, 630_000_000,
  666_000_000, 669_000_000, 900_000_000, 1_200_000_000, 600_000_000, 300_000_000, 90_000_000, 45_000_000, 30_000_000,
  12_000_000, 3_000_000, 0, 90_000, 60_000_000, 360_000_000,
];
/** 15 % of each month's fees, at least 500万 and at most 1亿: computed by hand. */
const BY_HAND = [
  5_000_000, 5_000_000, 5_000_000, 5_400_000, 9_000_000, 22_500_000, 45_000_000, 90_000_000, 94_500_000, 99_900_000,
  100_000_000, 100_000_000, 100_000_000, 90_000_000, 45_000_000, 13_500_000, 6_750_000, 5_000_000, 5_000_000, 5_000_000,
  5_000_000, 5_000_000, 9_000_000, 54_000_000,
];

const RULE = 'safeguards: {deposit: {floor: 500万, cap: 1亿, share: 15%}}';
/** Half of the turnover is the fee, so that a month's fees are exact. */
const turnoverOf = (months: readonly number[]) =>
  months.flatMap((fees) => Array.from({ length: 30 }, () => (2 * fees) / 30));
const scheme = 'scheme: {fee: 0.5, poolShare: 0.5, payout: {kind: pool}}';

describe('the deposit', () => {
  test('is the one by hand at the end of each of 24 months', () => {
    for (let month = 1; month <= MONTHS.length; month++) {
      const turnover = turnoverOf(MONTHS.slice(0, month));
      const { deposit, depositShortDay, row } = enginePath(
        scenarioOn(turnover, `${scheme}\noperator: {capital: 1000万}\n${RULE}`),
      );
      expect(deposit, `month ${month}`).toBe(BY_HAND[month - 1]);
      expect(depositShortDay).toBe(-1);
      const moneyIn = 10_000_000 + row.fees;
      expect(Math.abs(moneyIn - row.paid - row.cash - row.pool - deposit)).toBeLessThan(1e-9 * moneyIn);
    }
  });

  test('stays as it is between the days on which it is set', () => {
    const turnover = turnoverOf(MONTHS.slice(0, 9));
    const on = (days: number) =>
      enginePath(scenarioOn(turnover.slice(0, days), `${scheme}\noperator: {capital: 1000万}\n${RULE}`)).deposit;
    expect([1, 29, 30, 31].map(on)).toEqual([5e6, 5e6, 5e6, 5e6]);
    expect([209, 210, 211, 239, 240, 269, 270].map(on)).toEqual([22.5e6, 45e6, 45e6, 45e6, 90e6, 90e6, 94.5e6]);
  });

  test('takes the floor from the capital on day 0, as far as that goes, and says that it was short', () => {
    const of = (capital: string) =>
      enginePath(scenarioOn([100, 100], `${scheme}\noperator: {capital: ${capital}}\n${RULE}`));
    expect(of('500万')).toMatchObject({ deposit: 5e6, depositShortDay: -1 });
    expect(of('300万')).toMatchObject({ deposit: 3e6, depositShortDay: 0 });
    expect(of('0')).toMatchObject({ deposit: 0, depositShortDay: 0 });
    expect(of('0').series.cash).toEqual([25, 50]); // the day's own fees stay in cash until the deposit is set anew
  });

  test('goes up as far as cash goes on a day on which it is set', () => {
    // Fees of 30 days: 1500, of which half are in cash: the floor of 1000 is short by 250 on day 29.
    const rule = 'safeguards: {deposit: {floor: 1000, cap: 2000, share: 10%}}';
    const short = enginePath(scenarioOn(Array(30).fill(100), `${scheme}\n${rule}`));
    expect(short).toMatchObject({ deposit: 750, depositShortDay: 0 });
    expect(short.series.cash.slice(28)).toEqual([725, 0]);
    const later = enginePath(
      scenarioOn([...Array(30).fill(100), ...Array(30).fill(8000)], `${scheme}\noperator: {capital: 1000}\n${rule}`),
    );
    expect(later).toMatchObject({ deposit: 2000, depositShortDay: -1 });
    // Costs leave too little of it: 30 days of 50 in fees, 25 in cash, 24 of costs; day 59 wants 10 % of 120,000.
    const costly = enginePath(
      scenarioOn(
        [...Array(30).fill(100), ...Array(30).fill(8000)],
        `${scheme}\noperator: {capital: 1000, costs: {rate: 24.9%}}\nsafeguards: {deposit: {floor: 1000, cap: 20_000, share: 10%}}`,
      ),
    );
    expect(costly.depositShortDay).toBe(59);
    expect(costly.deposit).toBeCloseTo(1000 + 30 * 0.1 + 30 * 8, 8);
    expect(costly.series.cash[59]).toBe(0);
  });

  test('goes down into cash', () => {
    const turnover = [...Array(30).fill(8000), ...Array(30).fill(100)];
    const rule = 'safeguards: {deposit: {floor: 1000, cap: 20_000, share: 10%}}';
    const [before, after] = [59, 60].map((days) =>
      enginePath(scenarioOn(turnover.slice(0, days), `${scheme}\noperator: {capital: 1000}\n${rule}`)),
    );
    expect([before.deposit, after.deposit]).toEqual([12_000, 1000]);
    expect(after.row.cash - before.row.cash).toBeCloseTo(25 + 11_000, 8);
  });

  test('comes after costs and draw, and counts as no money for what is due', () => {
    // Capital 1000 is all in the bank; a due of 50 on day 1 meets 2 × 10 of fees.
    const { failure, row, received } = enginePath(
      scenarioOn(
        [100, 100, 100],
        'scheme: {fee: 10%, payout: {kind: fixed, days: 2}}\noperator: {capital: 1000}\nsafeguards: {deposit: {floor: 1000, cap: 1000, share: 0}}',
      ),
    );
    expect([failure, row.failureDay]).toEqual(['illiquid', 1]);
    // But it pays members in the wind-down: 200 of claims, 1020 of money.
    expect(received.slice(0, 2)).toEqual([1, 1]);
    expect(row.paid).toBeCloseTo(200, 10);
    expect(row.cash).toBeCloseTo(820, 10);
  });

  test('pays pro rata when the scheme is closed, and nothing of it is left', () => {
    const { row, deposit, received, series } = enginePath(
      scenarioOn(
        [100, 100, 100],
        'scheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}}\noperator: {capital: 24}\nfailure: {closed: {day: 2}}\nsafeguards: {deposit: {floor: 24, cap: 24, share: 0}}',
      ),
    );
    // As without deposit (test/path/wind-down.test.ts), 24 more: 30 + 24 over 270.
    expect(row.paid).toBeCloseTo(84, 12);
    expect(received[2]).toBeCloseTo(54 / 270, 14);
    expect([row.cash, row.pool, deposit]).toEqual([0, 0, 0].map((zero) => expect.closeTo(zero, 12)));
    expect(series.liabilityCover[1]).toBeCloseTo((24 + 20) / 180, 14); // the deposit counts as cover
  });

  test('is out of an absconder’s reach', () => {
    const { row, received, failure } = enginePath(
      scenarioOn(
        [100, 100],
        'scheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}}\noperator: {capital: 60}\nfailure: {absconded: {hazard: 10}}\nsafeguards: {deposit: {floor: 40, cap: 40, share: 0}, supervised: 25%}',
      ),
    );
    expect(failure).toBe('absconded');
    // 10 in the pool, 10 + 20 in cash: 30 of 40 are gone; 10 and the deposit of 40 are left.
    expect(row.absconded).toBeCloseTo(30, 12);
    expect(row.paid).toBeCloseTo(50, 12);
    expect(received[0]).toBeCloseTo(0.5, 14);
  });
});
