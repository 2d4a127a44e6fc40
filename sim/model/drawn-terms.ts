import type { CompiledModel } from './compile-model.ts';
import { InputDraws } from './drawn-model.ts';

/** Numbers by path that the money of a path is reckoned with; undefined where they are the same for all. */
export interface DrawnTerms {
  readonly poolShareOf?: (path: number) => number;
  /** The operator's capital, what must be paid in included. */
  readonly capitalOf?: (path: number) => number;
}

/** A number of the scenario by path, where it is drawn. */
function drawnNumber({ inputs }: CompiledModel, name: string): ((path: number) => number) | undefined {
  const at = inputs?.inputs.findIndex(({ path }) => path === name) ?? -1;
  if (inputs === null || at < 0) return undefined;
  const draws = new InputDraws(inputs);
  return (path) => {
    draws.draw(path);
    return draws.values[at];
  };
}

/** What the summary needs of the numbers that each path draws. */
export function drawnTerms(model: CompiledModel): DrawnTerms {
  const [poolShareOf, ownOf, leastOf] = ['scheme.poolShare', 'operator.capital', 'safeguards.paidInCapital'].map(
    (name) => drawnNumber(model, name),
  );
  const { operator, safeguards } = model.inputs?.scenario ?? {};
  const capitalOf =
    ownOf === undefined && leastOf === undefined
      ? undefined
      : (path: number) =>
          Math.max(ownOf?.(path) ?? operator!.capital, leastOf?.(path) ?? safeguards!.paidInCapital ?? 0);
  return { poolShareOf, capitalOf };
}
