import { z } from 'zod';
import { duration, money, share, text } from '../../scenario/fields.ts';
import { mustBe } from '../../scenario/must-be.ts';
import { say } from '../../scenario/say.ts';
import { sharesOf } from './class-terms.ts';
import { commonFields } from './common-fields.ts';
import { memberSpends, NOTHING, ordinaryKind } from './ordinary-kind.ts';
import { longRunShares, tierShares } from './tiers/tier-shares.ts';

const DAYS_OF_YEAR = 365;
/** Ten years: levels are worked out for every day of the run and of the window. */
const LONGEST_WINDOW = 3650;

const level = z.strictObject({
  name: text('What it is called.', 40).optional(),
  from: money('What must have been bought in the window; 0 for the first level, in which all begin.', {
    min: 0,
    certain: true,
  }),
  rate: share('Share of a purchase that members of this level are given.', { certain: true }).default(0),
  benefits: money('What else they are given a year, such as free maintenance; it costs `rewardCost` of that.', {
    min: 0,
    certain: true,
  }).default(0),
});

export const tiers = ordinaryKind({
  name: 'tiers',
  title: { en: 'membership levels', zh: '会员等级' },
  summary: {
    en: 'Members who buy more reach a higher level, which gives more on each purchase and other benefits.',
    zh: '消费越多等级越高，每笔消费的优惠和其他权益也越多。',
  },
  parameters: {
    levels: z
      .array(level)
      .min(1)
      .max(12)
      .refine(([first]) => first === undefined || first.from === 0, {
        error: mustBe(say`levels of which the first is from 0: that is where all members enter`),
      })
      .refine((levels) => levels.every(({ from }, i) => i === 0 || from > levels[i - 1].from), {
        error: mustBe(say`levels of which each \`from\` is over the one before`),
      })
      .describe(
        'The levels, rising. All begin in the first, on day 0 or when they join. Levels follow from the purchases that are expected of members: seasons and storms move sales, not levels.',
      ),
    basis: z
      .enum(['spending', 'purchases'])
      .default('spending')
      .describe('Whether `from` is money spent or a number of purchases.'),
    window: duration('Days of purchases that count.', { max: LONGEST_WINDOW, certain: true }).default(365),
    review: z
      .enum(['calendar', 'rolling'])
      .default('calendar')
      .describe(
        'calendar: all are reviewed at once at the end of each window; rolling: every day, by the window before it.',
      ),
    downgrade: z
      .enum(['earned', 'one', 'never'])
      .default('earned')
      .describe(
        'Who has earned less than her level falls to what she has earned, or by one level a review, or never falls.',
      ),
    reward: z
      .enum(['discount', 'cashback', 'points'])
      .default('discount')
      .describe('Taken off the price or paid back at once, or points that are redeemed later.'),
    redeem: share('Of points: share ρ that is redeemed each day.').default(0.005),
    expiry: duration('Of points: days E on which one can be redeemed.').default(365),
    ...commonFields,
  },
  reference:
    'earned in a window by a Poisson number of purchases (by class of buyers where they differ), independent of the level; reviews are a Markov chain whose stationary distribution has P(level < k) = Q_k = P(earned < k), and Π_{j ≥ k} Q_j where who earns less falls by one (skip-free downward, so max over s ≥ 0 of what was earned s reviews ago less s)',
  example:
    '{kind: tiers, levels: [{name: ordinary, from: 0, rate: 10%}, {name: senior, from: 5_000, rate: 20%}], margin: 40%}',
  ofMembers: ['levels'],
  terms({ levels, basis, window, review, downgrade, reward, redeem, expiry }, { members, horizon }) {
    if (members === null) return NOTHING;
    const { crowd, ...buyers } = members;
    const rules = { ...buyers, basis, from: levels.map(({ from }) => from), window, review, downgrade };
    const settled = longRunShares(rules);
    const byDay = crowd === null ? null : tierShares(rules, crowd);
    // What the run's days bring: in the long run, where they are not known, one day stands for all.
    const days = byDay === null ? 1 : horizon;
    const { members: standing, sales } = byDay ?? settled;
    const spent = memberSpends(buyers);
    const rates = new Float64Array(days);
    const beside = new Float64Array(days);
    const sold = new Float64Array(levels.length);
    const given = new Float64Array(levels.length);
    for (let t = 0; t < days; t++) {
      const count = crowd?.level[t] ?? 1;
      for (let k = 0; k < levels.length; k++) {
        const [bought, people] = [sales[k * days + t], count * standing[k * days + t]];
        rates[t] += bought * levels[k].rate;
        beside[t] += (people * levels[k].benefits) / DAYS_OF_YEAR;
        sold[k] += count * bought;
        given[k] += count * spent * bought * levels[k].rate + (people * levels[k].benefits) / DAYS_OF_YEAR;
      }
    }
    const ofSales = byDay === null ? rates[0] : 1;
    const benefits = byDay === null && spent > 0 ? beside[0] / spent : 0;
    return {
      ...NOTHING,
      ...(reward === 'points' ? { atOnce: benefits, issued: ofSales, redeem, expiry } : { atOnce: ofSales + benefits }),
      byDay: byDay === null ? null : rates,
      givenBeside: byDay !== null && levels.some((one) => one.benefits > 0) ? beside : null,
      classes: {
        names: levels.map(({ name, from }) => name ?? String(from)),
        members: byDay?.members ?? null,
        inTheLongRun: settled.members,
        sales: sharesOf(sold),
        rewards: sharesOf(given),
      },
      standing: levels.reduce((sum, one, k) => sum + (one.rate + one.benefits > 0 ? settled.members[k] : 0), 0),
    };
  },
});
