import type { Estimate, Scenario } from '../../types.ts';
import type { SimulatedResult } from './rule-test.ts';

/** Figures of the result's format that not every version of the program has. */
interface Planned {
  readonly fraud?: { readonly fakeShare?: Estimate };
  readonly pyramid?: { readonly recruitmentShare?: Estimate; readonly losersShare?: Estimate };
}

/** Fake purchases as a share of turnover; null where no fakes are simulated. */
export const fakeShareOf = (result: SimulatedResult): number | null =>
  (result as Planned).fraud?.fakeShare?.value ?? null;

/** Rewards that come from recruiting; null where members are not simulated one by one. */
export const recruitmentShareOf = (result: SimulatedResult): number | null =>
  (result as Planned).pyramid?.recruitmentShare?.value ?? null;

/** Members who lose; null where members are not simulated one by one. */
export const losersShareOf = (result: SimulatedResult): number | null =>
  (result as Planned).pyramid?.losersShare?.value ?? null;

/** What a file says of frauds. */
interface KnownFrauds {
  readonly name: string;
  readonly fraud?: { readonly fake?: object; readonly markup?: object };
}

export const fraudsOf = (scenario: Scenario): NonNullable<KnownFrauds['fraud']> =>
  (scenario as KnownFrauds).fraud ?? {};
