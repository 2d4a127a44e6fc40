import { factor } from '../../scenario/fields.ts';
import { frequencyKind } from './frequency-kind.ts';

const shape = (description: string) => factor(description, { min: 0, max: 1e6, exclusiveMin: true });

export const bgNbd = frequencyKind({
  name: 'bg-nbd',
  title: { en: 'buyers who drop out', zh: '会流失的买家' },
  summary: {
    en: 'Members buy on joining, then each at a rate of their own, and after any later purchase may stay away for good.',
    zh: '会员加入时购买一次，之后按各自的频率再购买，每次再购买后都可能从此不再光顾。',
  },
  parameters: {
    r: shape('Shape of the gamma distribution of rates.'),
    alpha: factor('Rate of the gamma distribution, in days; a member’s mean rate while active is r/alpha a day.', {
      min: 0,
      max: 1e9,
      exclusiveMin: true,
    }),
    a: shape('First parameter of the beta distribution of the chance to drop out after a repeat purchase.'),
    b: shape('Second parameter of it; the mean chance is a/(a + b).'),
  },
  reference:
    'Fader, Hardie & Lee 2005, Marketing Science 24(2); members of day 0 have just made their first purchase, before the run',
  example: '{kind: bg-nbd, r: 0.243, alpha: 30.9, a: 0.793, b: 2.426}',
  perDay: null,
});
