import type { z } from 'zod';
import type { Growth } from '../market/growth/growth.ts';
import { resolveDates } from '../scenario/calendar.ts';
import { type Path, type Report, valueAt } from '../scenario/place.ts';
import { driverOf, type Members, type Merchants } from './market-schema.ts';
import { type Scenario, scenarioSchema, stagedSchema } from './scenario-schema.ts';
import { resolveUncertain } from './uncertain-inputs.ts';

const { shape } = scenarioSchema;
const { turnover, members, merchants, shocks } = shape.market.shape;

/**
 * The parts of a scenario that rules between fields look at. Each is there when it is good by itself, so that a rule
 * speaks up even while another part of the file is wrong: a user sees every problem at once.
 */
export interface ScenarioParts {
  readonly start?: string;
  readonly horizon?: number;
  /** Which part of the market drives turnover. */
  readonly driver: 'turnover' | 'members';
  readonly initial?: number;
  readonly growth?: Growth;
  readonly seasonality?: Members['seasonality'];
  readonly members?: Members;
  readonly merchants?: Merchants;
  readonly shocks?: Scenario['market']['shocks'];
  readonly fee?: number;
  readonly feedback?: Scenario['feedback'];
  readonly unit?: Scenario['scheme']['unit'];
  readonly payout?: Scenario['scheme']['payout'];
  readonly referral?: Scenario['scheme']['referral'];
  readonly failure?: Scenario['failure'];
  readonly safeguards?: Scenario['safeguards'];
  readonly fraud?: Scenario['fraud'];
  readonly agents?: Scenario['agents'];
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
  const ofMembers =
    valueAt(data, ['market', 'members']) !== undefined && valueAt(data, ['market', 'turnover']) === undefined;
  const driver = ofMembers ? 'members' : 'turnover';
  const fields = (ofMembers ? members : turnover).unwrap().shape;
  return {
    start,
    horizon: read(shape.horizon, ['horizon']),
    driver,
    initial: read(fields.initial, ['market', driver, 'initial']),
    growth: read(fields.growth, ['market', driver, 'growth']),
    seasonality: dated(fields.seasonality, ['market', driver, 'seasonality']),
    members: ofMembers ? read(members, ['market', 'members']) : undefined,
    merchants: read(merchants, ['market', 'merchants']),
    shocks: dated(shocks, ['market', 'shocks']),
    fee: read(stagedSchema.shape.fee, ['scheme', 'fee']),
    feedback: dated(shape.feedback, ['feedback']),
    unit: read(stagedSchema.shape.unit, ['scheme', 'unit']),
    payout: dated(stagedSchema.shape.payout, ['scheme', 'payout']),
    referral: read(stagedSchema.shape.referral, ['scheme', 'referral']),
    failure: dated(shape.failure, ['failure']),
    safeguards: read(shape.safeguards, ['safeguards']),
    fraud: dated(shape.fraud, ['fraud']),
    agents: read(shape.agents, ['agents']),
    expect: read(shape.expect, ['expect']),
  };
}

/** The parts of a scenario in which each is good by itself. */
export const partsOf = ({ market, scheme, ...parts }: Scenario): ScenarioParts => {
  const { initial, growth, seasonality } = driverOf(market);
  const driver = market.members === undefined ? 'turnover' : 'members';
  return { driver, initial, growth, seasonality, ...market, ...scheme, ...parts };
};
