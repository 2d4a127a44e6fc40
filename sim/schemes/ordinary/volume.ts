import { z } from 'zod';
import { count, duration, money, share, text } from '../../scenario/fields.ts';
import { mustBe } from '../../scenario/must-be.ts';
import { say } from '../../scenario/say.ts';
import { sumToAll } from './class-terms.ts';
import { commonFields } from './common-fields.ts';
import { NOTHING, ordinaryKind } from './ordinary-kind.ts';

const step = z.strictObject({
  from: money('What a buyer must have bought in the period.', { min: 0, certain: true }),
  rate: share('Rebate from there on.', { certain: true }),
});

const steps = z
  .array(step)
  .min(1)
  .refine((steps) => steps.every(({ from }, i) => i === 0 || from > steps[i - 1].from), {
    error: mustBe(say`steps of which each \`from\` is over the one before`),
  });

const buyers = count('Equal buyers who share the sales.', { min: 1, max: 1e9, certain: true });

const customers = z.strictObject({
  name: text('What the class is called.', 40),
  sales: share('Share of all sales that this class buys.', { certain: true }),
  buyers: buyers.default(1),
  steps: steps.optional().describe('Its own steps; without them those of the scheme.'),
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
    steps: steps.describe('The steps, rising.'),
    on: z
      .enum(['all', 'above'])
      .default('all')
      .describe('The rate of the highest step on all that was bought, or each rate only on what lies above its step.'),
    buyers: buyers.default(1),
    classes: z
      .array(customers)
      .min(1)
      .max(12)
      .refine(sumToAll, { error: mustBe(say`classes whose shares of sales sum to 1`) })
      .optional()
      .describe('Classes of customers, such as dealers and households, in place of `buyers`.'),
    ...commonFields,
  },
  reference: 'all: rate_k·V on V ≥ from_k; above: Σ rate_k·(min(V, from_{k+1}) − from_k); V per buyer and period',
  example: '{kind: volume, period: 91, steps: [{from: 100_000, rate: 3%}, {from: 200_000, rate: 5%}], margin: 30%}',
  ofMembers: [],
  terms({ period, steps: all, on, buyers, classes = [{ name: '', sales: 1, buyers, steps: all }] }) {
    return {
      ...NOTHING,
      volume: classes.map(({ sales, buyers, steps = all }) => ({
        period,
        from: Float64Array.from(steps, ({ from }) => from),
        rate: Float64Array.from(steps, ({ rate }) => rate),
        above: on === 'above',
        share: sales,
        buyers,
      })),
      classes:
        classes.length === 1
          ? null
          : {
              names: classes.map(({ name }) => name),
              members: null,
              inTheLongRun: null,
              sales: Float64Array.from(classes, ({ sales }) => sales),
              rewards: null,
            },
    };
  },
});
