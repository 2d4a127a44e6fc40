import { share } from '../../scenario/fields.ts';
import { payoutKind } from './payout-kind.ts';

export const instant = payoutKind({
  name: 'instant',
  owing: true,
  title: { en: 'at once', zh: '立即返还' },
  summary: {
    en: 'A share of the purchase is paid at once; no claim is left.',
    zh: '购买时立即返还一定比例，不留权益。',
  },
  parameters: { share: share('Share c of the purchase.', { exclusiveMin: true }) },
  reference: 'c·T_t from the day’s fee, then cash (ordinary cashback)',
  example: '{kind: instant, share: 5%}',
});
