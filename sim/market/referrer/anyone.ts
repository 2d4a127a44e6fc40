import { nextUniform } from '../../random/stream.ts';
import type { Population } from './population.ts';

/** Any member who is there, all with the same chance. */
export const anyone = ({ active, present }: Population, stream: Int32Array): number =>
  active[Math.floor(nextUniform(stream) * present)];
