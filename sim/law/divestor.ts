/**
 * Potential investors, investors and divestors: shares p, i and the rest of N people, years. Investors meet `contacts` others and win
 * a potential one with `pull`; they leave at the rate `leaving`. After Zhu, Fu, Zhang & Chen 2017, by the equations of a public
 * implementation: di/dt = L·k·p·i − μ·i, dp/dt = −L·k·p·i.
 */
export interface DivestorMarket {
  readonly pull: number;
  readonly contacts: number;
  readonly leaving: number;
  readonly people: number;
}

/**
 * The fund that takes `stake` from each newcomer and pays leavers what they were promised:
 * dS/dt = r_r·S + M·N·L·k·p·i − N·μ·U, with dU/dt = M·L·k·p·i + (r_p − μ)·U promised per head.
 */
export interface DivestorFund {
  readonly earns: number;
  readonly promises: number;
  readonly stake: number;
  readonly start: number;
}

/** Step in years of the Runge–Kutta method of order 4; its error is far below 1e-12 here. */
const STEP = 1 / 512;
/** Halvings of a step in search of the moment when something passes 0. */
const HALVINGS = 50;

/** i, p, S and U. */
type State = readonly [number, number, number, number];

function slope([i, p, S, U]: State, market: DivestorMarket, fund: DivestorFund): State {
  const joining = market.pull * market.contacts * p * i;
  return [
    joining - market.leaving * i,
    -joining,
    fund.earns * S + market.people * (fund.stake * joining - market.leaving * U),
    fund.stake * joining + (fund.promises - market.leaving) * U,
  ];
}

/** The state after `time` more years, in one step (Kutta 1901). */
function after(state: State, time: number, market: DivestorMarket, fund: DivestorFund): State {
  const moved = (by: State, share: number) => state.map((value, k) => value + share * time * by[k]) as unknown as State;
  const a = slope(state, market, fund);
  const b = slope(moved(a, 0.5), market, fund);
  const c = slope(moved(b, 0.5), market, fund);
  const d = slope(moved(c, 1), market, fund);
  return state.map((value, k) => value + (time / 6) * (a[k] + 2 * b[k] + 2 * c[k] + d[k])) as unknown as State;
}

/** The first moment up to `until`, and the state then, at which `of` is no longer over 0; null when it always is. */
function firstEnd(
  of: (state: State) => number,
  until: number,
  market: DivestorMarket,
  fund: DivestorFund,
): { time: number; state: State } | null {
  let state: State = [1 / market.people, 1 - 1 / market.people, fund.start, 0];
  for (let step = 0; step * STEP < until; step++) {
    const next = after(state, STEP, market, fund);
    if (of(next) > 0) {
      state = next;
      continue;
    }
    let low = 0;
    let high = STEP;
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (of(after(state, middle, market, fund)) > 0) low = middle;
      else high = middle;
    }
    return { time: step * STEP + high, state: after(state, high, market, fund) };
  }
  return null;
}

const NO_FUND: DivestorFund = { earns: 0, promises: 0, stake: 0, start: 0 };

/** When most are invested, and which share of all; null when that is not within `until` years. */
export function investorPeak(market: DivestorMarket, until: number): { time: number; share: number } | null {
  const { pull, contacts, leaving } = market;
  const end = firstEnd(([, p]) => pull * contacts * p - leaving, until, market, NO_FUND);
  return end && { time: end.time, share: end.state[0] };
}

/** When the fund runs out; null when it lasts for `until` years. */
export const fundRuin = (market: DivestorMarket, fund: DivestorFund, until: number): number | null =>
  firstEnd(([, , money]) => money, until, market, fund)?.time ?? null;
