import { exp } from '../../random/exp-log.ts';
import { money, rate } from '../../scenario/fields.ts';
import { growthKind } from './growth-kind.ts';

/** F(t) of `bassShare`, from e^(−(p+q)t). */
const shareOfFading = (p: number, q: number, fading: number): number => (1 - fading) / (1 + (q / p) * fading);

/**
 * Share of the market that has adopted after `days` days.
 * F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p)·e^(−(p+q)t)), Bass 1969, Management Science 15(5).
 */
export function bassShare(p: number, q: number, days: number): number {
  return shareOfFading(p, q, exp(-(p + q) * days));
}

export const bass = growthKind({
  name: 'bass',
  title: { en: 'Bass', zh: 'Bass扩散' },
  summary: {
    en: 'A market fills up: some come by themselves, most because others are there.',
    zh: '市场逐渐饱和：少数人自行加入，多数人受他人影响加入。',
  },
  parameters: {
    market: money('The level when everyone has come.'),
    p: rate('Innovation: joining a day without others.', { min: 0, exclusiveMin: true }),
    q: rate('Imitation: joining a day because of others.', { min: 0 }),
  },
  reference: 'Bass 1969: initial + (market − initial)·F(t)',
  example: '{kind: bass, market: 3亿, p: 0.0001, q: 0.01}',
  powerRate: ({ p, q }) => -(p + q),
  fill({ market, p, q }, level, out, from, to) {
    for (let t = from; t < to; t++) out[t] = level + (market - level) * shareOfFading(p, q, out[t]);
  },
  longRunRate: () => 0,
});
