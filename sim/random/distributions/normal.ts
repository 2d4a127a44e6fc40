import { inUnit } from '../../scenario/fields.ts';
import { normalCdf, normalDensity, normalQuantile } from '../normal-cdf.ts';
import { bounds } from './bounds.ts';
import { crossed, distributionKind } from './distribution.ts';

export const normal = distributionKind({
  name: 'normal',
  title: { en: 'normal', zh: '正态' },
  summary: { en: 'A bell around the mean.', zh: '围绕均值的钟形分布。' },
  parameters: {
    mean: inUnit('Mean before the bounds act.'),
    sd: inUnit('Standard deviation before the bounds act.', { min: 0, exclusiveMin: true }),
    ...bounds,
  },
  reference: 'F(x) = Φ((x − mean)/sd)',
  example: '{dist: normal, mean: 0.004, sd: 0.001, min: 0}',
  problems: crossed,
  make: ({ mean, sd }) => ({
    cdf: (x) => normalCdf((x - mean) / sd),
    quantile: (u) => mean + sd * normalQuantile(u),
    partialMean: (x) => {
      const z = (x - mean) / sd;
      return mean * normalCdf(z) - sd * normalDensity(z);
    },
  }),
});
