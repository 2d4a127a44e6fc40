import { z } from 'zod';
import { day, duration, factor, money, share } from '../../scenario/fields.ts';
import { mustBe } from '../../scenario/must-be.ts';
import { type Said, say } from '../../scenario/say.ts';
import { sumToOne } from './class-terms.ts';
import { commonFields } from './common-fields.ts';
import { memberSpends, NOTHING, ordinaryKind } from './ordinary-kind.ts';
import { bonusOf, spendingOf, type TopUpStep } from './stored-terms.ts';

/** A bonus of more than so many times what is paid is a slip of the pen. */
const MOST_BONUS = 10;

const step = z.strictObject({
  pay: money('What is paid in.', { min: 0, exclusiveMin: true, certain: true }),
  bonus: money('What is put on top of it.', { min: 0, certain: true }),
  share: share('Share of all that is paid in which comes at this step; the same at each where none is stated.', {
    certain: true,
  }).optional(),
});

/** What is wrong with steps that are each good by themselves. */
function checkSteps(steps: readonly TopUpStep[], context: z.RefinementCtx): void {
  const tell = (path: (string | number)[], allowed: Said) =>
    context.addIssue({ code: 'custom', path, message: mustBe(allowed) });
  steps.forEach(({ pay, bonus }, i) => {
    if (i > 0 && pay <= steps[i - 1].pay)
      tell([i, 'pay'], say`over the ${steps[i - 1].pay} of the step before: steps rise`);
    if (bonus > MOST_BONUS * pay) tell([i, 'bonus'], say`at most ${MOST_BONUS * pay}, 1000 % of what is paid in`);
  });
  const stated = steps.flatMap(({ share: of }) => of ?? []);
  if (stated.length > 0 && (stated.length < steps.length || !sumToOne(stated)))
    tell([], say`steps whose shares are all stated and sum to 1, or are all left out`);
}

const run = z
  .strictObject({
    from: day('First day on which customers know what is held.').default(0),
    below: share('Cover under which they run: cash and escrow over what was paid in and is not yet spent.', {
      min: 0,
      exclusiveMin: true,
    }),
    spend: factor('How many times as fast balances are then spent.', { min: 1, max: 1000 }).default(5),
    topUps: share('Share of the usual top-ups that is then still paid in.').default(0),
  })
  .optional()
  .describe('A run on the float: what customers do on the days after little of it is held; without it nothing.');

export const storedValue = ordinaryKind({
  name: 'stored-value',
  title: { en: 'stored value', zh: '储值' },
  summary: {
    en: 'Customers pay in advance, in steps with a bonus, and buy from the balance later; who spends that money may be unable to serve them.',
    zh: '顾客按档次预先充值并获赠金额，之后用余额消费；经营者若挪用预付款，可能无法兑现余额。',
  },
  parameters: {
    prepaid: share('Share of sales that is paid in advance: topped up, and bought for later.', {
      min: 0,
      exclusiveMin: true,
    }).default(0.3),
    steps: z
      .array(step)
      .min(1)
      .superRefine(checkSteps)
      .default([{ pay: 1000, bonus: 200 }])
      .describe('What is paid in at once and the bonus on it, rising.'),
    spend: share(
      'Share ρ of balances that is spent each day; without it members spend each top-up evenly, by what they buy.',
      { min: 0, exclusiveMin: true },
    ).optional(),
    expiry: duration('Days E on which a balance can be spent, what is left lapses; without it never.').optional(),
    escrow: share(
      'Share of what is paid in that is kept in escrow until it is spent: who flees cannot take it.',
    ).default(0),
    ownerSpends: share(
      'Share of what is paid in and not in escrow that the owner takes out at once; margins are taken as they are earned.',
    ).default(0),
    run,
    ...commonFields,
  },
  reference:
    'paid in u a day and spent at the share ρ: u/ρ of float at the end of a day, of which u is spent a day; the bonus costs rewardCost·b·u, b = Σ share·bonus/pay. With an expiry the float is u·(1 − (1 − ρ)^E)/ρ',
  example: '{kind: stored-value, prepaid: 30%, steps: [{pay: 1000, bonus: 200}], spend: 1%, escrow: 40%, margin: 30%}',
  ofMembers: [],
  terms({ prepaid, steps, spend, expiry, escrow, ownerSpends, run: rush }, { members }) {
    const bonus = bonusOf(steps);
    return {
      ...NOTHING,
      // What is given, and what the law of the kind is about, is the bonus.
      issued: prepaid * bonus,
      redeem: spend ?? spendingOf(steps, members === null ? 0 : memberSpends(members)),
      expiry: expiry ?? Number.POSITIVE_INFINITY,
      stored: { topUp: prepaid, bonus, escrow, ownerSpends, run: rush ?? null },
    };
  },
});
