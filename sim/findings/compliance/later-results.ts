import type { Estimate } from '../../types.ts';
import type { SimulatedResult } from './rule-test.ts';

/** Figures of the result's format that not every version of the program has. */
interface Planned {
  readonly pyramid?: { readonly recruitmentShare?: Estimate; readonly losersShare?: Estimate };
}

/** Rewards that come from recruiting; null where members are not simulated one by one. */
export const recruitmentShareOf = (result: SimulatedResult): number | null =>
  (result as Planned).pyramid?.recruitmentShare?.value ?? null;

/** Members who lose; null where members are not simulated one by one. */
export const losersShareOf = (result: SimulatedResult): number | null =>
  (result as Planned).pyramid?.losersShare?.value ?? null;
