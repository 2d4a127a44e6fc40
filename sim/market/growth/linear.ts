import { LARGEST, money } from '../../scenario/fields.ts';
import { growthKind } from './growth-kind.ts';

export const linear = growthKind({
  name: 'linear',
  title: { en: 'linear', zh: '线性' },
  summary: {
    en: 'The same amount more (or less) every day, never below 0.',
    zh: '每天增加（或减少）相同数额，不低于0。',
  },
  parameters: { slope: money('Change a day, in the unit of the level; negative for decline.', { min: -LARGEST }) },
  reference: 'T_t = max(0, initial + slope·t)',
  example: '{kind: linear, slope: 2_000}',
  powerRate: null,
  fill({ slope }, level, out, from, to, days) {
    for (let t = from; t < to; t++) out[t] = Math.max(0, level + slope * (days + t - from));
  },
  longRunRate: () => 0,
});
