import { z } from 'zod';
import { factor, share } from '../../scenario/fields.ts';
import { oneLevelReferral } from './one-level-referral.ts';

const lift = z
  .strictObject({
    retention: share(
      'Added to the share of members who are still there after a year: 0.05 is five points. No range is known that holds in general; the five points of Reichheld and Sasser (1990) are a supposition, not a measurement.',
      { min: -1 },
    ).default(0),
    frequency: factor(
      'Added to how often members buy: 0.1 is a tenth more often. In a café stamp cards were filled in 16 % less time, by purchases that came sooner near the reward (Kivetz, Urminsky and Zheng 2006), so 0 to 0.2.',
      { min: -0.99, max: 10 },
    ).default(0),
    basket: factor(
      'Added to what a purchase costs: 0.1 is a tenth more. Of supermarkets’ programmes the effect on the share of a household’s spending was small, a seventh of what members and others differ by (Leenheer, Bijmolt, van Heerde and Smidts 2007).',
      { min: -0.99, max: 10 },
    ).default(0),
    acquisition: factor(
      'Added to how many join: 0.1 is a tenth more. No range is known; customers brought by others were worth 16 % more to a bank (Schmitt, Skiera and Van den Bulte 2011), not to other firms.',
      { min: -0.99, max: 10 },
    ).default(0),
  })
  .describe(
    'What the scheme changes in members’ behaviour; nothing unless it is stated here. What was measured elsewhere stands with each; members choose themselves, so what members and others differ by is no lift.',
  );

/** What every ordinary scheme has beside its own parameters. */
export const commonFields = {
  margin: share('What the merchant earns on a sale before rewards, a share of the sale.', { min: -1 }),
  rewardCost: factor('What a reward worth 1 costs the merchant: goods given away cost less than their price.', {
    min: 0,
    max: 10,
  }).default(1),
  discountRate: share('Discount rate d a year in the value of a customer.', { max: 10 }).default(0.1),
  referral: oneLevelReferral,
  lift: lift.default({ retention: 0, frequency: 0, basket: 0, acquisition: 0 }),
};
