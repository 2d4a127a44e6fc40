import { z } from 'zod';
import { fraudSchema } from '../fraud/frauds.ts';
import { safeguardsSchema } from '../operator/safeguards.ts';
import { count, day, duration, factor, flag, LARGEST, money, rate, share, text } from '../scenario/fields.ts';
import { mustBe } from '../scenario/must-be.ts';
import { say } from '../scenario/say.ts';
import { ordinarySchemas } from '../schemes/ordinary/ordinary.ts';
import { referralSchema } from '../schemes/referral/plan.ts';
import { payoutSchema } from '../schemes/staged/payout.ts';
import { agentsSchema } from './agents-schema.ts';
import { factsSchema } from './facts-schema.ts';
import { feedbackSchema } from './feedback-schema.ts';
import { marketSchema } from './market-schema.ts';
import { thresholds, thresholdsSchema } from './thresholds-schema.ts';

/** A staged scheme; the kind may be left out. */
export const stagedSchema = z
  .strictObject({
    kind: z.literal('staged').optional().default('staged'),
    fee: share('Service fee f, a share of each sale.'),
    poolShare: share('Share s of the fee that goes to the pool.').default(1),
    cap: factor('Claim per unit of spending: 1 is “up to 100 %”.', { min: 0, max: 1000, exclusiveMin: true }).default(
      1,
    ),
    unit: z
      .union([
        money('Whole units of this size; each member’s remainder is carried.', { min: 0, exclusiveMin: true }),
        z.strictObject({
          size: money('Size of a unit.', { min: 0, exclusiveMin: true }),
          carry: flag('Whether a member’s remainder counts for the next purchase.').default(true),
        }),
      ])
      .transform((given) => (typeof given === 'object' && 'size' in given ? given : { size: given, carry: true }))
      .optional()
      .describe('Only whole units of spending give a claim.'),
    payout: payoutSchema,
    onShort: z
      .enum(['fail', 'prorate'])
      .default('fail')
      .describe('When what is owed exceeds the money: the scheme fails, or the money is shared.'),
    referral: referralSchema.optional().describe('Rewards for recruiting.'),
  })
  .describe('The promise: who pays what, who is owed what.');

const scheme = z.discriminatedUnion('kind', [stagedSchema, ...ordinarySchemas]);

const operator = z
  .strictObject({
    capital: money('Own money on day 0.').default(0),
    costs: z
      .strictObject({
        fixed: money('Costs a day.').default(0),
        rate: share('Costs as a share of turnover.').default(0),
      })
      .default({ fixed: 0, rate: 0 }),
    tax: share('Tax as a share of the day’s fees.').default(0),
    draw: share('What the owners take, as a share of the day’s fees, as far as cash goes.').default(0),
  })
  .describe('The operator’s own money.');

/** An amount of something for which the hazard of flight rises by itself once more. */
const sizeOf = (what: string) =>
  money(`${what} of this size add the hazard once more; without it they do not count.`, { min: 0, exclusiveMin: true });

const failure = z
  .strictObject({
    illiquid: flag('Whether the scheme ends when it cannot pay what it owes; false shares what there is.').default(
      true,
    ),
    halted: z
      .strictObject({
        below: share('Payout per unit under this share of its promise (fixed) or of its mean of the 90 days before …'),
        days: duration('… so many days in a row.'),
      })
      .optional(),
    absconded: z
      .strictObject({
        hazard: rate('Hazard a day that the operator flees.', { min: 0 }),
        rising: z
          .strictObject({
            cash: sizeOf('What can be taken (cash and pool that are not supervised)').optional(),
            claims: sizeOf('Open claims').optional(),
          })
          .optional()
          .describe('The hazard of a day is hazard × (1 + what can be taken / cash + open claims / claims).'),
      })
      .optional(),
    closed: z
      .union([
        z.strictObject({ hazard: rate('Hazard a day that the authorities close it.', { min: 0 }) }),
        z.strictObject({ day: day('The day on which it is closed.') }),
      ])
      .optional(),
  })
  .describe('The ways to end; the first ends the path under its own name.');

/** How two uncertain numbers hang together. */
const correlation = z.strictObject({
  between: z
    .array(text('The path of a number that is a distribution, e.g. `market.turnover.growth.rate`.'))
    .length(2)
    .describe('Two numbers that are distributions.'),
  rank: factor('Rank correlation (Spearman’s) of the two.', { min: -0.999, max: 0.999, certain: true }),
});

/** Measures that an `expect:` block may name, each a path into the result. */
const expectation = z.strictObject({
  measure: text(
    'A path into the result, e.g. `sustainability.recovery.mean`, or of a day `sustainability.recovery.byCohort@90.mean`, `sustainability.series.cash.p50@90`.',
  ),
  between: z
    .array(factor('An end of the range.', { min: -LARGEST, certain: true }))
    .length(2)
    .optional()
    .describe('The value must lie in this range, ends included.'),
  equals: z
    .union([z.number(), z.string(), z.null()], { error: mustBe(say`a number, a text or null`) })
    .optional()
    .describe('The value must be exactly this.'),
  within: factor('Allowed distance from `equals`; 0 without it.', { min: 0, certain: true }).optional(),
  real: text('What was observed in reality, with its source.', 500).optional(),
  informational: flag('Only reported, never failed: a real figure that the model is held against.').default(false),
});

/** The whole scenario file, version 1. */
export const scenarioSchema = z
  .strictObject({
    rebatescope: z
      .literal(1, { error: mustBe(say`1, the version of the format that this program reads`) })
      .describe('Version of the format.'),
    name: text('What the scenario is called.'),
    name_zh: text('The name in Chinese.').optional(),
    question: text('The one question this scenario answers.', 500).optional(),
    question_zh: text('The question in Chinese.', 500).optional(),
    seed: z
      .union([text('Any text.'), z.number()], { error: mustBe(say`a text of 1 to 200 characters, or a number`) })
      .transform(String)
      .default('rebatescope')
      .describe('Any text; the same seed gives the same digits.'),
    start: z.iso
      .date({ error: mustBe(say`a date of the calendar such as 2010-07-01`) })
      .optional()
      .describe('Calendar date of day 0; then dates may stand wherever a day may.'),
    horizon: duration('How long the run lasts.', { certain: true }).default(1825),
    paths: count('Number of simulated paths.', { min: 1, max: 100_000_000, certain: true }).default(10_000),
    market: marketSchema,
    scheme,
    operator: operator.default({ capital: 0, costs: { fixed: 0, rate: 0 }, tax: 0, draw: 0 }),
    failure: failure.default({ illiquid: true }),
    safeguards: safeguardsSchema.default({ supervised: 0 }),
    fraud: fraudSchema.optional(),
    feedback: feedbackSchema.optional(),
    agents: agentsSchema.optional(),
    facts: factsSchema.default({}),
    thresholds: thresholdsSchema.default({ ...thresholds }),
    correlations: z
      .array(correlation)
      .optional()
      .describe('Which uncertain numbers rise and fall together; all others are independent.'),
    expect: z.array(expectation).default([]).describe('What a run must show: checked by `run --expect`.'),
    $schema: text('Where an editor finds the JSON Schema of this file; not used by a run.', 500).optional(),
  })
  .describe('A Rebatescope scenario.');

export type Scenario = z.output<typeof scenarioSchema>;
export type Expectation = Scenario['expect'][number];
