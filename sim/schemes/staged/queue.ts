import { payoutKind } from './payout-kind.ts';

export const queue = payoutKind({
  name: 'queue',
  owing: false,
  title: { en: 'queue', zh: '排队' },
  summary: { en: 'The pool fills the oldest open claim, then the next.', zh: '资金池先还清最早的权益，再还下一个。' },
  parameters: {},
  reference: 'First in, first out: a claim is full when φ·ΣT after its turn has covered all before it',
  example: '{kind: queue}',
});
