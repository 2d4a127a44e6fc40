import type { Said } from '../scenario/say.ts';
import type { Estimate, ScenarioIdentity } from '../types.ts';

/** One number of the scenario that is varied, with the values it takes. */
export interface SweepAxis {
  /** As users write it: `market.turnover.growth.rate`. */
  readonly path: string;
  /** Unit of the field: `per day`, `share`, `days`, …; null where the format gives none. */
  readonly unit: string | null;
  readonly values: readonly number[];
  /** What the scenario itself has there, of a distribution its mean; null where it has nothing. */
  readonly current: number | null;
}

/** A figure of a cell: an estimate with its interval, or what the law or the verdict says. */
export type SweepFigure = Estimate | number | string | null;

/** The scenario with each axis at one of its values. */
export interface SweepCell {
  /** Place on each axis, from 0. */
  readonly at: readonly number[];
  /** The value of each axis. */
  readonly values: readonly number[];
  /** By measure, in the order of `measures`. */
  readonly figures: Readonly<Record<string, SweepFigure>>;
  /** Digest of the cell's run: the same as of `run` with the same settings. */
  readonly digest: string;
}

/** A cell with which the scenario breaks a rule: it was not run. */
export interface RefusedCell {
  readonly at: readonly number[];
  readonly values: readonly number[];
  /** Every problem, with its place. */
  readonly reasons: readonly string[];
  /** The same for other languages. */
  readonly said: readonly Said[];
}

/** A grid of runs on the same draws, exactly as `sweep --json` prints it (`rebatescope-sweep/1`). */
export interface Sweep {
  readonly schema: 'rebatescope-sweep/1';
  readonly scenario: ScenarioIdentity;
  readonly run: {
    readonly seed: string;
    /** Simulated paths of each cell. */
    readonly paths: number;
    readonly horizonDays: number;
    readonly workers: number;
    readonly version: string;
    readonly seconds: number;
    /** Whether any cell draws anything. */
    readonly random: boolean;
    /** Cells of the grid; fewer are in `cells` when it was stopped or some are refused. */
    readonly cellsAsked: number;
    readonly cancelled: boolean;
  };
  readonly axes: readonly SweepAxis[];
  /** Paths into a result: `sustainability.recovery.mean`. */
  readonly measures: readonly string[];
  /** What is finished, in the order of the grid (the last axis runs fastest). */
  readonly cells: readonly SweepCell[];
  /** Cells that cannot be run, in the same order: what stands at the edges of the grid is refused before any run. */
  readonly refused: readonly RefusedCell[];
}

const STAGED_MEASURES = [
  'sustainability.failure.probability',
  'sustainability.recovery.mean',
  'verdict.level',
  'law.requiredDailyGrowthExact',
] as const;

const ORDINARY_MEASURES = ['ordinary.profitAgainstNone', 'ordinary.costShare', 'verdict.level'] as const;

/** What a sweep tells of each cell when nothing else is asked for. */
export const sweptMeasures = (ordinary: boolean): readonly string[] => (ordinary ? ORDINARY_MEASURES : STAGED_MEASURES);
