import { z } from 'zod';
import { referrerSchema } from '../market/referrer/referrer.ts';
import { count, factor, share, text } from '../scenario/fields.ts';
import { MOST_TYPES } from './compile-types.ts';

/** Members that one path can follow. */
const MOST_AGENTS = 1_000_000;

const MOST_ACCOUNTS = 100;
const MOST_TIMES = 1e4;

const types = z
  .array(
    z.strictObject({
      name: text('What the type is called.', 40),
      share: share('Share of people who are of this type.'),
      purchases: factor(
        'How often they buy, against someone of no type; all rates are brought to the mean that the market says.',
        { min: 0, max: MOST_TIMES },
      ).default(1),
      recruits: factor('How likely they bring the next member, against someone of no type.', {
        min: 0,
        max: MOST_TIMES,
      }).default(1),
      fairValue: share(
        'What the goods are worth to them: 0 for who buys only to hold claims. Without it what `fairValue` of agents says.',
      ).optional(),
      accounts: count(
        'Accounts that each of them opens, one below the other; the last one buys. Each account pays for joining and is a member of the market.',
        { min: 1, max: MOST_ACCOUNTS, certain: true },
      ).default(1),
      rank: text('The rank that they have from the start.').optional(),
    }),
  )
  .max(MOST_TYPES)
  .describe('Kinds of members; who is of none is an ordinary member. Gains, losses and receipts count by person.');

export const agentsSchema = z
  .strictObject({
    members: count(
      'Members that are followed one by one, at most; where the market has more, each stands for several.',
      { min: 1, max: MOST_AGENTS, certain: true },
    ).default(100_000),
    paths: count('Paths on which they are followed; without it as many as take a few seconds.', {
      min: 1,
      max: 100_000,
      certain: true,
    }).optional(),
    referrer: referrerSchema.default({ kind: 'uniform', organic: 0 }),
    fairValue: share('What the goods are worth, a share of what was paid for them.').default(1),
    types: types.optional(),
  })
  .describe('Members one by one: who brings whom, who is paid from whose money, who loses. Needs market.members.');
