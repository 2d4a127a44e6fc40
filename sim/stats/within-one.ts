import type { Estimate } from '../types.ts';

/** The interval of a share ends where shares do. */
export const withinOne = ({ low, high, ...estimate }: Estimate): Estimate => ({
  ...estimate,
  low: low === null ? null : Math.max(0, low),
  high: high === null ? null : Math.min(1, high),
});
