import type { CompiledModel } from '../model/compile-model.ts';
import { hazardDay } from '../random/exponential.ts';
import { startStream } from '../random/stream.ts';
import type { PathMemory } from './path-memory.ts';

/** The day on which the operator of a path flees; Infinity: never, or on the day that `flight` says, which is started then. */
export function drawAbscondDay(model: CompiledModel, { stream, flight }: PathMemory, path: number): number {
  startStream(stream, model.streams.abscond, path);
  if (model.temptation === null) return hazardDay(stream, model.abscondHazard);
  flight.start(stream);
  return Number.POSITIVE_INFINITY;
}

/** The day on which a path is closed; Infinity: never. */
export function drawCloseDay(model: CompiledModel, { stream }: PathMemory, path: number): number {
  startStream(stream, model.streams.close, path);
  return model.closeHazard > 0 ? hazardDay(stream, model.closeHazard) : model.closeDay;
}
