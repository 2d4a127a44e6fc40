import type { ScenarioText } from './session/session.ts';

/** Most scenarios that stand beside the page's own. */
export const MOST_BESIDE = 3;

/** What stands in the fields of one varied number, as a user may write it. */
export interface AxisFields {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly steps: string;
}

/** What a reader chose to ask beside the run: it goes into the address, to be asked again elsewhere. */
export interface Choices {
  /** The other scenarios of Compare, in their order: one of the gallery by its path, one's own as a whole. */
  readonly beside: readonly (string | ScenarioText)[];
  /** The frontier's numbers, and the runs of each cell; null while nothing was chosen. */
  readonly frontier: { readonly axes: readonly [AxisFields, AxisFields | null]; readonly paths: string } | null;
  /** A purchase: the day by its date in a scenario that has a start, else counted from 0. */
  readonly purchase: { readonly amount: string; readonly date: string; readonly day: string } | null;
  /** What was computed last of these. */
  readonly shown: Asked | null;
}

export const askedNames = ['compare', 'frontier', 'purchase'] as const;
export type Asked = (typeof askedNames)[number];

export const noChoices: Choices = { beside: [], frontier: null, purchase: null, shown: null };
