import { z } from 'zod';
import { oneMinusExp } from '../../random/exp-log.ts';
import { factor, rate } from '../../scenario/fields.ts';
import type { Kind } from '../../scenario/kind.ts';
import { type SimpleGrowth, simpleGrowthSchemas, simpleLongRunRate } from './simple-growth.ts';

const extra = {
  leave: rate('Hazard a day of leaving this state: the chance is 1 − e^(−leave).', { min: 0 }),
  to: z
    .record(z.string(), factor('Weight of the state to go to.'))
    .optional()
    .describe('Where to go, by weight; without it every other state is equally likely.'),
};

const state = z.discriminatedUnion(
  'kind',
  simpleGrowthSchemas.map((schema) => (schema as z.ZodObject).safeExtend(extra)) as unknown as [z.ZodObject],
) as unknown as z.ZodType<SimpleGrowth & { leave: number; to?: Record<string, number> }>;

const parameters = {
  states: z.record(z.string(), state).describe('The states by name; the first is the one on day 0.'),
};

export type Regimes = z.output<z.ZodObject<typeof parameters>>;

export const regimes = {
  name: 'regimes',
  title: { en: 'regimes', zh: '状态切换' },
  summary: {
    en: 'Growth, plateau and decline take turns at random times.',
    zh: '增长、平台与下降在随机时刻交替。',
  },
  parameters,
  reference: 'Markov switching: a state is left with the hazard `leave` a day; the level goes on from where it stood.',
  example:
    '{kind: regimes, states: {up: {kind: exponential, rate: 0.01, leave: 0.003}, down: {kind: exponential, rate: -0.02, leave: 0}}}',
} satisfies Kind<'regimes', typeof parameters>;

/** The weights of the states to go to, in the order of the states; 0 for the state itself. */
export function transitionWeights({ states }: Regimes): number[][] {
  const names = Object.keys(states);
  return names.map((name) => {
    const { to } = states[name];
    return names.map((other) => (other === name ? 0 : to === undefined ? 1 : (to[other] ?? 0)));
  });
}

/** Whether the first state is ever left: else every path is that state's growth, and nothing is random. */
export const regimesMove = (growth: Regimes): boolean =>
  Object.values(growth.states)[0].leave > 0 && transitionWeights(growth)[0].some((weight) => weight > 0);

/** Squarings of the chain: 2^64 days are for ever, whatever the hazards. */
const SQUARINGS = 64;

/**
 * The long-run mean growth per day: the mean of the states' own, weighted by the share of days spent in each from the
 * first state on. The shares are a row of a high power of the daily chain, halved with standing still so that states
 * which take turns settle too; absorbing states get their due.
 */
export function regimesLongRunRate(growth: Regimes): number {
  const states = Object.values(growth.states);
  let chain = transitionWeights(growth).map((weights, i) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const move = total > 0 ? oneMinusExp(states[i].leave) / 2 : 0;
    return weights.map((weight, j) => (j === i ? 1 - move : move > 0 ? (move * weight) / total : 0));
  });
  for (let step = 0; step < SQUARINGS; step++) {
    chain = chain.map((row) => {
      const next = row.map((_, j) => row.reduce((sum, p, k) => sum + p * chain[k][j], 0));
      const total = next.reduce((sum, p) => sum + p, 0);
      return next.map((p) => p / total);
    });
  }
  return chain[0].reduce((sum, share, i) => sum + share * simpleLongRunRate(states[i]), 0);
}
