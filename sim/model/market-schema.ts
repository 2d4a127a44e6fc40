import { z } from 'zod';
import { amountSchema } from '../market/amount/amount.ts';
import { frequencySchema } from '../market/frequency/frequency.ts';
import { growthSchema, settledGrowthSchema } from '../market/growth/growth.ts';
import { shockSchema } from '../market/shocks/shock.ts';
import { count, day, factor, money, rate, share } from '../scenario/fields.ts';

const noise = z
  .strictObject({
    sd: rate('Standard deviation of a day’s change of log turnover.', { min: 0, max: 2 }).default(0),
    reversion: rate('Pull back to the trend a day; 0 is a random walk.', { min: 0 }).default(0),
  })
  .describe('T_t = trend_t·exp(L_t − Var(L_t)/2), L_0 = 0.');

const seasonality = z
  .strictObject({
    weekly: z
      .array(factor('Factor of the weekday.'))
      .length(7)
      .optional()
      .describe('Monday to Sunday; brought to mean 1. With `start` the weekdays are real, else day 0 is a Monday.'),
    dates: z
      .array(
        z.strictObject({
          from: day('First day.'),
          to: day('Last day, included; without it the first alone.').optional(),
          factor: factor('Factor on turnover.'),
        }),
      )
      .optional()
      .describe('Dated factors; brought to mean 1 over the horizon.'),
  })
  .describe('Factors on the trend, mean 1.');

/** Each may be drawn for each path. */
const MOST_SHOCKS = 100;

/** What moves turnover from day to day, however it comes about. */
const movement = { noise: noise.default({ sd: 0, reversion: 0 }), seasonality: seasonality.optional() };

const turnover = z
  .strictObject({
    initial: money('Turnover on day 0; not needed for a series.', { min: 0, exclusiveMin: true }).optional(),
    growth: growthSchema.default({ kind: 'flat' }),
    ...movement,
  })
  .describe('What members spend at affiliated merchants a day.');

const members = z
  .strictObject({
    initial: count('Members on day 0; not needed for a series.', { min: 1, max: 1e12 }).optional(),
    growth: growthSchema
      .default({ kind: 'flat' })
      .describe('How their number moves before churn: members join where it rises and leave where it falls.'),
    frequency: frequencySchema,
    amount: amountSchema,
    churn: rate('Hazard a day that a member leaves for good.', { min: 0 }).default(0),
    purchases: z
      .enum(['auto', 'drawn', 'expected'])
      .default('auto')
      .describe(
        'Whether the purchases of a day are drawn at random: `auto` draws them while fewer than 10,000 a day are expected.',
      ),
    ...movement,
  })
  .describe('Turnover from members, how often they buy, and what a purchase costs; in place of `turnover`.');

const merchants = z
  .strictObject({
    initial: count('Merchants on day 0.', { min: 1, max: 1e12 }),
    growth: settledGrowthSchema
      .default({ kind: 'flat' })
      .describe('How their number moves when none leaves for the fee; newcomers are like the first.'),
    margin: z
      .strictObject({
        mean: share('Mean margin, a share of the sale.', { min: -1 }),
        sd: share('Standard deviation between merchants; margins are normal.').default(0),
      })
      .describe('What a merchant earns on a sale before the service fee.'),
    classes: z
      .array(
        z.strictObject({ share: share('Share of all merchants who join.'), fee: share('Service fee of this class.') }),
      )
      .min(1)
      .optional()
      .describe('Merchants by their fee; the scheme’s fee is the mean. Without it all pay the scheme’s fee.'),
    extra: share('Share of sales that the scheme brings: without it they would not have been made.').optional(),
    leave: rate('Hazard a day that a merchant leaves whose margin is under its fee.', { min: 0 }).default(0),
  })
  .describe('Who pays the fee: turnover follows the share of merchants who are left.');

export const marketSchema = z
  .strictObject({
    turnover: turnover.optional(),
    members: members.optional(),
    merchants: merchants.optional(),
    shocks: z
      .array(shockSchema)
      .max(MOST_SHOCKS)
      .default([])
      .describe('What multiplies turnover for a while: a crackdown, a festival.'),
  })
  .describe('Who spends how much, `turnover` or `members`, and where.');

export type Market = z.output<typeof marketSchema>;
export type Members = z.output<typeof members>;
export type Merchants = z.output<typeof merchants>;
type Turnover = z.output<typeof turnover>;

/** What drives turnover; a checked scenario has exactly one of the two. */
export const driverOf = ({ turnover, members }: Market): Turnover | Members => members ?? turnover!;
