import { fieldMeta } from '../model/field-meta.ts';
import { mapValues } from '../scenario/map-values.ts';
import { pathText } from '../scenario/place.ts';
import { isOrdinary } from '../schemes/ordinary/ordinary.ts';
import type { LoadedScenario } from '../types.ts';

/** A number of a scenario that a sweep may vary. */
export interface SweptNumber {
  /** As users write it: `scheme.payout.days`. */
  readonly path: string;
  readonly unit: string;
  /** What stands there, of a distribution its mean. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** Parts in which no number says anything of the scheme. */
const LEFT_OUT = ['seed', 'paths', 'expect', 'thresholds', 'facts', 'rebatescope', 'correlations'];
/** Parts of staged schemes: a merchant that gives back from its own margin has none of them. */
const OF_STAGED = ['operator', 'failure', 'safeguards', 'fraud', 'feedback'];

/** The numbers of a scenario that a sweep may vary, in the order of the format. */
export function sweptNumbers({ scenario }: Pick<LoadedScenario, 'scenario'>): SweptNumber[] {
  const found: SweptNumber[] = [];
  const leftOut = isOrdinary(scenario.scheme) ? [...LEFT_OUT, ...OF_STAGED] : LEFT_OUT;
  mapValues(scenario, (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || leftOut.includes(String(path[0]))) return value;
    const meta = fieldMeta(path, scenario);
    if (meta === null || meta.min === undefined || meta.max === undefined) return value;
    const { unit, min, max, whole = false } = meta;
    found.push({ path: pathText(path), unit, value, min, max, whole });
    return value;
  });
  return found;
}
