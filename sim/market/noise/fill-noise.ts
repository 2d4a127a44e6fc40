import { expNear } from '../../random/exp-log.ts';
import { fillNormals } from '../../random/normal.ts';

/** Log-turnover noise L_t: a random walk, or an Ornstein–Uhlenbeck process when it reverts. L_0 = 0. */
export interface Noise {
  /** Standard deviation of one day's innovation; 0 is no noise. */
  readonly innovation: number;
  /** What a day leaves of yesterday's L: 1 for a random walk, e^(−κ) with reversion κ. */
  readonly keep: number;
}

/**
 * Most that e^L may be. A random walk gets there only when its correction e^(−Var/2) has long made turnover 0; without
 * the limit 0·Infinity would be no number.
 */
const MOST = 1e280;

/**
 * Fills `out[from … to)` with e^(L_t). `level` carries L and e^L from one block to the next: `level[0] = L`,
 * `level[1] = e^L`, both of day `from − 1`; on day 0 nothing is drawn.
 */
export function fillNoise(
  noise: Noise,
  state: Int32Array,
  level: Float64Array,
  out: Float64Array,
  from: number,
  to: number,
): void {
  let first = from;
  if (from === 0) {
    level[0] = 0;
    level[1] = 1;
    out[0] = 1;
    first = 1;
  }
  fillNormals(state, out, first, to);
  const { innovation, keep } = noise;
  const fade = keep - 1;
  let l = level[0];
  if (fade === 0) {
    for (let t = first; t < to; t++) out[t] *= innovation;
  } else {
    for (let t = first; t < to; t++) {
      out[t] = fade * l + innovation * out[t];
      l += out[t];
    }
  }
  let e = level[1];
  for (let t = first; t < to; t++) {
    e *= expNear(out[t]);
    if (e > MOST) e = MOST;
    out[t] = e;
  }
  level[0] = l;
  level[1] = e;
}
