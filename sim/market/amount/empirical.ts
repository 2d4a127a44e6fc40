import { z } from 'zod';
import { factor, money } from '../../scenario/fields.ts';
import { amountKind } from './amount-kind.ts';
import { wholeUnits } from './whole-units.ts';

function weightedMean(values: readonly number[], weights: readonly number[] = values.map(() => 1)): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, i) => sum + (weights[i] / total) * value, 0);
}

export const empirical = amountKind({
  name: 'empirical',
  title: { en: 'observed amounts', zh: '观察到的金额' },
  summary: { en: 'Each purchase costs one of the listed amounts.', zh: '每笔消费取所列金额之一。' },
  parameters: {
    values: z.array(money('An amount.')).min(1).max(10_000).describe('The amounts; one of them is over 0.'),
    weights: z
      .array(factor('How often it occurs, against the others.'))
      .optional()
      .describe('One a value; without it all are equally likely.'),
  },
  reference: 'P(X = values[i]) = weights[i]/Σ weights',
  example: '{kind: empirical, values: [120, 480, 1500], weights: [5, 3, 1]}',
  moments({ values, weights }) {
    const mean = weightedMean(values, weights);
    return {
      mean,
      variance: weightedMean(
        values.map((value) => (value - mean) * (value - mean)),
        weights,
      ),
    };
  },
  atLeast: ({ values, weights }, x) =>
    weightedMean(
      values.map((value) => (value >= x ? 1 : 0)),
      weights,
    ),
  spentFrom: ({ values, weights }, x) =>
    weightedMean(
      values.map((value) => (value >= x ? value : 0)),
      weights,
    ),
  counted: ({ values, weights }, unit) =>
    weightedMean(
      values.map((value) => wholeUnits(value, unit)),
      weights,
    ),
});
