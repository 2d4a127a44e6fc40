import { factor, inUnit } from '../../scenario/fields.ts';
import { say } from '../../scenario/say.ts';
import { exp, log } from '../exp-log.ts';
import { log1p } from '../near-one.ts';
import { normalCdf, normalQuantile } from '../normal-cdf.ts';
import { bounds } from './bounds.ts';
import { crossed, distributionKind } from './distribution.ts';

export const lognormal = distributionKind({
  name: 'lognormal',
  title: { en: 'lognormal', zh: '对数正态' },
  summary: { en: 'Above 0, with a long tail to large values.', zh: '大于零，向大值方向有长尾。' },
  parameters: {
    mean: inUnit('Mean of the number itself (not of its logarithm) before the bounds act.', {
      min: 0,
      exclusiveMin: true,
    }),
    sd: inUnit('Standard deviation of the number itself; or give `cv`.', { min: 0, exclusiveMin: true }).optional(),
    cv: factor('Standard deviation as a share of the mean; or give `sd`.', {
      min: 0,
      max: 1000,
      exclusiveMin: true,
      certain: true,
    }).optional(),
    ...bounds,
  },
  reference: 'F(x) = Φ((ln x − μ)/s), s² = ln(1 + sd²/mean²), μ = ln mean − s²/2',
  example: '{dist: lognormal, mean: 1_000_000, cv: 0.3}',
  problems: (parameters) => [
    ...((parameters.sd === undefined) === (parameters.cv === undefined)
      ? [{ key: 'mean', message: say`a lognormal has either \`sd\` or \`cv\``, allowed: say`one of them` }]
      : []),
    ...crossed(parameters),
  ],
  make: ({ mean, sd, cv = (sd ?? 0) / mean }) => {
    const s = Math.sqrt(log1p(cv * cv));
    const mu = log(mean) - 0.5 * s * s;
    const z = (x: number) => (x > 0 ? (log(x) - mu) / s : Number.NEGATIVE_INFINITY);
    return {
      cdf: (x) => normalCdf(z(x)),
      quantile: (u) => exp(mu + s * normalQuantile(u)),
      partialMean: (x) => mean * normalCdf(z(x) - s),
    };
  },
});
