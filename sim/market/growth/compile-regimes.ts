import { exp } from '../../random/exp-log.ts';
import { hazardDay } from '../../random/exponential.ts';
import { nextUniform } from '../../random/stream.ts';
import { LARGEST } from '../../scenario/fields.ts';
import { bassShare } from './bass.ts';
import { type Regimes, transitionWeights } from './regimes.ts';

/** `regimes` with everything worked out that does not depend on the path. */
export interface CompiledRegimes {
  /** How the level moves in each state; see `STEP_*`. */
  readonly step: Int32Array;
  /** factor of a day (exponential, logistic: e^−rate), slope (linear). */
  readonly a: Float64Array;
  /** capacity (logistic), market (bass). */
  readonly b: Float64Array;
  readonly leave: Float64Array;
  /** Cumulative chance of the next state, row by row. */
  readonly next: Float64Array;
  /** Bass: share adopted by days in the state. */
  readonly adopted: readonly (Float64Array | null)[];
}

const STEP_FACTOR = 0;
const STEP_SLOPE = 1;
const STEP_LOGISTIC = 2;
const STEP_BASS = 3;

export function compileRegimes(growth: Regimes, horizon: number): CompiledRegimes {
  const states = Object.values(growth.states);
  const count = states.length;
  const step = new Int32Array(count);
  const a = new Float64Array(count);
  const b = new Float64Array(count);
  const adopted: (Float64Array | null)[] = [];
  states.forEach((state, s) => {
    adopted[s] = null;
    switch (state.kind) {
      case 'flat':
        a[s] = 1;
        break;
      case 'exponential':
        a[s] = exp(state.rate);
        break;
      case 'linear':
        step[s] = STEP_SLOPE;
        a[s] = state.slope;
        break;
      case 'logistic':
        step[s] = STEP_LOGISTIC;
        a[s] = exp(-state.rate);
        b[s] = state.capacity;
        break;
      case 'bass': {
        const { p, q, market } = state;
        step[s] = STEP_BASS;
        b[s] = market;
        adopted[s] = Float64Array.from({ length: horizon + 1 }, (_, days) => bassShare(p, q, days));
      }
    }
  });
  const next = new Float64Array(count * count);
  transitionWeights(growth).forEach((weights, s) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let chance = 0;
    weights.forEach((weight, other) => {
      chance += total > 0 ? weight / total : other === s ? 1 : 0;
      next[s * count + other] = chance;
    });
  });
  return { step, a, b, leave: Float64Array.from(states, ({ leave }) => leave), next, adopted };
}

/**
 * Draws one path of the level from `initial`, day by day into `out`. A state is left at the start of a day.
 * The level never passes LARGEST: states that are each in range may add up to more than any number can hold.
 */
export function fillRegimes(regimes: CompiledRegimes, stream: Int32Array, initial: number, out: Float64Array): void {
  const { step, a, b, leave, next, adopted } = regimes;
  const count = step.length;
  let state = 0;
  let from = 0; // day on which the state was entered
  let entered = initial; // level on that day
  let until = 1 + hazardDay(stream, leave[0]);
  let level = initial;
  for (let t = 0; t < out.length; t++) {
    if (t > 0) {
      level = Math.min(LARGEST, advance(step[state], a[state], b[state], adopted[state], entered, level, t - from));
    }
    if (t === until) {
      const draw = nextUniform(stream);
      let to = 0;
      while (to < count - 1 && draw >= next[state * count + to]) to++;
      state = to;
      from = t;
      entered = level;
      until = t + 1 + hazardDay(stream, leave[state]);
    }
    out[t] = level;
  }
}

function advance(
  step: number,
  a: number,
  b: number,
  adopted: Float64Array | null,
  entered: number,
  level: number,
  days: number,
): number {
  switch (step) {
    case STEP_SLOPE:
      return Math.max(0, entered + a * days);
    case STEP_LOGISTIC: {
      if (level === 0) return 0;
      // Above its capacity a logistic of negative rate has no end: it is through all numbers when this is 0.
      const share = 1 + (b / level - 1) * a;
      return share > 0 ? b / share : LARGEST;
    }
    case STEP_BASS:
      return entered + (b - entered) * adopted![days];
    default:
      return step === STEP_FACTOR ? level * a : level;
  }
}
