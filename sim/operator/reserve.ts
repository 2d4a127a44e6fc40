import { share } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = share(
  'Share of the open claims that cash, pool and deposit must hold: the owners draw only what is above it.',
).optional();

export const reserve: SafeguardKind<'reserve', typeof schema> = {
  name: 'reserve',
  title: { en: 'Reserve before draw', zh: '提取前须留准备金' },
  summary: {
    en: 'The owners may draw only while cash, pool and deposit hold this share of all open claims.',
    zh: '现金、资金池与保证金合计不低于未还清权益的该比例时，所有者方可提取。',
  },
  schema,
  reference: 'After the escrow of prepaid cards, a share of what is owed (MOFCOM Order 9/2012).',
  example: '20%',
};
