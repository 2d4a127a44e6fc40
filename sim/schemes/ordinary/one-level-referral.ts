import { z } from 'zod';
import { money, share } from '../../scenario/fields.ts';

/**
 * A reward for bringing a new member, once and for one level: nothing is paid on what she spends later, nor for whom she brings.
 */
export const oneLevelReferral = z
  .strictObject({
    reward: money('Given at once to the member who brings a new one.', { min: 0, certain: true }),
    welcome: money('Given at once to the new member.', { min: 0, certain: true }).default(0),
    share: share(
      'Share of those who join who were brought by a member. They are rewarded whether or not they would have come anyway; that more come is `lift.acquisition`.',
      { certain: true },
    ).default(1),
  })
  .optional()
  .describe('A reward for bringing new members, for one level only.');

export type OneLevelReferral = z.output<typeof oneLevelReferral>;

/** What each who joins costs in rewards for being brought, at what they buy. */
export const broughtReward = (referral: OneLevelReferral): number =>
  referral === undefined ? 0 : referral.share * (referral.reward + referral.welcome);
