import { describe, expect, test } from 'vitest';
import { expectedRepeats } from '../../sim/law/bg-nbd.ts';
import { repeatsByDay } from '../../sim/law/repeats-by-day.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { DrawnModel } from '../../sim/model/drawn-model.ts';
import { scenarioOf } from '../model/scenario-of.ts';

describe('repeat purchases by day, all days at once', () => {
  test.each([
    ['a shop’s buyers', 0.243, 30.9, 0.793, 2.426],
    ['often there, seldom lost', 5, 3, 0.1, 2],
    ['all alike', 1000, 1000, 1, 1],
    ['at once', 0.5, 0.001, 3, 4],
    ['hardly ever', 2, 1e7, 3, 4],
    ['more than a series can say', 1e6, 1e-6, 0.01, 1e6],
  ])('%s', (_, r, alpha, a, b) => {
    const out = new Float64Array(900);
    repeatsByDay({ r, alpha, a, b }, out);
    for (const day of [1, 2, 3, 10, 57, 400, 899, 900]) {
      const exact = expectedRepeats({ r, alpha, a, b }, day);
      expect(Math.abs(out[day - 1] / exact - 1), `day ${day}`).toBeLessThan(1e-11);
    }
  });
});

test('when next to nobody is left to buy, the rounding of a series makes no turnover below 0', () => {
  // A turnover below 0 would be taken for one beyond all range.
  const model = compileModel(
    scenarioOf(`horizon: 400
market: {members: {initial: 1000, frequency: {kind: bg-nbd, r: 5, alpha: 0.01, a: 50, b: 1}, amount: {kind: constant, value: {dist: uniform, min: 70, max: 80}}}}
scheme: {fee: 12%, payout: {kind: pool}}`),
  );
  const { trend } = new DrawnModel(model).at(0);
  for (const day of trend.subarray(300)) expect(day < 100 && day >= 0).toBe(true);
});
