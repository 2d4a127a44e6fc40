import { loadScenario } from '../../sim/model/load-scenario.ts';
import type { LoadedScenario } from '../../sim/types.ts';

/** A scenario from what stands in its file after the head. */
export const scenarioOf = (yaml: string): LoadedScenario =>
  loadScenario(`rebatescope: 1\nname: test\n${yaml}\n`, { file: 'test.yaml' });
