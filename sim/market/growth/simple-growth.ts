import type { z } from 'zod';
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

type Trend = (parameters: SimpleGrowth, level: number, days: number) => number;

const trendOfKind = ({ kind }: SimpleGrowth): Trend => byName.get(kind)!.trend as Trend;

/** The level `days` days after it stood at `level`. */
export const simpleTrend = (growth: SimpleGrowth, level: number, days: number): number =>
  trendOfKind(growth)(growth, level, days);

/** Fills `out[from … to)` with the levels since day `from`, on which it stands at `level`. */
export function fillSimpleTrend(
  growth: SimpleGrowth,
  level: number,
  out: Float64Array,
  from: number,
  to: number,
): void {
  const trend = trendOfKind(growth);
  for (let t = from; t < to; t++) out[t] = trend(growth, level, t - from);
}

/** The growth per day the level tends to. */
export function simpleLongRunRate(growth: SimpleGrowth): number {
  const rate = byName.get(growth.kind)!.longRunRate as (parameters: SimpleGrowth) => number;
  return rate(growth);
}
