import type { CompiledAgents } from '../model/compile-agents.ts';

/** A sum misses a whole number of units by no more than rounding. */
const WHOLE = 1 + 1e-12;

/**
 * The claim in cents that a purchase gives. With units only whole ones count; where remainders are carried,
 * `remainder[member]` is what the member has over, and is brought up to date.
 */
export function claimOf(
  { cap, unit, carry }: CompiledAgents,
  remainder: Float64Array,
  member: number,
  cents: number,
): number {
  if (unit === 0) return Math.round(cap * cents);
  if (!carry) return Math.round(cap * Math.floor((cents / unit) * WHOLE) * unit);
  const spent = remainder[member] + cents;
  const whole = Math.floor(spent / unit) * unit;
  remainder[member] = spent - whole;
  return Math.round(cap * whole);
}
