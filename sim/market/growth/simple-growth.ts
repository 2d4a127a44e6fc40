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

/** The level `days` days after it stood at `level`. */
export function simpleTrend(growth: SimpleGrowth, level: number, days: number): number {
  const trend = byName.get(growth.kind)!.trend as (parameters: SimpleGrowth, level: number, days: number) => number;
  return trend(growth, level, days);
}

/** The growth per day the level tends to. */
export function simpleLongRunRate(growth: SimpleGrowth): number {
  const rate = byName.get(growth.kind)!.longRunRate as (parameters: SimpleGrowth) => number;
  return rate(growth);
}
