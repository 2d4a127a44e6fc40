import { z } from 'zod';
import { kindSchemas } from '../../scenario/kind.ts';
import { balance } from './balance.ts';
import { declining } from './declining.ts';
import { fixed } from './fixed.ts';
import { instant } from './instant.ts';
import { milestone } from './milestone.ts';
import { pool } from './pool.ts';
import { queue } from './queue.ts';
import { schedule } from './schedule.ts';
import { stages } from './stages.ts';

/** The payout rules; a new one is one file, one line here and its case in `path/step.ts`. */
export const payoutKinds = [pool, balance, queue, fixed, declining, milestone, stages, instant] as const;

/** The `payout:` of a staged scheme: one rule, or a dated `schedule` of rules. */
export const payoutSchema = z.union([z.discriminatedUnion('kind', kindSchemas(payoutKinds)), schedule]);

export type Payout = z.output<typeof payoutSchema>;
export type PayoutRule = Exclude<Payout, { schedule: unknown }>;
export type PayoutName = (typeof payoutKinds)[number]['name'];
