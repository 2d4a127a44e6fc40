import { hazardDay } from '../../random/exponential.ts';
import { startStream } from '../../random/stream.ts';
import { LARGEST } from '../../scenario/fields.ts';
import type { RandomShock } from './compile-shocks.ts';

/**
 * Draws when the shocks strike path `path`, each from the stream of its own key, and puts them on the levels in `out`, day
 * by day. A shock that is over may begin again on the very next day. No level passes LARGEST: shocks that come together may make
 * more than any number can hold.
 */
export function strike(
  shocks: readonly RandomShock[],
  keys: readonly Int32Array[],
  stream: Int32Array,
  path: number,
  out: Float64Array,
): void {
  for (let i = 0; i < shocks.length; i++) {
    const { hazard, factor, lasts } = shocks[i];
    startStream(stream, keys[i], path);
    let t = hazardDay(stream, hazard);
    while (t < out.length) {
      const end = Math.min(out.length, t + lasts);
      for (; t < end; t++) out[t] = Math.min(LARGEST, out[t] * factor);
      t += hazardDay(stream, hazard);
    }
  }
}
