import { z } from 'zod';
import { duration, money } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = z
  .strictObject({
    cost: money('What the store costs, once.'),
    within: duration('It must be paid on the last day of this time.').default(365),
  })
  .optional()
  .describe(
    'A physical store of the operator’s own: a cost that is due on one day, before the owners draw; an operator that cannot pay it is at its end.',
  );

export const store: SafeguardKind<'store', typeof schema> = {
  name: 'store',
  title: { en: 'Own store', zh: '自有实体店' },
  summary: {
    en: 'The operator must have paid for a store of its own by a set day; one that cannot is at its end.',
    zh: '经营者须在规定日期前出资设立自有实体店；无力支付者即告终止。',
  },
  schema,
  reference: 'Proposal 5 for rebate sites (2012): an own physical store within the first business year.',
  example: '{cost: 200万, within: 1y}',
};
