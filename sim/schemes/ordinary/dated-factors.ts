import { z } from 'zod';
import { day, factor } from '../../scenario/fields.ts';

/** Days on which a scheme gives more, or at all. */
export const datedFactors = (what: string, given: number) =>
  z
    .array(
      z.strictObject({
        from: day('First day.'),
        to: day('Last day, included; without it the first alone.').optional(),
        factor: factor('Factor on these days.', { min: 0, max: 100 }).default(given),
      }),
    )
    .min(1)
    .optional()
    .describe(what);

type Dated = z.output<ReturnType<typeof datedFactors>>;

/** The factor of each day: `otherwise` on days of no period, the product where periods overlap; null without periods. */
export function factorByDay(periods: Dated, otherwise: number, horizon: number): Float64Array | null {
  if (periods === undefined) return null;
  const within = new Float64Array(horizon).fill(Number.NaN);
  for (const { from, to = from, factor: times } of periods) {
    for (let t = from; t <= Math.min(to, horizon - 1); t++)
      within[t] = Number.isNaN(within[t]) ? times : within[t] * times;
  }
  return within.map((times) => (Number.isNaN(times) ? otherwise : times));
}
