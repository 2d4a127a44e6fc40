import { z } from 'zod';
import { day } from '../../scenario/fields.ts';
import { kindSchemas } from '../../scenario/kind.ts';
import { balance } from './balance.ts';
import { fixed } from './fixed.ts';
import { pool } from './pool.ts';

/** The rules that differ only in the day's δ; open claims carry over from one to another. */
export const indexKinds = [pool, balance, fixed] as const;

const from = day('First day of this rule; the first entry starts on day 0.');

type Entry = z.output<ReturnType<typeof kindSchemas<typeof indexKinds>>[number]> & { from: number };

/** `{schedule: [{from, kind, …}, …]}`: a scheme that changes its rule on set days, as Wanjia did. */
export const schedule = z.strictObject({
  schedule: z
    .array(
      z.discriminatedUnion(
        'kind',
        kindSchemas(indexKinds).map((schema) => (schema as unknown as z.ZodObject).safeExtend({ from })) as unknown as [
          z.ZodObject,
        ],
      ) as unknown as z.ZodType<Entry>,
    )
    .min(1)
    .describe('Rules with the day each begins, in rising order.'),
});
