import { z } from 'zod';
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

/**
 * The long-run mean growth per day: the mean of the states' own, weighted by the time spent in each (the stationary
 * distribution by 10 000 steps of the uniformised chain, which also gives the absorbing state its due).
 */
export function regimesLongRunRate(growth: Regimes): number {
  const states = Object.values(growth.states);
  const weights = transitionWeights(growth);
  const fastest = Math.max(...states.map(({ leave }) => leave));
  const rates = states.map(simpleLongRunRate);
  if (fastest === 0) return rates[0];
  let held: number[] = states.map((_, i) => (i === 0 ? 1 : 0));
  for (let step = 0; step < 10_000; step++) {
    const next = held.map((p, i) => p * (1 - states[i].leave / (2 * fastest)));
    for (let i = 0; i < states.length; i++) {
      const total = weights[i].reduce((sum, w) => sum + w, 0);
      const moved = (held[i] * states[i].leave) / (2 * fastest);
      if (total === 0) next[i] += moved;
      else for (let j = 0; j < states.length; j++) next[j] += (moved * weights[i][j]) / total;
    }
    held = next;
  }
  return held.reduce((sum, p, i) => sum + p * rates[i], 0);
}
