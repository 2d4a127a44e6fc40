import { z } from 'zod';
import { count, duration, factor, money, share, text } from '../../scenario/fields.ts';
import { mustBe } from '../../scenario/must-be.ts';
import { say } from '../../scenario/say.ts';
import { sharesOf, sumToAll } from './class-terms.ts';
import { commonFields } from './common-fields.ts';
import { datedFactors, factorByDay } from './dated-factors.ts';
import { NOTHING, ordinaryKind } from './ordinary-kind.ts';
import { reachMinimum } from './reach-minimum.ts';

const tier = z.strictObject({
  name: text('What the tier is called.', 40).optional(),
  sales: share('Share of all sales that members of this tier buy.', { certain: true }),
  factor: factor('Points for this tier, as a multiple of `rate`.', { min: 0, max: 1000, certain: true }),
});

/** Points for each unit of money spent, the mean over tiers. */
export const pointsEach = ({ rate, byTier }: { rate: number; byTier?: readonly z.output<typeof tier>[] }): number =>
  rate * (byTier?.reduce((sum, { sales, factor: times }) => sum + sales * times, 0) ?? 1);

/** Without a minimum. */
const ALL = { fills: 1, standing: 1 };

export const points = ordinaryKind({
  name: 'points',
  title: { en: 'points', zh: '积分' },
  summary: {
    en: 'Purchases bring points, which are worth something for as long as they have not expired.',
    zh: '购买累积积分，积分在到期前可兑换。',
  },
  parameters: {
    rate: factor('Points for each unit of money spent.', { min: 0, max: 1e6 }).default(0.1),
    value: money('What a point buys; 1 with `rate: 1%` are points as money.', { min: 0, max: 1e6 }).default(0.5),
    redeem: share('Share ρ of points that can be redeemed which is redeemed each day.').default(0.005),
    expiry: duration('Days E on which a point can be redeemed.').default(365),
    wait: duration('Days before a point can be redeemed for the first time.', { min: 0 }).default(0),
    byTier: z
      .array(tier)
      .min(1)
      .refine(sumToAll, { error: mustBe(say`tiers whose shares of sales sum to 1`) })
      .optional()
      .describe('More points for better members; without it the rate is the same for all.'),
    double: datedFactors(
      'Periods in which purchases bring more points, twice as many unless `factor` says otherwise.',
      2,
    ),
    signUp: count('Points for joining.', { whole: false }).default(0),
    birthday: count('Points for each member once a year.', { whole: false }).default(0),
    minimum: count(
      'Points that must be collected before any can be redeemed: a point lapses unless its owner, the purchase that brought it included, collects so many before it expires.',
      { whole: false, certain: true },
    ).default(0),
    ...commonFields,
  },
  reference:
    'redeemed on days t+1 … t+E after `wait`: share 1 − (1 − ρ)^E in the end, times the share that reaches a minimum; e a day issued for ever: e·(1 − (1 − ρ)^E)/ρ owed',
  example: '{kind: points, rate: 0.1, value: 0.5, redeem: 0.5%, expiry: 1y, margin: 30%}',
  ofMembers: ['signUp', 'birthday', 'minimum'],
  terms({ rate, value, redeem, expiry, wait, byTier, double, signUp, birthday, minimum }, { members, horizon }) {
    const each = pointsEach({ rate, byTier });
    const within = members === null || minimum === 0 || each === 0 ? null : { ...members, crowd: null };
    const { fills, standing } =
      within === null ? ALL : reachMinimum({ ...within, spending: minimum / each, days: wait + expiry });
    return {
      ...NOTHING,
      fills,
      standing,
      issued: each * value,
      redeem,
      delay: wait,
      expiry,
      onJoining: signUp * value,
      aYear: birthday * value,
      byDay: factorByDay(double, 1, horizon),
      rewarded: each * value > 0 ? 1 : 0,
      classes:
        byTier === undefined
          ? null
          : {
              names: byTier.map(({ name }, i) => name ?? String(i + 1)),
              members: null,
              inTheLongRun: null,
              sales: Float64Array.from(byTier, ({ sales }) => sales),
              rewards: sharesOf(Float64Array.from(byTier, ({ sales, factor: times }) => sales * times)),
            },
    };
  },
});
