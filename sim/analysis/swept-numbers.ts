import { fieldMeta } from '../model/field-meta.ts';
import { mayHave } from '../model/ordinary-rules.ts';
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

/** The numbers of a scenario that a sweep may vary, in the order of the format. */
export function sweptNumbers({ scenario }: Pick<LoadedScenario, 'scenario'>): SweptNumber[] {
  const found: SweptNumber[] = [];
  const { scheme } = scenario;
  mapValues(scenario, (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || LEFT_OUT.includes(String(path[0]))) return value;
    if (isOrdinary(scheme) && !mayHave(scheme.kind, path)) return value;
    const meta = fieldMeta(path, scenario);
    if (meta === null || meta.min === undefined || meta.max === undefined) return value;
    const { unit, min, max, whole = false } = meta;
    found.push({ path: pathText(path), unit, value, min, max, whole });
    return value;
  });
  return found;
}
