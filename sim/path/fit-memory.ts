import type { CompiledModel } from '../model/compile-model.ts';
import { newFrauds } from './fraud-day.ts';
import type { PathMemory } from './path-memory.ts';
import { newPeople } from './people-day.ts';
import { WindowSum } from './window-sum.ts';

/** Fits the memory to the next path's model, where models differ from path to path. */
export function fitMemory(memory: PathMemory, model: CompiledModel): void {
  if (memory.stageWindow.length !== model.stageWindow) memory.stageWindow = new WindowSum(model.stageWindow);
  if (model.members !== null && memory.people.members.own.level.length < model.horizon) {
    memory.people = newPeople(model);
  }
  if (model.fraud !== null && memory.frauds.speeds.length !== model.fraud.lookBack) memory.frauds = newFrauds(model);
  if (model.noise.innovation === 0) memory.shock.fill(1); // the path before may have had noise
}
