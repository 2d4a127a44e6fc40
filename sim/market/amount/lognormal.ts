import { log } from '../../random/exp-log.ts';
import { normalCdf } from '../../random/normal-cdf.ts';
import { factor, money } from '../../scenario/fields.ts';
import { amountKind } from './amount-kind.ts';
import { wholeUnits, wholeUnitsOfTail } from './whole-units.ts';

/** Variance and mean of ln X. */
function logMoments(mean: number, cv: number): { variance: number; middle: number; sd: number } {
  const variance = log(1 + cv * cv);
  return { variance, middle: log(mean) - variance / 2, sd: Math.sqrt(variance) };
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
  atLeast({ mean, cv }, x) {
    if (cv === 0 || x <= 0) return mean >= x ? 1 : 0;
    const { middle, sd } = logMoments(mean, cv);
    return normalCdf((middle - log(x)) / sd);
  },
  counted({ mean, cv }, unit) {
    if (cv === 0) return wholeUnits(mean, unit);
    const { variance, middle, sd } = logMoments(mean, cv);
    const beyond = (x: number) => normalCdf((middle - log(x)) / sd);
    return wholeUnitsOfTail(unit, beyond, (c) => mean * normalCdf((middle + variance - log(c)) / sd) - c * beyond(c));
  },
});
