import type { Expectation, ExpectationOutcome } from '../types.ts';
import { figureAt } from './figure-at.ts';

/** The number, text or null at a measure, of an estimate its value; or why there is none. */
function valueAtMeasure(result: unknown, measure: string): { got: number | string | null } | { missing: string } {
  const found = figureAt(result, measure);
  if ('missing' in found) return found;
  const { got } = found;
  return { got: typeof got === 'object' && got !== null ? got.value : got };
}

/** Holds the `expect:` block of a scenario against its result. A path that leads nowhere is a miss that says so. */
export function checkExpectations(expect: readonly Expectation[], result: unknown): ExpectationOutcome[] {
  return expect.map(({ measure, between, equals, within = 0, real, informational }) => {
    const found = valueAtMeasure(result, measure);
    const got = 'got' in found ? found.got : undefined;
    const wanted =
      between !== undefined ? `${between[0]} to ${between[1]}` : `${String(equals)}${within > 0 ? ` ± ${within}` : ''}`;
    const met =
      between !== undefined
        ? typeof got === 'number' && got >= between[0] && got <= between[1]
        : typeof got === 'number' && typeof equals === 'number'
          ? Math.abs(got - equals) <= within
          : got === equals;
    return { measure, wanted, got: 'got' in found ? found.got : found.missing, met, informational, real };
  });
}
