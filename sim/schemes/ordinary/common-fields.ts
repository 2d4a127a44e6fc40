import { z } from 'zod';
import { factor, share } from '../../scenario/fields.ts';
import { oneLevelReferral } from './one-level-referral.ts';

const lift = z
  .strictObject({
    retention: share('Added to the share of members who are still there after a year: 0.05 is five points.', {
      min: -1,
    }).default(0),
    frequency: factor('Added to how often members buy: 0.1 is a tenth more often.', { min: -0.99, max: 10 }).default(0),
    basket: factor('Added to what a purchase costs: 0.1 is a tenth more.', { min: -0.99, max: 10 }).default(0),
    acquisition: factor('Added to how many join: 0.1 is a tenth more.', { min: -0.99, max: 10 }).default(0),
  })
  .describe(
    'What the scheme changes in members’ behaviour; nothing unless it is stated here. The source articles claim that 5 % more retention brings 25 % to 100 % more profit; they give no range for the rest.',
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
