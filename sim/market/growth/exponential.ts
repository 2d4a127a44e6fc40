import { rate } from '../../scenario/fields.ts';
import { growthKind } from './growth-kind.ts';

export const exponential = growthKind({
  name: 'exponential',
  title: { en: 'exponential', zh: '指数' },
  summary: { en: 'The same share more (or less) every day.', zh: '每天按相同比例增长（或下降）。' },
  parameters: { rate: rate('Continuous growth a day: 0.004 is about +0.4 % a day; negative for decline.') },
  reference: 'T_t = initial·e^(rate·t)',
  example: '{kind: exponential, rate: 0.004}',
  powerRate: ({ rate }) => rate,
  fill(_, level, out, from, to) {
    for (let t = from; t < to; t++) out[t] *= level;
  },
  longRunRate: ({ rate }) => rate,
});
