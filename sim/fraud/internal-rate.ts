/*
 * Present value and internal rate of a stream of money by day, with IEEE operations alone: the same bits everywhere.
 * Both are polynomials in the discount factor z = 1/(1 + rate).
 */

/** Σ flow_k·z^k over the first `length` days. */
export function presentValue(flow: Float64Array, length: number, z: number): number {
  let worth = 0;
  for (let k = length - 1; k >= 0; k--) worth = worth * z + flow[k];
  return worth;
}

/** The rates between which a root is looked for, where the stream turns more than once: from high to low. */
const RATES = [
  1e9, 1e6, 1e4, 1e3, 100, 30, 10, 5, 3, 2, 1, 0.7, 0.5, 0.3, 0.2, 0.14, 0.1, 0.07, 0.05, 0.03, 0.02, 0.014, 0.01,
  0.007, 0.005, 0.003, 0.002, 0.0014, 0.001, 0.0007, 0.0005, 0.0003, 0.0002, 0.0001, 5e-5, 2e-5, 1e-5, 1e-6, 0, -1e-6,
  -1e-5, -1e-4, -3e-4, -1e-3, -3e-3, -0.01, -0.03, -0.1, -0.3, -0.6, -0.9, -0.99, -0.999,
] as const;
const MOST_STEPS = 200;

/**
 * The rate a day, compounded, at which the stream of `length` days is worth nothing: the highest, should there be
 * several and all below `below`. Null where nothing is paid first, or where no rate above −99.9 % a day does it: nothing comes back.
 */
export function internalRate(flow: Float64Array, length: number, below = Number.POSITIVE_INFINITY): number | null {
  if (!(flow[0] < 0)) return null;
  let low = 1 / (1 + below);
  let high = 0;
  for (const rate of RATES) {
    if (rate >= below) continue;
    const z = 1 / (1 + rate);
    const worth = presentValue(flow, length, z);
    if (worth === 0) return rate;
    if (worth > 0) {
      high = z;
      break;
    }
    low = z;
  }
  if (high === 0) return null;
  // Newton, and halves where it would leave the bracket.
  let z = high;
  for (let step = 0; step < MOST_STEPS; step++) {
    let worth = 0;
    let slope = 0;
    for (let k = length - 1; k >= 0; k--) {
      slope = slope * z + worth;
      worth = worth * z + flow[k];
    }
    if (worth === 0) break;
    if (worth > 0) high = z;
    else low = z;
    let next = z - worth / slope;
    if (!(next > low && next < high)) next = low + (high - low) / 2;
    if (next === z || !(next > low && next < high)) break;
    z = next;
  }
  return 1 / z - 1;
}
