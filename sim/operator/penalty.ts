import { z } from 'zod';
import { factor, money } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = z
  .strictObject({
    from: money('From this booked amount on a fake purchase that is found is punished.').default(10_000),
    times: factor('The penalty as a multiple of the booked amount.', { min: 0, max: 1000 }).default(1),
  })
  .optional()
  .describe('What a fake purchase costs when it is found, beside the rebate.');

export const penalty: SafeguardKind<'penalty', typeof schema> = {
  name: 'penalty',
  title: { en: 'Penalty for fakes', zh: '虚假消费处罚' },
  summary: {
    en: 'A fake purchase that is found is punished from a set amount on.',
    zh: '虚假消费达到规定金额并被发现的，予以处罚。',
  },
  schema,
  reference: 'Proposal 6 for rebate sites (2012): from 1万 on an offence.',
  example: '{from: 1万, times: 1}',
};
