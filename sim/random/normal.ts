import { exp, log } from './exp-log.ts';
import { nextUniform } from './stream.ts';

/*
 * Standard normal numbers by the ziggurat of Marsaglia & Tsang (2000, J. Stat. Software 5(8)) with 256 layers, and with
 * the layer, the sign and the position taken from different bits (Doornik 2005: sharing them shows in the tails).
 */

/** Right edge of the lowest layer, and the area of each layer: R·f(R) + ∫_R^∞ f with f = exp(−x²/2). */
const R = 3.6541528853610088;
const AREA = 0.004928673233974658;

/** Layer edges: EDGE[0] is the base layer's width AREA/f(R), EDGE[1] = R, EDGE[256] = 0; HEIGHT[i] = f(EDGE[i]). */
const EDGE = new Float64Array(257);
const HEIGHT = new Float64Array(257);
EDGE[0] = AREA / exp(-0.5 * R * R);
EDGE[1] = R;
for (let i = 1; i < 255; i++) EDGE[i + 1] = Math.sqrt(-2 * log(AREA / EDGE[i] + exp(-0.5 * EDGE[i] * EDGE[i])));
for (let i = 0; i < 257; i++) HEIGHT[i] = i === 0 ? 0 : exp(-0.5 * EDGE[i] * EDGE[i]);

/** 53 random bits below LIMIT[i] lie in the sure part of layer i. */
const LIMIT = Float64Array.from({ length: 256 }, (_, i) => (EDGE[i + 1] / EDGE[i]) * 9007199254740992);
/** EDGE[i]·2^−53, then the same negative: turns 53 bits into a position, the sign without a branch. */
const SCALE = Float64Array.from({ length: 512 }, (_, i) => (i < 256 ? EDGE[i] : -EDGE[i - 256]) / 9007199254740992);

/** What the 1.2 % of draws outside a layer's sure part become: a number with the sign of `x`, or NaN for "draw again". */
function edgeCase(state: Int32Array, layer: number, x: number): number {
  if (layer === 0) {
    // The tail beyond R, Marsaglia 1964.
    for (;;) {
      const step = -log(nextUniform(state)) / R;
      if (-2 * log(nextUniform(state)) > step * step) return x < 0 ? -(R + step) : R + step;
    }
  }
  const height = HEIGHT[layer] + nextUniform(state) * (HEIGHT[layer + 1] - HEIGHT[layer]);
  return height < exp(-0.5 * x * x) ? x : Number.NaN;
}

/** Fills `out[from … to)` with standard normal numbers; the generator's state lives in locals while it does. */
export function fillNormals(state: Int32Array, out: Float64Array, from: number, to: number): void {
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  for (let i = from; i < to; ) {
    const first = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + first) | 0;
    const second = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + second) | 0;

    const layer = first & 255;
    const bits = (second >>> 0) * 2097152 + (first >>> 11);
    const x = bits * SCALE[first & 511];
    if (bits < LIMIT[layer]) {
      out[i++] = x;
      continue;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    const found = edgeCase(state, layer, x);
    a = state[0];
    b = state[1];
    c = state[2];
    d = state[3];
    if (!Number.isNaN(found)) out[i++] = found;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
