import type { z } from 'zod';
import { resolveDates } from '../scenario/calendar.ts';
import { type Path, type Report, valueAt } from '../scenario/place.ts';
import { type Scenario, scenarioSchema } from './scenario-schema.ts';
import { resolveUncertain } from './uncertain-inputs.ts';

const { shape } = scenarioSchema;
const turnover = shape.market.shape.turnover.shape;

/**
 * The parts of a scenario that rules between fields look at. Each is there when it is good by itself, so that a rule
 * speaks up even while another part of the file is wrong: a user sees every problem at once.
 */
export interface ScenarioParts {
  readonly start?: string;
  readonly horizon?: number;
  readonly initial?: number;
  readonly growth?: Scenario['market']['turnover']['growth'];
  readonly seasonality?: Scenario['market']['turnover']['seasonality'];
  readonly unit?: Scenario['scheme']['unit'];
  readonly payout?: Scenario['scheme']['payout'];
  readonly referral?: Scenario['scheme']['referral'];
  readonly expect?: Scenario['expect'];
}

/** Reads each part by its own schema; dates become days of the run, and bad ones are reported. */
export function scenarioParts(data: unknown, report: Report): ScenarioParts {
  const read = <Schema extends z.ZodType>(schema: Schema, path: Path): z.output<Schema> | undefined => {
    let good = true;
    const value = resolveUncertain(schema.safeParse(valueAt(data, path)).data, () => {
      good = false; // told of where the whole scenario is read
    });
    return good ? value : undefined;
  };
  const start = read(shape.start, ['start']);
  const badStart = start === undefined && valueAt(data, ['start']) !== undefined;
  const dated = <Schema extends z.ZodType>(schema: Schema, path: Path): z.output<Schema> | undefined => {
    let good = true;
    const value = resolveDates(
      read(schema, path),
      start,
      (where, problem) => {
        good = false;
        if (!badStart) report(where, problem);
      },
      path,
    );
    return good ? value : undefined;
  };
  dated(shape.failure, ['failure']); // no rule looks at it, but its dates must be told of
  return {
    start,
    horizon: read(shape.horizon, ['horizon']),
    initial: read(turnover.initial, ['market', 'turnover', 'initial']),
    growth: read(turnover.growth, ['market', 'turnover', 'growth']),
    seasonality: dated(turnover.seasonality, ['market', 'turnover', 'seasonality']),
    unit: read(shape.scheme.shape.unit, ['scheme', 'unit']),
    payout: dated(shape.scheme.shape.payout, ['scheme', 'payout']),
    referral: read(shape.scheme.shape.referral, ['scheme', 'referral']),
    expect: read(shape.expect, ['expect']),
  };
}

/** The parts of a scenario in which each is good by itself. */
export const partsOf = ({ start, horizon, market, scheme, expect }: Scenario): ScenarioParts => ({
  start,
  horizon,
  ...market.turnover,
  ...scheme,
  expect,
});
