import { strike } from '../market/shocks/strike.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import type { PathMemory } from './path-memory.ts';

/** The trend of a path under the shocks that it draws; in the memory's own, so that the model's stays as it is. */
export function shockedTrend(
  { horizon, shocks, shockKeys }: CompiledModel,
  { stream, trend: own }: PathMemory,
  path: number,
  trend: Float64Array,
): Float64Array {
  if (trend !== own) {
    for (let t = 0; t < horizon; t++) own[t] = trend[t];
  }
  strike(shocks, shockKeys, stream, path, own);
  return own;
}
