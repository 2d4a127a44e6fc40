import { expect, test } from 'vitest';
import { compoundPoisson } from '../../sim/law/compound-poisson.ts';

test('a sum of dice, by its whole distribution', () => {
  const rate = 2.3;
  // P(sum = n), by adding one die after the other, weighted with the chance of so many dice.
  const most = 60;
  const sums = Array.from({ length: 6 * most + 1 }, () => 0);
  let dice = [1];
  let chance = Math.exp(-rate);
  for (let n = 0; n <= most; n++) {
    for (const [sum, p] of dice.entries()) sums[sum] += chance * p;
    const next = Array.from({ length: dice.length + 6 }, () => 0);
    for (const [sum, p] of dice.entries()) for (let eye = 1; eye <= 6; eye++) next[sum + eye] += p / 6;
    dice = next;
    chance *= rate / (n + 1);
  }
  const mean = sums.reduce((all, p, sum) => all + p * sum, 0);
  const square = sums.reduce((all, p, sum) => all + p * sum * sum, 0);
  const got = compoundPoisson(rate, { mean: 3.5, sd: Math.sqrt(35 / 12) });
  expect(got.mean).toBeCloseTo(mean, 10);
  expect(got.variance).toBeCloseTo(square - mean * mean, 9);
});

test('equal amounts: Poisson itself; nothing for no purchase', () => {
  expect(compoundPoisson(4, { mean: 10, sd: 0 })).toEqual({ mean: 40, variance: 400 });
  expect(compoundPoisson(0, { mean: 10, sd: 5 })).toEqual({ mean: 0, variance: 0 });
});
