import { z } from 'zod';
import { count, money, share, text } from '../../scenario/fields.ts';
import type { Kind } from '../../scenario/kind.ts';

/** Levels above a buyer that a plan may pay. */
export const MOST_LEVELS = 50;

/** How a plan of rewards for recruiting describes itself; in a scenario it stands as `plan: <name>`. */
export type PlanKind<Name extends string, Parameters extends z.ZodRawShape> = Kind<Name, Parameters>;

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const planKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: PlanKind<Name, Parameters>,
): PlanKind<Name, Parameters> => record;

/** Rates by level, nearest first. */
export const levelRates = (description: string) =>
  z.array(share('Share of a purchase paid to this level.')).min(1).max(MOST_LEVELS).describe(description);

/** How far a plan reaches. */
export const levelCount = (description: string) => count(description, { min: 1, max: MOST_LEVELS });

/** What newcomers pay and cost, beside any plan. */
export const joining = {
  signUpFee: money('What a member pays for joining; it goes to the operator’s cash.').default(0),
  headBonus: money('What who brings a member is paid for it.').default(0),
};

const MOST_RANKS = 20;

/** Ranks, lowest first; `paid` are the terms that a rank may change, each as without rank where it is left out. */
export const ranksWith = <Paid extends z.ZodRawShape>(paid: Paid) =>
  z
    .array(
      z.strictObject({
        name: text('What the rank is called.'),
        spent: money('Own purchases that it takes, all together.').default(0),
        direct: count('People brought that it takes.').default(0),
        below: count('People below that it takes, as far down as the plan pays.').default(0),
        ...paid,
      }),
    )
    .max(MOST_RANKS)
    .default([])
    .describe(
      'Ranks, lowest first, and what they change. A member has the highest whose conditions all hold, for good and from the next day on. Needs `agents`.',
    );
