import { nextGamma } from '../../random/gamma.ts';
import { startStream } from '../../random/stream.ts';
import type { CompiledSpending } from './compile-spending.ts';
import { drawSpending } from './draw-spending.ts';

/** Members by day: how many there are, how many join, and the share of yesterday's who stay. */
export interface Crowd {
  readonly level: Float64Array;
  readonly joins: Float64Array;
  readonly stays: Float64Array;
  /** Share of today's members who have joined today. */
  readonly newcomers: Float64Array;
}

export const newCrowd = (horizon: number): Crowd => ({
  level: new Float64Array(horizon),
  joins: new Float64Array(horizon),
  stays: new Float64Array(horizon),
  newcomers: new Float64Array(horizon),
});

/** What the kernel knows of members. */
export interface CompiledMembers {
  /** What churn leaves of members each day. */
  readonly keep: number;
  /** As many as there can be; Infinity where nothing ends them. */
  readonly people: number;
  /** Null when each path has its own (regimes). */
  readonly crowd: Crowd | null;
  /** Shape r of the gamma distribution of the members' rates; 0 when all are alike. */
  readonly shape: number;
  /** Null when turnover is what is expected. */
  readonly spending: CompiledSpending | null;
}

/** With so many members' worth of gamma shapes the mean of their rates is known to 0.03 % and is not drawn. */
const MOST_SHAPE = 1e7;

/** What members carry from day to day, reused from path to path. */
export class MembersState {
  readonly stream = new Int32Array(4);
  crowd: Crowd;
  /** The sum of the members' rates over the mean rate: as many as there are, in the mean. */
  rates = 0;

  /** `own` is where a path with members of its own keeps them. */
  constructor(readonly own: Crowd) {
    this.crowd = own;
  }

  start(members: CompiledMembers, key: Int32Array, path: number): void {
    startStream(this.stream, key, path);
    this.crowd = members.crowd ?? this.own;
    this.rates = 0;
  }
}

/**
 * The sum of the members' rates today: a gamma process in the members. Those who leave take a beta share of it, those who
 * join bring a gamma number, so that it is a gamma number of shape r·N_t on every day.
 */
function drawRates(state: MembersState, shape: number, t: number): number {
  const { crowd, stream } = state;
  const { level, joins, stays } = crowd;
  if (shape * level[t] > MOST_SHAPE) {
    state.rates = level[t];
    return state.rates;
  }
  if (t === 0) {
    state.rates = nextGamma(stream, shape * level[0]) / shape;
    return state.rates;
  }
  if (stays[t] < 1 && state.rates > 0) {
    const staying = nextGamma(stream, shape * level[t - 1] * stays[t]);
    const leaving = nextGamma(stream, shape * level[t - 1] * (1 - stays[t]));
    state.rates *= staying > 0 ? staying / (staying + leaving) : 0;
  }
  state.rates += nextGamma(stream, shape * joins[t]) / shape;
  return state.rates;
}

/** The day's turnover when `expected` is its mean: the members' own rates, then their purchases. */
export function membersSpend(members: CompiledMembers, state: MembersState, t: number, expected: number): number {
  const { shape, spending } = members;
  let mean = expected;
  if (shape > 0 && expected > 0) mean *= drawRates(state, shape, t) / state.crowd.level[t];
  return spending === null ? mean : drawSpending(spending, state.stream, mean);
}
