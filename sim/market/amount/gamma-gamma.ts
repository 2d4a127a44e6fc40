import { incompleteBeta } from '../../random/incomplete-beta.ts';
import { factor, money } from '../../scenario/fields.ts';
import { amountKind } from './amount-kind.ts';
import { wholeUnitsOfTail } from './whole-units.ts';

export const gammaGamma = amountKind({
  name: 'gamma-gamma',
  title: { en: 'big and small spenders', zh: '大额与小额买家' },
  summary: {
    en: 'Every member has a usual amount of their own, around which their purchases vary.',
    zh: '每位会员有各自的常用消费额，单笔金额围绕其波动。',
  },
  parameters: {
    p: factor('Shape of one member’s purchases.', { min: 0, max: 1e6, exclusiveMin: true }),
    q: factor('Shape of what differs between members; over 1, since the mean is infinite up to there.', {
      min: 1,
      max: 1e6,
      exclusiveMin: true,
    }),
    gamma: money('Scale: the mean amount is p·gamma/(q − 1).', { min: 0, exclusiveMin: true }),
  },
  reference:
    'Fader & Hardie 2013: X is gamma (p, ν), ν is gamma (q, γ); E X = pγ/(q − 1); each purchase is a member’s own',
  example: '{kind: gamma-gamma, p: 6.25, q: 3.74, gamma: 15.44}',
  moments({ p, q, gamma }) {
    const mean = (p * gamma) / (q - 1);
    return { mean, variance: q > 2 ? (mean * gamma * (p + q - 1)) / ((q - 1) * (q - 2)) : Number.POSITIVE_INFINITY };
  },
  atLeast: ({ p, q, gamma }, x) => (x <= 0 ? 1 : incompleteBeta(gamma / (gamma + x), q, p)),
  counted({ p, q, gamma }, unit) {
    // X/γ is beta prime (p, q); weighted by its own size it is beta prime (p + 1, q − 1).
    const mean = (p * gamma) / (q - 1);
    const beyond = (x: number) => incompleteBeta(gamma / (gamma + x), q, p);
    return wholeUnitsOfTail(
      unit,
      beyond,
      (c) => mean * incompleteBeta(gamma / (gamma + c), q - 1, p + 1) - c * beyond(c),
    );
  },
});
