import { inUnit } from '../../scenario/fields.ts';
import { crossed, distributionKind } from './distribution.ts';

export const uniform = distributionKind({
  name: 'uniform',
  title: { en: 'uniform', zh: '均匀' },
  summary: { en: 'Anything between two bounds, all equally likely.', zh: '两个界限之间等可能。' },
  parameters: { min: inUnit('Least value.'), max: inUnit('Largest value.') },
  reference: 'F(x) = (x − min)/(max − min)',
  example: '{dist: uniform, min: 0.10, max: 0.17}',
  problems: crossed,
  make: ({ min, max }) => {
    const inside = (x: number) => Math.min(Math.max(x, min), max);
    return {
      cdf: (x) => (inside(x) - min) / (max - min),
      quantile: (u) => min + u * (max - min),
      partialMean: (x) => ((inside(x) - min) / (max - min)) * (0.5 * (inside(x) + min)),
    };
  },
});
