import { describe, expect, test } from 'vitest';
import { belowFee, merchantsLeft, newShops } from '../../sim/market/merchants/merchants-left.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { simulate } from '../../sim/simulate.ts';
import { scenarioOf } from '../model/scenario-of.ts';
import { enginePath } from '../path/engine.ts';

const shopsOf = (growth: readonly number[]) => {
  const shops = newShops(growth.length);
  shops.growth.set(growth);
  return shops;
};
const flat = (level: number, days: number) => shopsOf(Array<number>(days).fill(level));

describe('merchants who cannot bear the fee', () => {
  test('are those whose margin is under it', () => {
    expect(belowFee(0.1, { mean: 0.2, sd: 0 })).toBe(0);
    expect(belowFee(0.2, { mean: 0.2, sd: 0 })).toBe(0);
    expect(belowFee(0.3, { mean: 0.2, sd: 0 })).toBe(1);
    expect(belowFee(0.2, { mean: 0.2, sd: 0.05 })).toBe(0.5);
    expect(belowFee(0.15, { mean: 0.2, sd: 0.05 })).toBeCloseTo(0.158655253931457, 14); // Φ(−1)
  });

  test('leave by halves a day when the hazard is ln 2; the mean fee follows', () => {
    // 60 of 100 pay 10 % and all can; 40 pay 17 %, which is over every margin of 15 %.
    const classes = [
      { share: 0.6, fee: 0.1 },
      { share: 0.4, fee: 0.17 },
    ];
    const { left, fee } = merchantsLeft(flat(100, 4), classes, { mean: 0.15, sd: 0 }, Math.LN2);
    for (const [t, weak] of [40, 20, 10, 5].entries()) {
      expect(left[t]).toBeCloseTo((60 + weak) / 100, 12);
      expect(fee[t]).toBeCloseTo((60 * 0.1 + weak * 0.17) / (60 + weak), 12);
    }
  });

  test('newcomers are like the first', () => {
    const growth = shopsOf([100, 140, 140]);
    const { left } = merchantsLeft(growth, [{ share: 1, fee: 0.15 }], { mean: 0.15, sd: 0.1 }, Math.LN2);
    // Half are weak: 50 + 25 + 40 of 140, then 50 + 20 + (25 + 20)/2 of 140.
    expect(left[1]).toBeCloseTo((50 + 20 + 25 + 20) / 140, 12);
    expect(left[2]).toBeCloseTo((70 + 22.5) / 140, 12);
  });

  test('nobody leaves at hazard 0, and everyone can bear a fee of nothing', () => {
    expect(Array.from(merchantsLeft(flat(9, 5), [{ share: 1, fee: 0.9 }], { mean: 0, sd: 0 }, 0).left)).toEqual([
      1, 1, 1, 1, 1,
    ]);
    const free = merchantsLeft(flat(9, 5), [{ share: 1, fee: 0 }], { mean: 0.1, sd: 0 }, 1);
    expect(Array.from(free.left)).toEqual([1, 1, 1, 1, 1]);
  });
});

const merchants = (more: string) => `merchants: {initial: 100, margin: {mean: 15%}, leave: ${Math.LN2}${more}}`;
const withMerchants = (fee: string, more = '', growth = '{kind: flat}') =>
  scenarioOf(
    `horizon: 20\nmarket: {turnover: {initial: 1000, growth: ${growth}}, ${merchants(more)}}\nscheme: {fee: ${fee}, payout: {kind: pool}}\noperator: {capital: 5}`,
  );

describe('turnover and fees with merchants', () => {
  test('turnover follows the merchants left, fees the mean of their classes', async () => {
    const loaded = withMerchants('12.8%', ', classes: [{share: 60%, fee: 10%}, {share: 40%, fee: 17%}]');
    const { series, row } = enginePath(loaded);
    const { sustainability } = await simulate(loaded, { everyDay: true });
    let fees = 0;
    for (let t = 0; t < 20; t++) {
      const weak = 40 / 2 ** t;
      expect(series.turnover[t]).toBeCloseTo(10 * (60 + weak), 9);
      expect(sustainability.series.fees.mean[t]).toBeCloseTo(60 + 1.7 * weak, 9);
      fees += 60 + 1.7 * weak;
    }
    expect(row.fees).toBeCloseTo(fees, 8);
    expect(row.worst).toBeLessThan(1e-12);
  });

  test('merchants who all bear the fee change nothing, to the bit', () => {
    const alone = withMerchants('14%');
    const { merchants: _, ...market } = alone.scenario.market;
    const plain = { ...alone, scenario: { ...alone.scenario, market } };
    expect(enginePath(alone)).toEqual(enginePath(plain));
    expect(compileModel(alone).feeByDay).toBeNull();
  });

  test('the turnover expected is that of the merchants left', () => {
    const { expectedTurnover } = compileModel(withMerchants('16%'));
    expect(expectedTurnover).toBeCloseTo(1000 * (2 - 2 ** -19), 8);
  });
});
