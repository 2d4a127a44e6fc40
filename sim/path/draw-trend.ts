import { fillRegimes } from '../market/growth/compile-regimes.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { startStream } from '../random/stream.ts';
import type { PathMemory } from './path-memory.ts';
import { peopleOfLevel } from './people-day.ts';
import { shockedTrend } from './shocked-trend.ts';

/** The trend of a path: the model's own, or one with the states and shocks that the path draws. */
export function drawTrend(model: CompiledModel, memory: PathMemory, path: number): Float64Array {
  let trend = model.trend;
  if (model.regimes !== null) {
    trend = memory.trend;
    startStream(memory.stream, model.streams.regime, path);
    fillRegimes(model.regimes, memory.stream, model.initial, trend);
    peopleOfLevel(model, memory.people, trend);
    for (let t = 0; t < model.horizon; t++) trend[t] *= model.trend[t];
  }
  return model.shocks.length > 0 ? shockedTrend(model, memory, path, trend) : trend;
}
