import type { Expectation, ExpectationOutcome } from '../types.ts';

/** The number, text or null at a path such as `sustainability.recovery.mean`; of an estimate its value. */
function measureAt(result: unknown, path: string): number | string | null | undefined {
  let at: unknown = result;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<string, unknown>)[key];
  }
  if (typeof at === 'object' && at !== null && Object.hasOwn(at, 'value')) at = (at as { value: unknown }).value;
  return typeof at === 'number' || typeof at === 'string' || at === null ? at : undefined;
}

/** Holds the `expect:` block of a scenario against its result. A path that leads nowhere is a miss that says so. */
export function checkExpectations(expect: readonly Expectation[], result: unknown): ExpectationOutcome[] {
  return expect.map(({ measure, between, equals, within = 0, real, informational }) => {
    const got = measureAt(result, measure);
    const wanted =
      between !== undefined ? `${between[0]} to ${between[1]}` : `${String(equals)}${within > 0 ? ` ± ${within}` : ''}`;
    const met =
      between !== undefined
        ? typeof got === 'number' && got >= between[0] && got <= between[1]
        : typeof got === 'number' && typeof equals === 'number'
          ? Math.abs(got - equals) <= within
          : got === equals;
    return { measure, wanted, got: got === undefined ? 'no such measure' : got, met, informational, real };
  });
}
