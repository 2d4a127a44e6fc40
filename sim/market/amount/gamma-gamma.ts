import { incompleteBeta } from '../../random/incomplete-beta.ts';
import { factor, money } from '../../scenario/fields.ts';
import { amountKind } from './amount-kind.ts';
import { wholeUnitsOfTail } from './whole-units.ts';

interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** X/γ is beta prime (p, q) … */
const beyond = ({ p, q, gamma }: GammaGamma, x: number): number =>
  x <= 0 ? 1 : incompleteBeta(gamma / (gamma + x), q, p);

/** … and beta prime (p + 1, q − 1) when weighted by its own size. */
const spentBeyond = ({ p, q, gamma }: GammaGamma, x: number): number =>
  ((p * gamma) / (q - 1)) * (x <= 0 ? 1 : incompleteBeta(gamma / (gamma + x), q - 1, p + 1));

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
  atLeast: beyond,
  spentFrom: spentBeyond,
  counted: (amount, unit) =>
    wholeUnitsOfTail(
      unit,
      (x) => beyond(amount, x),
      (x) => spentBeyond(amount, x),
    ),
});
