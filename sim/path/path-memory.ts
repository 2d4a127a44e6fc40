import type { FraudState } from '../fraud/fraud-state.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { ClaimBook } from '../schemes/staged/claims/claim-book.ts';
import { agedLength } from './by-age.ts';
import { Flight } from './flight-day.ts';
import { newFrauds } from './fraud-day.ts';
import { GuardState } from './guard-day.ts';
import { keptSeries } from './path-block.ts';
import { newPeople, type People } from './people-day.ts';
import { WindowSum } from './window-sum.ts';

/** The mean payout that a halt is measured against, and the first day on which it is tested. */
export const HALT_MEAN_DAYS = 90;

/** Working memory of one worker, reused from path to path. */
export interface PathMemory {
  readonly book: ClaimBook;
  /** The recorded days of the path last run: `[day·series + series]` in the order of `keptSeries`. */
  readonly record: Float64Array;
  readonly stream: Int32Array;
  readonly level: Float64Array;
  readonly shock: Float64Array;
  readonly trend: Float64Array;
  people: People;
  readonly guard: GuardState;
  readonly flight: Flight;
  frauds: FraudState;
  readonly haltWindow: WindowSum;
  stageWindow: WindowSum;
  /** What an ordinary scheme has newly owed each day; empty for a staged one. */
  readonly issuedOn: Float64Array;
  /** Whether claims are followed by age, where the model has a step for it. */
  followsAges: boolean;
  /** What has come back by age on the path last run, if that is followed; see by-age.ts. */
  readonly byAge: Float64Array;
}

export function newPathMemory(model: CompiledModel): PathMemory {
  return {
    book: new ClaimBook(model.horizon),
    record: new Float64Array(model.grid.length * keptSeries.length),
    stream: new Int32Array(4),
    level: new Float64Array(2),
    shock: new Float64Array(model.horizon).fill(1),
    trend: new Float64Array(model.horizon),
    people: newPeople(model),
    guard: new GuardState(),
    flight: new Flight(),
    frauds: newFrauds(model),
    haltWindow: new WindowSum(HALT_MEAN_DAYS),
    stageWindow: new WindowSum(model.stageWindow),
    issuedOn: new Float64Array(model.ordinary === null ? 0 : model.horizon),
    followsAges: true,
    byAge: new Float64Array(agedLength(model)),
  };
}
