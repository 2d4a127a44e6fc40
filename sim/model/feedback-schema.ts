import { z } from 'zod';
import { day, factor, rate, share } from '../scenario/fields.ts';

const elasticity = (description: string) => factor(description, { min: 0, max: 1000 }).default(0);

export const feedbackSchema = z
  .strictObject({
    spending: elasticity('Spending changes by this share of a change of satisfaction; 0 is off.'),
    wordOfMouth: elasticity('So does the number of members who join (market.members).'),
    churn: elasticity('The hazard of churn rises by this share of a loss of satisfaction (market.members).'),
    merchants: elasticity('All merchants leave at market.merchants.leave times this, times the loss of satisfaction.'),
    announce: day('Day on which a cut is announced; without it the first dated rule that promises less.').optional(),
    run: z
      .strictObject({
        below: share('Members run while satisfaction is under this, from the day of the cut on.', { max: 2 }),
        rate: rate('Turnover falls by this rate on every such day, and does not come back.', {
          min: 0,
          exclusiveMin: true,
        }),
      })
      .optional()
      .describe('A run after an announced cut.'),
  })
  .describe(
    'How people answer to payouts. Satisfaction is yesterday’s payout per unit against its promise (fixed) or its mean of the 90 days before, at most 2.',
  );
