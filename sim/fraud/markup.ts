import { factor, money, share } from '../scenario/fields.ts';
import { fraudKind } from './fraud-kind.ts';

export const markup = fraudKind({
  name: 'markup',
  title: { en: 'marked-up purchases', zh: '虚高价格' },
  summary: {
    en: 'Merchants whose margin cannot bear the fee put it on the price: the buyer pays for his own rebate.',
    zh: '利润不足以承担服务费的商家把费用加到价格上：消费者自己支付自己的返利。',
  },
  parameters: {
    passThrough: factor('ψ: the part of the fee that is put on the price, p·(1 + ψ·f).', { min: 0, max: 10 }).default(
      1,
    ),
    share: share(
      'Share of honest sales whose merchants do so; without it those whose margin is under the fee (market.merchants).',
    ).optional(),
    price: money('Honest price of the sale that is shown as an example.', { min: 0, exclusiveMin: true }).default(100),
    merchantBears: share('What the merchant bears of the excess that has not come back, once it is shared.').default(
      0.5,
    ),
  },
  reference: '4000 becomes 4600 at ψ = 1, f = 15 %; break-even at 600/4600; passed on in full it is p/(1 − f)',
  example: '{passThrough: 1, share: 40%}',
});
