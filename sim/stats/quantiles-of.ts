import type { Quantiles } from '../types.ts';
import type { ValueColumn } from './value-column.ts';

/** The quantiles that a result tells of a column, each times `scale`; null without values. */
export function quantilesOf(column: ValueColumn, scale = 1): Quantiles {
  if (column.count === 0) return { p05: null, p50: null, p95: null };
  const [p05, p50, p95] = column.quantiles([0.05, 0.5, 0.95]).map((value) => value * scale);
  return { p05, p50, p95 };
}
