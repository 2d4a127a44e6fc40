import { z } from 'zod';
import { referrerSchema } from '../market/referrer/referrer.ts';
import { count, share } from '../scenario/fields.ts';

/** Members that one path can follow. */
const MOST_AGENTS = 1_000_000;

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
  })
  .describe('Members one by one: who brings whom, who is paid from whose money, who loses. Needs market.members.');
