import { DrawnDays } from '../../agents/drawn-days.ts';
import type { Population } from '../../market/referrer/population.ts';
import { compileModel } from '../../model/compile-model.ts';
import { loadScenario } from '../../model/load-scenario.ts';

/** Members who join through a referrer. */
export interface Wanted {
  /** Members in all: one on day 0 and `aDay` more each day. */
  readonly members: number;
  /** As in a scenario file. */
  readonly referrer: string;
  readonly aDay?: number;
  readonly churn?: number;
  readonly seed?: string;
}

/** Draws the members of path after path through the engine, hardly anyone buying. The same object each time. */
export function* drawnDays({ members, referrer, aDay = 1, churn = 0, seed = 's' }: Wanted): Generator<DrawnDays> {
  const horizon = Math.ceil((members - 1) / aDay) + 1;
  const text = `rebatescope: 1
name: verify
seed: ${seed}
horizon: ${horizon}
market: {members: {initial: 1, growth: {kind: linear, slope: ${aDay}}, frequency: {kind: poisson, rate: 1.0e-9}, amount: {kind: constant, value: 1}, churn: ${churn}}}
scheme: {fee: 10%, payout: {kind: pool}}
agents: {referrer: ${referrer}}
`;
  const model = compileModel(loadScenario(text, { file: 'verify' }));
  const drawn = new DrawnDays(horizon);
  const nothing = new Float64Array(horizon);
  const { crowd } = model.agents!;
  for (let path = 0; ; path++) {
    drawn.start(model, crowd!, nothing, path);
    for (let t = 0; t < horizon; t++) drawn.draw(model, crowd!, nothing, t);
    yield drawn;
  }
}

/** What `of` gives for the members of each of the first `paths` paths. */
export function fromForests(wanted: Wanted, paths: number, of: (population: Population) => number): number[] {
  const out: number[] = [];
  for (const { population } of drawnDays(wanted)) {
    out.push(of(population));
    if (out.length === paths) break;
  }
  return out;
}

/** How many each member has brought. */
export function recruitsOf({ count, referrer }: Population): Int32Array {
  const recruits = new Int32Array(count);
  for (let i = 0; i < count; i++) if (referrer[i] >= 0) recruits[referrer[i]]++;
  return recruits;
}
