import { factor } from '../../scenario/fields.ts';
import { frequencyKind } from './frequency-kind.ts';

export const gammaPoisson = frequencyKind({
  name: 'gamma-poisson',
  title: { en: 'heavy and light buyers', zh: '常客与稀客' },
  summary: {
    en: 'Every member has a rate of their own: some buy often, most seldom.',
    zh: '每位会员的购买频率各不相同：少数人常买，多数人少买。',
  },
  parameters: {
    r: factor('Shape of the gamma distribution of rates; small means very unlike members.', {
      min: 0,
      max: 1e6,
      exclusiveMin: true,
    }),
    alpha: factor('Rate of the gamma distribution, in days; a member’s mean rate is r/alpha a day.', {
      min: 0,
      max: 1e9,
      exclusiveMin: true,
    }),
  },
  reference: 'Ehrenberg 1959 (NBD): a day of N members has mean N·r/α and variance N·(r/α + r/α²)',
  example: '{kind: gamma-poisson, r: 0.5, alpha: 10}',
  perDay: ({ r, alpha }) => r / alpha,
});
