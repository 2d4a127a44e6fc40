import { exp } from '../../random/exp-log.ts';
import { nextGamma } from '../../random/gamma.ts';
import { fillNormals } from '../../random/normal.ts';
import { nextPoisson } from '../../random/poisson.ts';
import { nextUniform } from '../../random/stream.ts';
import { CONSTANT, type CompiledSpending, GAMMA_GAMMA, LOGNORMAL } from './compile-spending.ts';

/** Up to so many purchases each amount is drawn; the sum of more is a gamma number of the same mean and variance. */
const ONE_BY_ONE = 16;

const normal = new Float64Array(1);

/** What one purchase costs, in money. */
export function drawAmount({ code, mean, a, b, c, values, upTo }: CompiledSpending, stream: Int32Array): number {
  if (code === CONSTANT) return mean;
  if (code === LOGNORMAL) {
    fillNormals(stream, normal, 0, 1);
    return a * exp(b * normal[0]);
  }
  if (code === GAMMA_GAMMA) {
    const own = nextGamma(stream, b);
    return own > 0 ? (c * nextGamma(stream, a)) / own : 0;
  }
  const draw = nextUniform(stream);
  let i = 0;
  while (i < upTo.length - 1 && draw >= upTo[i]) i++;
  return values[i];
}

/**
 * The day's turnover when `expected` is its mean: a Poisson number of purchases, each of an amount of its own, so the
 * variance is expected·E[X²]/E[X].
 */
export function drawSpending(spending: CompiledSpending, stream: Int32Array, expected: number): number {
  const { mean, spread, code } = spending;
  const purchases = expected / mean;
  if (purchases >= spending.drawnBelow) return expected;
  const count = nextPoisson(stream, purchases);
  if (code === CONSTANT || spread === 0) return count * mean;
  if (count > ONE_BY_ONE) return nextGamma(stream, count / spread) * spread * mean;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += drawAmount(spending, stream);
  return sum;
}
