import { fillNoise } from '../market/noise/fill-noise.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { startStream } from '../random/stream.ts';
import { drawTrend } from './draw-trend.ts';
import type { PathMemory } from './path-memory.ts';
import { startPeople } from './people-day.ts';

/** Draws the market of a path for all its days at once: gives its trend; the noise goes to `memory.shock`. */
export function startMarket(model: CompiledModel, memory: PathMemory, path: number): Float64Array {
  const trend = drawTrend(model, memory, path);
  startPeople(model, memory.people, path);
  if (model.noise.innovation > 0) {
    startStream(memory.stream, model.streams.noise, path);
    fillNoise(model.noise, memory.stream, memory.level, memory.shock, 0, model.horizon);
  }
  return trend;
}
