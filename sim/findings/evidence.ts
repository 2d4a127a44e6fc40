import type { Summary } from '../stats/summarise.ts';
import type { PyramidFigures, Reason, ResultBundle, Scenario, StoredFigures } from '../types.ts';

/** What the verdict is drawn from: the scenario, the closed forms and the simulated figures. */
export interface Evidence {
  /** Whether anything is drawn at random. */
  readonly random: boolean;
  readonly paths: number;
  readonly scenario: Scenario;
  readonly law: ResultBundle['law'];
  readonly summary: Summary;
  /** What following members one by one shows; null where none is followed. */
  readonly pyramid: PyramidFigures | null;
  /** What becomes of money paid in advance; null where none is. */
  readonly stored: StoredFigures | null;
}

/** One thing that may be found: a reason with its figure, the line it crosses and what would change it; null if not. */
export type Finding = (evidence: Evidence) => Reason | null;
