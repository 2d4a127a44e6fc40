import type { z } from 'zod';
import { exp } from '../../random/exp-log.ts';
import { fillPowers } from '../../random/fill-powers.ts';
import { kindSchemas } from '../../scenario/kind.ts';
import { bass } from './bass.ts';
import { exponential } from './exponential.ts';
import { flat } from './flat.ts';
import { linear } from './linear.ts';
import { logistic } from './logistic.ts';

/** The kinds of growth that need nothing but their own numbers; a new one is one file and one line here. */
export const simpleGrowthKinds = [flat, linear, exponential, logistic, bass] as const;

/** The schema of each simple kind, in the order of the registry. */
export const simpleGrowthSchemas = kindSchemas(simpleGrowthKinds);

export type SimpleGrowth = z.output<(typeof simpleGrowthSchemas)[number]>;

const byName = new Map(simpleGrowthKinds.map((kind) => [kind.name as string, kind]));

/** The record of a kind, for growth of that kind. */
interface Filling {
  readonly powerRate: ((parameters: SimpleGrowth) => number) | null;
  readonly fill: (
    parameters: SimpleGrowth,
    level: number,
    out: Float64Array,
    from: number,
    to: number,
    days: number,
  ) => void;
}

const fillingOf = ({ kind }: SimpleGrowth) => byName.get(kind)! as unknown as Filling;

const one = new Float64Array(1);

/** The level `days` days after it stood at `level`. */
export function simpleTrend(growth: SimpleGrowth, level: number, days: number): number {
  const { powerRate, fill } = fillingOf(growth);
  if (powerRate !== null) one[0] = exp(powerRate(growth) * days);
  fill(growth, level, one, 0, 1, days);
  return one[0];
}

/**
 * Fills `out[from … to)` with the levels since day `from`, on which it stands at `level`. `quick` takes powers as products,
 * apart from those of `simpleTrend` by rounding: for paths that draw their own growth.
 */
export function fillSimpleTrend(
  growth: SimpleGrowth,
  level: number,
  out: Float64Array,
  from: number,
  to: number,
  quick: boolean,
): void {
  const { powerRate, fill } = fillingOf(growth);
  if (powerRate !== null) {
    const rate = powerRate(growth);
    if (quick) fillPowers(rate, out, from, to);
    else for (let t = from; t < to; t++) out[t] = exp(rate * (t - from));
  }
  fill(growth, level, out, from, to, 0);
}

/** The growth per day the level tends to. */
export function simpleLongRunRate(growth: SimpleGrowth): number {
  const rate = byName.get(growth.kind)!.longRunRate as (parameters: SimpleGrowth) => number;
  return rate(growth);
}
