import { share } from '../scenario/fields.ts';
import type { SafeguardKind } from './safeguard-kind.ts';

const schema = share('Share of the rebates paid on a fake purchase that is claimed back when it is found.').optional();

export const clawBack: SafeguardKind<'clawBack', typeof schema> = {
  name: 'clawBack',
  title: { en: 'Claw-back', zh: '追回已返款' },
  summary: {
    en: 'A fake purchase that is found loses its claim, and this share of what it was paid is claimed back.',
    zh: '虚假消费被发现的，取消返还资格，并追回已返款的该比例。',
  },
  schema,
  reference: 'Proposal 6 for rebate sites (2012): rebate right lost, money claimed back.',
  example: '100%',
};
