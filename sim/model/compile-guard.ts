import type { Safeguards } from '../operator/safeguards.ts';
import type { Scenario } from '../types.ts';

/** The safeguards that act by the day, as the kernel takes them. */
export interface CompiledGuard {
  readonly depositFloor: number;
  /** 0: there is no deposit. */
  readonly depositCap: number;
  readonly depositShare: number;
  /** Share of open claims that must be held before the owners draw. */
  readonly reserve: number;
  readonly storeCost: number;
  /** Day on which the store is paid; −1: none. */
  readonly storeDay: number;
}

/** How the hazard of flight rises: once more for each such amount. */
export interface Temptation {
  /** Per unit of money that can be taken. */
  readonly perCash: number;
  /** Per unit of open claims. */
  readonly perClaims: number;
}

/**
 * The safeguards that act by the day; null when all are 0 or none is there, so that such a scenario is the same as before.
 * `always`: a path that draws zeros has them all the same, since the rows of all paths are alike.
 */
export function compileGuard({ deposit, reserve = 0, store }: Safeguards, always = false): CompiledGuard | null {
  if (!always && (deposit?.cap ?? 0) === 0 && reserve === 0 && (store?.cost ?? 0) === 0) return null;
  return {
    depositFloor: deposit?.floor ?? 0,
    depositCap: deposit?.cap ?? 0,
    depositShare: deposit?.share ?? 0,
    reserve,
    storeCost: store?.cost ?? 0,
    storeDay: (store?.within ?? 0) - 1,
  };
}

/** What makes flight likelier; null when its hazard is the same every day. */
export function compileTemptation(absconded: Scenario['failure']['absconded']): Temptation | null {
  const { hazard = 0, rising = {} } = absconded ?? {};
  const { cash, claims } = rising;
  if (hazard === 0 || (cash === undefined && claims === undefined)) return null;
  return { perCash: cash === undefined ? 0 : 1 / cash, perClaims: claims === undefined ? 0 : 1 / claims };
}
