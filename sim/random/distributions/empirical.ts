import { z } from 'zod';
import { factor, inUnit } from '../../scenario/fields.ts';
import { say } from '../../scenario/say.ts';
import { distributionKind } from './distribution.ts';

export const empirical = distributionKind({
  name: 'empirical',
  title: { en: 'as observed', zh: '经验分布' },
  summary: { en: 'One of the values given, by its weight.', zh: '按权重取给定值之一。' },
  parameters: {
    values: z
      .array(inUnit('A value.'))
      .min(1)
      .max(10_000)
      .describe('The values, in any order; without weights all are equally likely.'),
    weights: z
      .array(factor('Weight of the value.', { min: 0, certain: true }))
      .optional()
      .describe('One weight a value; any scale.'),
  },
  reference: 'P(X = value_i) = weight_i/Σ weights',
  example: '{dist: empirical, values: [300, 500, 800], weights: [1, 2, 1]}',
  problems: ({ values, weights }) => {
    if (weights === undefined) return [];
    if (weights.length !== values.length) {
      return [
        {
          key: 'weights',
          message: say`each value has one weight`,
          got: say`${weights.length} for ${values.length} values`,
          allowed: say`${values.length} weights`,
        },
      ];
    }
    return weights.every((weight) => weight === 0)
      ? [{ key: 'weights', message: say`one weight at least must be over 0`, got: say`only zeros` }]
      : [];
  },
  values: ({ values, weights }) => values.filter((_, i) => weights === undefined || weights[i] > 0),
  make: ({ values, weights }) => {
    const pairs = values
      .map((value, i) => ({ value, weight: weights?.[i] ?? 1 }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => a.value - b.value);
    const total = pairs.reduce((sum, { weight }) => sum + weight, 0);
    let reached = 0;
    const steps = pairs.map(({ value, weight }) => {
      reached += weight;
      return { value, upTo: reached / total, part: (weight / total) * value };
    });
    const last = steps[steps.length - 1];
    const up = (holds: (value: number) => boolean) =>
      steps.reduce((share, { value, upTo }) => (holds(value) ? upTo : share), 0);
    return {
      cdf: (x) => up((value) => value <= x),
      below: (x) => up((value) => value < x),
      quantile: (u) => (steps.find(({ upTo }) => upTo > u) ?? last).value,
      partialMean: (x) => steps.reduce((sum, { value, part }) => (value <= x ? sum + part : sum), 0),
    };
  },
});
