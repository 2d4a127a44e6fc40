import { phi1, phi2 } from './exponential-integrals.ts';
import { findRoot } from './find-root.ts';
import { paybackRoot } from './payback-root.ts';

/**
 * Artzrouni, "The mathematics of Ponzi schemes", Mathematical Social Sciences 58 (2009), MPRA 14420. Rates per year (or any
 * other unit of time, the same for all).
 */
export interface PonziFund {
  /** The operator's own money at the start. */
  readonly K: number;
  /** Deposits per unit of time at the start. */
  readonly s0: number;
  /** What the fund really earns. */
  readonly rn: number;
  /** What it promises. */
  readonly rp: number;
  /** Share of what they believe to own that investors withdraw per unit of time. */
  readonly rw: number;
  /** Growth of deposits. */
  readonly ri: number;
}

/**
 * The fund at time `t`: dS/dt = rn·S + s0·e^(ri·t) − W(t), W = rw·(K·e^(at) + s0·(e^(ri·t) − e^(at))/(ri − a)), a = rp − rw.
 * Written with divided differences of the exponential, so that equal rates need no case of their own.
 */
export function fundAt({ K, s0, rn, rp, rw, ri }: PonziFund, t: number): number {
  const a = rp - rw;
  // Integral of e^(rn(t−u))·e^(xu) over u from 0 to t.
  const carried = (x: number): number => Math.exp(rn * t) * t * phi1((x - rn) * t);
  const apart = (ri - a) * t;
  const y = ((ri + a) / 2 - rn) * t;
  const slope =
    Math.abs(apart) > 1e-5 ? (carried(ri) - carried(a)) / (ri - a) : Math.exp(rn * t) * t * t * (phi1(y) - phi2(y));
  return K * Math.exp(rn * t) + s0 * carried(ri) - rw * (K * carried(a) + s0 * slope);
}

/**
 * The first time at which the fund is empty, up to `until`; null when there is none. Up to two zeros are possible, so the
 * range is walked in `steps` steps rather than bisected.
 */
export function collapseTime(fund: PonziFund, until = 300, steps = 30_000): number | null {
  const at = (t: number): number => fundAt(fund, t);
  // A fund without own money starts empty: that is not its collapse.
  let before = until / steps / 2;
  for (let i = 1; i <= steps; i++) {
    const t = (until * i) / steps;
    if (at(t) <= 0) return at(before) <= 0 ? before : findRoot(at, before, t);
    before = t;
  }
  return null;
}

/**
 * The deposits that fit two observations: the flow `lastFlow` per unit of time at time `time`, and the sum `total` until
 * then. (1 − e^(−x))/x = total/(lastFlow·time) with x = ri·time. Ponzi 1920 (0.58 years, 73 and 10 million US$): ri 7.187,
 * s0 1.130, i.e. 3095 US$ a day.
 */
export function fitDeposits(time: number, lastFlow: number, total: number): { s0: number; ri: number } {
  const ri = paybackRoot(total / (lastFlow * time)) / time;
  return { ri, s0: lastFlow * Math.exp(-ri * time) };
}
