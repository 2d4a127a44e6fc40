import { compileModel } from '../../model/compile-model.ts';
import { loadScenario } from '../../model/load-scenario.ts';
import { fieldAt, rowLength } from '../../path/path-block.ts';
import { newPathMemory } from '../../path/path-memory.ts';
import { runPath } from '../../path/step.ts';
import { fillNormals } from '../../random/normal.ts';
import { startStream, streamKey } from '../../random/stream.ts';
import { proportionEstimate } from '../../stats/estimates.ts';
import type { Estimate } from '../../types.ts';

/** Costs a day: high enough that turnover is never negative. */
const COSTS = 12;

/**
 * The chance that the engine calls a scheme illiquid whose cash is a random walk: start `u`, drift `mu` and standard
 * deviation `sigma` a day, `T` days.
 *
 * Turnover is never negative and noise multiplies it, so no scenario file has such cash of its own. But with a fee of 100 %,
 * nothing to the pool and fixed costs c, a day adds T_t − c; so days of turnover c + μ + σZ, drawn from the engine's own
 * normal stream, make it one, and everything after the draw is the engine's day: fees, costs, failure test. What this
 * shows is that money is watched once a day: the answer is 0.0773, not the 0.0904 of a motion watched all the time.
 */
export function randomWalkRuin({ u, mu, sigma, T }: Readonly<Record<string, number>>, paths: number): Estimate {
  const file = {
    rebatescope: 1,
    name: 'random walk',
    horizon: T,
    paths: 1,
    market: { turnover: { initial: 1 } },
    scheme: { fee: 1, poolShare: 0, payout: { kind: 'pool' } },
    operator: { capital: u, costs: { fixed: COSTS } },
  };
  const model = compileModel(loadScenario(JSON.stringify(file), { file: 'verify' }), { cohorts: [] });
  const { trend } = model;
  const memory = newPathMemory(model);
  const row = new Float64Array(rowLength(0));
  const key = streamKey('random walk', 'noise');
  const stream = new Int32Array(4);
  let ruined = 0;
  for (let path = 0; path < paths; path++) {
    startStream(stream, key, path);
    fillNormals(stream, trend, 0, T);
    for (let t = 0; t < T; t++) trend[t] = COSTS + mu + sigma * trend[t];
    runPath(model, memory, 0, row, 0);
    if (row[fieldAt.failure] > 0) ruined++;
  }
  return proportionEstimate(ruined, paths);
}
