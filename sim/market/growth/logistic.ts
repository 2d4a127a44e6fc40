import { money, rate } from '../../scenario/fields.ts';
import { growthKind } from './growth-kind.ts';

export const logistic = growthKind({
  name: 'logistic',
  title: { en: 'logistic', zh: '逻辑斯蒂' },
  summary: { en: 'Grows fast at first, then levels off at a capacity.', zh: '先快速增长，后趋于上限。' },
  parameters: {
    capacity: money('The level it tends to.', { min: 0, exclusiveMin: true }),
    rate: rate('Growth a day while the level is far below the capacity.'),
  },
  reference: 'Verhulst 1838: K/(1 + (K/L_0 − 1)·e^(−rate·t))',
  example: '{kind: logistic, capacity: 3亿, rate: 0.012}',
  // Levels that never move are written out: K/0 − 1 is not a number to go on with, nor is 0·e^(−rate·t) without end.
  powerRate: ({ rate }) => -rate,
  fill({ capacity }, level, out, from, to, days) {
    if (level === 0 || level === capacity) {
      out.fill(level, from, to);
      return;
    }
    const lack = capacity / level - 1;
    for (let t = from; t < to; t++) out[t] = capacity / (1 + lack * out[t]);
    if (days === 0 && from < to) out[from] = level;
  },
  longRunRate: ({ rate }) => Math.min(0, rate),
});
