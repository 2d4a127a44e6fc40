import { z } from 'zod';
import { day, duration, factor, flag, money, rate, share } from '../scenario/fields.ts';
import { fraudKind } from './fraud-kind.ts';

/** Not all of turnover can be fake: someone must buy. */
const MOST_SHARE = 0.95;

export const fake = fraudKind({
  name: 'fake',
  title: { en: 'fake purchases', zh: '虚假消费' },
  summary: {
    en: 'With a merchant who plays along, a speculator pays only the fee for a sale that never was, and gets the claim.',
    zh: '投机者与商家串通，不发生真实交易，只交服务费，便取得返利权益。',
  },
  parameters: {
    share: share(
      'Share of the day’s turnover that is fake; with `supply` the most that merchants who play along carry.',
      {
        max: MOST_SHARE,
      },
    ),
    amount: money('What one speculator books on a day.', { min: 0, exclusiveMin: true }).default(1000),
    from: day('First day on which there are fakes.').default(0),
    until: day('Last day on which there are fakes; without it the last of the run.').optional(),
    kickback: share('Share of the sale that he gets back at once, of the merchant or of rewards.').default(0),
    detection: z
      .strictObject({
        rate: share('Chance that a fake is found.').default(0),
        invoiced: share(
          'The chance where a copy of the invoice is asked for, safeguards.invoiceFrom and more; without it `rate`.',
        ).optional(),
        delay: duration('Days until it is found: 0 is the day of the purchase, before its claim is born.', {
          min: 0,
        }).default(0),
      })
      .default({ rate: 0, delay: 0 })
      .describe('How fakes are found: their claim is void, and the fee is kept.'),
    split: flag('Whether he splits a sale so that each part is below the thresholds that would cost him more.').default(
      true,
    ),
    supply: z
      .strictObject({
        expects: z
          .enum(['naive', 'sceptical'])
          .describe(
            'What he reckons with: naive, that today’s speed of payout goes on; sceptical, with the law, that turnover grows no more.',
          ),
        allAt: factor('Expected gain, as a multiple of what he pays, from which all that is possible is faked.', {
          min: 0,
          exclusiveMin: true,
        }).default(1),
        lookBack: duration('Days whose mean speed counts as today’s.').default(1),
      })
      .optional()
      .describe('Fakes answer to the gain they are expected to bring, in proportion, none where there is no gain.'),
    discount: rate('What money is worth to him: rate a day at which later money counts less.', { min: 0 }).default(
      0.0002,
    ),
    on: day('Day of the fake purchase whose return is followed.').default(0),
  },
  reference: 'IRR g·X(f)/X(sf) in a pool under steady growth, X(f)/D at 1/D a day',
  example: '{share: 10%, amount: 1000, detection: {rate: 5%, delay: 30}}',
});
