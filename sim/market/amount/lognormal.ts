import { log } from '../../random/exp-log.ts';
import { normalCdf } from '../../random/normal-cdf.ts';
import { factor, money } from '../../scenario/fields.ts';
import { amountKind } from './amount-kind.ts';
import { wholeUnits, wholeUnitsOfTail } from './whole-units.ts';

interface Lognormal {
  readonly mean: number;
  readonly cv: number;
}

/** P(ln X + `more`·variance ≥ ln x): with 1 more, weighted by the amount. */
function beyond({ mean, cv }: Lognormal, x: number, more: 0 | 1): number {
  if (cv === 0 || x <= 0) return mean >= x ? 1 : 0;
  const variance = log(1 + cv * cv);
  const middle = log(mean) - variance / 2;
  return normalCdf((middle + more * variance - log(x)) / Math.sqrt(variance));
}

export const lognormal = amountKind({
  name: 'lognormal',
  title: { en: 'lognormal', zh: '对数正态' },
  summary: { en: 'Most purchases are small, a few are large.', zh: '多数消费金额小，少数金额大。' },
  parameters: {
    mean: money('Mean amount of a purchase.', { min: 0, exclusiveMin: true }),
    cv: factor('Standard deviation over mean.', { min: 0, max: 100 }),
  },
  reference: 'ln X is normal with variance ln(1 + cv²) and mean ln(mean) − ln(1 + cv²)/2',
  example: '{kind: lognormal, mean: 300, cv: 1.2}',
  moments: ({ mean, cv }) => ({ mean, variance: mean * cv * (mean * cv) }),
  atLeast: (amount, x) => beyond(amount, x, 0),
  spentFrom: (amount, x) => amount.mean * beyond(amount, x, 1),
  counted: (amount, unit) =>
    amount.cv === 0
      ? wholeUnits(amount.mean, unit)
      : wholeUnitsOfTail(
          unit,
          (x) => beyond(amount, x, 0),
          (x) => amount.mean * beyond(amount, x, 1),
        ),
});
