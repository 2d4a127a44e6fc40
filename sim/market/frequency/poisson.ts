import { rate } from '../../scenario/fields.ts';
import { frequencyKind } from './frequency-kind.ts';

export const poisson = frequencyKind({
  name: 'poisson',
  title: { en: 'all alike', zh: '人人相同' },
  summary: {
    en: 'Every member buys at the same rate, at random times.',
    zh: '每位会员以相同的频率在随机时刻购买。',
  },
  parameters: { rate: rate('Purchases of a member a day.', { min: 0, exclusiveMin: true }) },
  reference: 'Poisson process: purchases of a day have mean and variance members·rate',
  example: '{kind: poisson, rate: 0.1}',
  perDay: ({ rate }) => rate,
});
