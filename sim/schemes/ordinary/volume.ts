import { z } from 'zod';
import { count, duration, money, share } from '../../scenario/fields.ts';
import { commonFields } from './common-fields.ts';
import { NOTHING, ordinaryKind } from './ordinary-kind.ts';

const step = z.strictObject({
  from: money('What a buyer must have bought in the period.', { min: 0, certain: true }),
  rate: share('Rebate from there on.', { certain: true }),
});

export const volume = ordinaryKind({
  name: 'volume',
  title: { en: 'volume rebate', zh: '销量返利' },
  summary: {
    en: 'A buyer who has bought enough in a period gets a share of it back at its end, such as a dealer with a sales target.',
    zh: '一定时期内购买达到档次的买家（如有销售目标的经销商）在期末按比例获得返利。',
  },
  parameters: {
    period: duration('Days of a period, a quarter or a year; one that the run does not end brings nothing.', {
      certain: true,
    }).default(365),
    steps: z
      .array(step)
      .min(1)
      .refine((steps) => steps.every(({ from }, i) => i === 0 || from > steps[i - 1].from), {
        error: 'must be steps of which each `from` is over the one before',
      })
      .describe('The steps, rising.'),
    on: z
      .enum(['all', 'above'])
      .default('all')
      .describe('The rate of the highest step on all that was bought, or each rate only on what lies above its step.'),
    buyers: count('Equal buyers who share the sales.', { min: 1, max: 1e9, certain: true }).default(1),
    ...commonFields,
  },
  reference: 'all: rate_k·V on V ≥ from_k; above: Σ rate_k·(min(V, from_{k+1}) − from_k); V per buyer and period',
  example: '{kind: volume, period: 91, steps: [{from: 100_000, rate: 3%}, {from: 200_000, rate: 5%}], margin: 30%}',
  ofMembers: [],
  terms: ({ period, steps, on, buyers }) => ({
    ...NOTHING,
    volume: {
      period,
      from: Float64Array.from(steps, ({ from }) => from),
      rate: Float64Array.from(steps, ({ rate }) => rate),
      above: on === 'above',
      buyers,
    },
  }),
});
