import { describe, expect, test } from 'vitest';
import { enginePath, scenarioOn } from '../path/engine.ts';

const pool = (rest: string) => `scheme: {fee: 20%, poolShare: 0.5, payout: {kind: pool}${rest}`;

describe('paid-in capital', () => {
  test.each([
    [0, 1000],
    [999, 1000],
    [1500, 1500],
  ])('an operator with %d starts with %d', (capital, starts) => {
    const { row } = enginePath(
      scenarioOn([100], `${pool('}')}\noperator: {capital: ${capital}}\nsafeguards: {paidInCapital: 1000}`),
    );
    expect(row.cash).toBeCloseTo(starts + 10, 10);
  });

  test('is there for the deposit', () => {
    const { row, deposit, depositShortDay } = enginePath(
      scenarioOn([100], `${pool('}')}\nsafeguards: {paidInCapital: 1000, deposit: {floor: 600, cap: 600, share: 0}}`),
    );
    expect([deposit, depositShortDay]).toEqual([600, -1]);
    expect(row.cash).toBeCloseTo(410, 10);
  });
});

describe('a reserve', () => {
  const drawing = (safeguards: string, capital = 0) =>
    enginePath(
      scenarioOn(
        [100, 100, 100],
        `${pool('}')}\noperator: {capital: ${capital}, draw: 40%}\nsafeguards: {${safeguards}}`,
      ),
    );

  test('of nothing lets the owners draw as without', () => {
    expect(drawing('reserve: 0').row.drawn).toBe(drawing('').row.drawn);
    expect(drawing('').row.drawn).toBeCloseTo(24, 12);
  });

  test('that is not there lets them draw nothing', () => {
    expect(drawing('reserve: 1').row.drawn).toBe(0);
  });

  test('lets them draw what is above it, the pool and the deposit counted', () => {
    // Held are 20, 20 and 30 (the pool pays 20 and 10) against 20 % of 100, 180 and 270 that are open.
    expect(drawing('reserve: 20%').row.drawn).toBe(0);
    // With 20 more there are 40 on day 0, and the wanted 8 are drawn; then 32 and 42 against 36 and 54.
    const { row } = drawing('reserve: 20%', 20);
    expect(row.drawn).toBeCloseTo(8, 12);
    const withDeposit = drawing('reserve: 20%, deposit: {floor: 20, cap: 20, share: 0}', 20);
    expect(withDeposit.row.drawn).toBeCloseTo(8, 12);
    expect(withDeposit.deposit).toBe(20);
  });
});

describe('a limit of referral levels', () => {
  const rewards = (levels: string) =>
    enginePath(
      scenarioOn([100, 100], `${pool(', referral: {plan: unilevel, rates: [3%, 2%, 1%]}}')}\nsafeguards: {${levels}}`),
    ).row.rewards;

  test.each([
    ['', 12],
    ['referralLevels: 3', 12],
    ['referralLevels: 9', 12],
    ['referralLevels: 2', 10],
    ['referralLevels: 1', 6],
    ['referralLevels: 0', 0],
  ])('%s', (levels, paid) => {
    expect(rewards(levels)).toBeCloseTo(paid, 12);
  });
});

describe('an own store', () => {
  const opened = (cost: number, within: string, rest = '') =>
    enginePath(
      scenarioOn(Array(6).fill(100), `${pool('}')}\nsafeguards: {store: {cost: ${cost}, within: ${within}}}\n${rest}`),
    );

  test('is a cost on the last day of its time', () => {
    const { row, series, failure } = opened(25, '3');
    expect(failure).toBe('none');
    expect(row.costs).toBe(25);
    expect(series.cash).toEqual([10, 20, 5, 15, 25, 35]);
  });

  test('that cannot be paid is the end', () => {
    expect(opened(31, '3')).toMatchObject({ failure: 'illiquid', row: { failureDay: 2, costs: 0 } });
  });

  test('that lies beyond the run costs nothing', () => {
    expect(opened(31, '7').row.costs).toBe(0);
  });

  test('is paid before the owners draw', () => {
    const { row, failure } = opened(30, '3', 'operator: {draw: 10%, capital: 4}');
    expect(failure).toBe('none');
    expect(row.drawn).toBeCloseTo(2 + 2 + 0 + 2 + 2 + 2, 8); // 34 − 4 − 30 are there on day 2
  });
});
