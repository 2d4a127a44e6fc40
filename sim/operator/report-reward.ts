import { z } from 'zod';
import { share } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = z
  .strictObject({
    share: share('What who reports a fake purchase gets, a share of its booked amount.'),
    detection: share('Chance that a fake purchase is reported and found, beside other detection.'),
  })
  .optional()
  .describe('Money for reports of fake purchases.');

export const reportReward: SafeguardKind<'reportReward', typeof schema> = {
  name: 'reportReward',
  title: { en: 'Reward for reports', zh: '举报奖励' },
  summary: {
    en: 'Who reports a fake purchase is rewarded, and more of them are found.',
    zh: '举报虚假消费者获得奖励，更多虚假消费因此被发现。',
  },
  schema,
  reference: 'Proposal 6 for rebate sites (2012): a reward for reports.',
  example: '{share: 5%, detection: 2%}',
};
