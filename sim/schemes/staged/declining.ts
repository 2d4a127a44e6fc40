import { rate } from '../../scenario/fields.ts';
import { payoutKind } from './payout-kind.ts';

export const declining = payoutKind({
  name: 'declining',
  owing: true,
  title: { en: 'share of what remains', zh: '按剩余额递减' },
  summary: {
    en: 'Every claim is owed the same share of what is left of it, so payments shrink and no claim is ever full.',
    zh: '每份权益每天应得其剩余额的固定比例，付款越来越少，永远还不清。',
  },
  parameters: { rate: rate('Share ρ of what remains, owed a day.', { min: 0, max: 1, exclusiveMin: true }) },
  reference: 'ρ·R a day (Yunlianhui: 0.05 %)',
  example: '{kind: declining, rate: 0.0005}',
});
