import { factor, inUnit } from '../../scenario/fields.ts';
import { betaQuantile, incompleteBeta } from '../incomplete-beta.ts';
import { crossed, type Distribution, distributionKind } from './distribution.ts';

/** The beta distribution stretched to min … max; PERT is one of these. */
export function betaBetween(a: number, b: number, min: number, max: number): Distribution {
  const width = max - min;
  const unit = (x: number) => (x - min) / width;
  return {
    cdf: (x) => incompleteBeta(unit(x), a, b),
    quantile: (u) => min + width * betaQuantile(u, a, b),
    partialMean: (x) => min * incompleteBeta(unit(x), a, b) + width * (a / (a + b)) * incompleteBeta(unit(x), a + 1, b),
  };
}

const shape = { min: 0, max: 1e6, exclusiveMin: true, certain: true };

export const beta = distributionKind({
  name: 'beta',
  title: { en: 'beta', zh: '贝塔' },
  summary: {
    en: 'Between two bounds, with weight a towards the upper and b towards the lower one.',
    zh: '两个界限之间，a偏向上端，b偏向下端。',
  },
  parameters: {
    a: factor('First shape: weight towards `max`.', shape),
    b: factor('Second shape: weight towards `min`.', shape),
    min: inUnit('Least value.').default(0),
    max: inUnit('Largest value.').default(1),
  },
  reference: 'F(x) = I_y(a, b) with y = (x − min)/(max − min); mean at a/(a + b) of the way',
  example: '{dist: beta, a: 8, b: 2}',
  problems: crossed,
  make: ({ a, b, min, max }) => betaBetween(a, b, min, max),
});
