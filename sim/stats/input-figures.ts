import type { UncertainInput } from '../model/uncertain-inputs.ts';
import { Conditioned } from '../random/distributions/conditioned.ts';
import type { InputFigures } from '../types.ts';

/** What each uncertain input may be: its distribution given its range, exactly, not as drawn. */
export const inputFigures = (inputs: readonly UncertainInput[]): InputFigures[] =>
  inputs.map((input) => {
    const drawn = new Conditioned(input);
    return {
      path: input.path,
      dist: input.terms.dist,
      mean: drawn.mean,
      p05: drawn.quantile(0.05),
      p95: drawn.quantile(0.95),
    };
  });
