import { compileModel } from '../../sim/model/compile-model.ts';
import { loadScenario } from '../../sim/model/load-scenario.ts';
import {
  cohortAt,
  type FraudField,
  fakeShareAt,
  fieldAt,
  fraudAt,
  fraudFields,
  guardAt,
  keptSeries,
  type RowField,
  rowLengthOf,
} from '../../sim/path/path-block.ts';
import { newPathMemory } from '../../sim/path/path-memory.ts';
import { runPath } from '../../sim/path/step.ts';
import { failureKinds, type LoadedScenario } from '../../sim/types.ts';

/** What a path leaves, by name, every day and every claim followed. */
export interface EnginePath {
  readonly row: { readonly [field in RowField]: number };
  readonly failure: (typeof failureKinds)[number];
  /** What frauds brought; null without. */
  readonly frauds: { readonly [field in FraudField]: number } | null;
  readonly fakeShare: number[];
  readonly series: { readonly [name: string]: number[] };
  readonly received: number[];
  readonly fullOn: number[];
  /** What claims have had per unit by the end of later days, as `agedAt` has it; −1: no such claim. Empty with step 0. */
  readonly byAge: number[];
  /** What is in the bank at the end; 0 without a deposit. */
  readonly deposit: number;
  /** First day on which the deposit was short; −1: never. */
  readonly depositShortDay: number;
}

/** A scenario from its file's text, `turnover` day by day in place of the file's own growth. */
export function scenarioOn(turnover: readonly number[], yaml: string): LoadedScenario {
  const header = `rebatescope: 1\nname: test\nhorizon: ${turnover.length}\nmarket: {turnover: {initial: 1}}\n`;
  const { scenario, ...rest } = loadScenario(header + yaml, { file: 'test.yaml' });
  return {
    ...rest,
    scenario: {
      ...scenario,
      market: {
        ...scenario.market,
        turnover: { ...scenario.market.turnover!, growth: { kind: 'series', file: 'x.csv', column: 'x' } },
      },
    },
    series: turnover,
  };
}

/** Runs path `path` of a scenario; claims are followed by age in steps of `ageStep` days, or not at all. */
export function enginePath(loaded: LoadedScenario, path = 0, ageStep = 0): EnginePath {
  const { horizon } = loaded.scenario;
  const everyClaim = Array.from({ length: horizon }, (_, d) => d);
  const model = { ...compileModel(loaded, { everyDay: true, cohorts: everyClaim }), ageStep };
  const rows = new Float64Array(rowLengthOf(model));
  const memory = newPathMemory(model);
  runPath(model, memory, path, rows, 0);
  const row = Object.fromEntries(Object.entries(fieldAt).map(([name, at]) => [name, rows[at]])) as EnginePath['row'];
  return {
    row,
    frauds:
      model.fraud === null
        ? null
        : (Object.fromEntries(fraudFields.map((name) => [name, rows[fraudAt(name, model)]])) as EnginePath['frauds']),
    fakeShare: model.fraud === null ? [] : everyClaim.map((d) => rows[fakeShareAt(d, model)]),
    failure: failureKinds[row.failure],
    series: Object.fromEntries(
      keptSeries.map((name, s) => [name, everyClaim.map((t) => memory.record[t * keptSeries.length + s])]),
    ),
    received: everyClaim.map((d) => rows[cohortAt(d)]),
    fullOn: everyClaim.map((d) => rows[cohortAt(d) + 1]),
    byAge: Array.from(memory.byAge),
    deposit: model.guard === null ? 0 : rows[guardAt('deposit', horizon)],
    depositShortDay: model.guard === null ? -1 : rows[guardAt('depositShortDay', horizon)],
  };
}
