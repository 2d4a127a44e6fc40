import { DrawnDays } from '../../sim/agents/drawn-days.ts';
import type { Population } from '../../sim/market/referrer/population.ts';
import { compileModel } from '../../sim/model/compile-model.ts';
import { scenarioOf } from '../model/scenario-of.ts';

interface Wanted {
  /** Members in all: one on day 0 and `aDay` more each day. */
  readonly members: number;
  readonly referrer: string;
  readonly aDay?: number;
  readonly churn?: number;
  readonly seed?: string;
}

/** Draws the forest of path after path through the engine, hardly anyone buying; gives the population of each. */
export function* drawnForests({ members, referrer, aDay = 1, churn = 0, seed = 's' }: Wanted): Generator<Population> {
  const horizon = Math.ceil((members - 1) / aDay) + 1;
  const model = compileModel(
    scenarioOf(
      `seed: ${seed}\nhorizon: ${horizon}\nmarket: {members: {initial: 1, growth: {kind: linear, slope: ${aDay}}, frequency: {kind: poisson, rate: 1e-9}, amount: {kind: constant, value: 1}, churn: ${churn}}}\n` +
        `scheme: {fee: 10%, payout: {kind: pool}}\nagents: {referrer: ${referrer}}`,
    ),
  );
  const drawn = new DrawnDays(horizon);
  const nothing = new Float64Array(horizon);
  const { crowd } = model.agents!;
  for (let path = 0; ; path++) {
    drawn.start(model, crowd!, nothing, path);
    for (let t = 0; t < horizon; t++) drawn.draw(model, crowd!, nothing, t);
    yield drawn.population;
  }
}

/** What `of` gives for each of the first `paths` forests. */
export function fromForests(wanted: Wanted, paths: number, of: (population: Population) => number): number[] {
  const out: number[] = [];
  for (const population of drawnForests(wanted)) {
    out.push(of(population));
    if (out.length === paths) return out;
  }
  return out;
}

/** How many each member has brought. */
export function recruitsOf({ count, referrer }: Population): Int32Array {
  const recruits = new Int32Array(count);
  for (let i = 0; i < count; i++) if (referrer[i] >= 0) recruits[referrer[i]]++;
  return recruits;
}
