import networkFacts from './networks.json' with { type: 'json' };
import facts from './oracles.json' with { type: 'json' };

/** A number that mathematics or another program gives, with what it was computed from. */
export interface KnownAnswer {
  /** e.g. `scheme.gstar`; what is computed. */
  readonly name: string;
  readonly inputs: Inputs;
  readonly expected: number | readonly number[];
  readonly tolerance: number;
  readonly toleranceKind: 'absolute' | 'relative';
  readonly source: string;
  /** By what second method the number was confirmed. */
  readonly check: string;
  /** What must be said wherever the number is shown. */
  readonly remark?: string;
}

export type Inputs = Readonly<Record<string, number | string | readonly number[]>>;

/**
 * The known answers that this version can give, each a fact from outside this program: test/known-answers/oracles.json in
 * the repository, copied here so that it is part of the package (a test proves both to be the same).
 */
export const knownAnswers = (facts as unknown as { readonly oracles: readonly KnownAnswer[] }).oracles;

/**
 * Means over networks that are drawn, which only the engine can give: test/known-answers/networks.json, copied like the others.
 */
export const networkAnswers = (networkFacts as unknown as { readonly oracles: readonly KnownAnswer[] }).oracles;

/** One line of `rebatescope verify`. */
export interface Verdict {
  readonly name: string;
  readonly inputs: Inputs;
  readonly expected: number | readonly number[];
  readonly got: number | readonly number[];
  /** The largest deviation, of the kind that the tolerance is. */
  readonly error: number;
  readonly tolerance: number;
  readonly toleranceKind: 'absolute' | 'relative';
  readonly pass: boolean;
  /** What else was seen, e.g. the ratio of errors at two step sizes. */
  readonly note?: string;
}

/** Holds a result against what is known. A number that is missing or not finite fails. */
export function judge(answer: Omit<KnownAnswer, 'source' | 'check'>, got: number | readonly number[]): Verdict {
  const { name, inputs, expected, tolerance, toleranceKind, remark } = answer;
  const wanted = [expected].flat();
  const given = [got].flat();
  const errors = wanted.map((value, i) => {
    const apart = Math.abs(given[i] - value);
    return toleranceKind === 'absolute' ? apart : apart / Math.abs(value);
  });
  const error = Math.max(...errors);
  return {
    name,
    inputs,
    expected,
    got,
    error,
    tolerance,
    toleranceKind,
    pass: error <= tolerance && given.length === wanted.length,
    ...(remark !== undefined && { note: remark }),
  };
}
