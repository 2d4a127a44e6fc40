import { isPlace, isRuleName, measureSteps } from '../model/measure.ts';
import type { Expectation, ExpectationOutcome } from '../types.ts';

/** What stands at a measure, or why nothing does. */
type Found = { readonly got: number | string | null } | { readonly missing: string };

const NOWHERE: Found = { missing: 'no such measure' };

/** The place of a day in a list: of entries that have a day, or of figures beside the list `days`. */
function placeOf(day: number, list: readonly unknown[], days: readonly number[] | undefined): number | Found {
  const own = list.map((entry) =>
    typeof entry === 'object' && entry !== null
      ? ((entry as { bornDay?: number }).bornDay ?? (entry as { day?: number }).day)
      : undefined,
  );
  const known = own.every((value) => value !== undefined) ? own : days?.length === list.length ? days : undefined;
  if (known === undefined || known.length === 0) return NOWHERE;
  const at = known.indexOf(day);
  if (at >= 0) return at;
  const [before, after] = [known.findLast((value) => value < day), known.find((value) => value > day)];
  const near = [before, after].filter((value) => value !== undefined).join(' and ');
  return { missing: `day ${day} is not recorded (${near} ${near.includes(' ') ? 'are' : 'is'})` };
}

/**
 * The number, text or null at a path such as `sustainability.recovery.mean`; of an estimate its value. `byCohort@90` is
 * the entry of day 90, `series.turnover.p50@90` the figure of that day,
 * `compliance.cn-pyramid/art-7-3` the outcome of that rule.
 */
function measureAt(result: unknown, path: string): Found {
  let at: unknown = result;
  let days: readonly number[] | undefined;
  for (const { key, day } of measureSteps(path)) {
    if (typeof at !== 'object' || at === null) return NOWHERE;
    if (Array.isArray(at) && isRuleName(key)) {
      at = at.find(({ pack, rule }: { pack?: string; rule?: string }) => `${pack}/${rule}` === key);
      if (at === undefined) return NOWHERE;
      continue;
    }
    if (Array.isArray(at) && !isPlace(key)) return NOWHERE;
    if (!Object.hasOwn(at, key)) return NOWHERE;
    const group = at as Record<string, unknown>;
    if (Array.isArray(group.day)) days = group.day;
    at = group[key];
    if (day === undefined) continue;
    if (!Array.isArray(at)) return NOWHERE;
    const place = placeOf(day, at, days);
    if (typeof place !== 'number') return place;
    at = at[place];
  }
  if (typeof at === 'object' && at !== null && Object.hasOwn(at, 'value')) at = (at as { value: unknown }).value;
  return typeof at === 'number' || typeof at === 'string' || at === null ? { got: at } : NOWHERE;
}

/** Holds the `expect:` block of a scenario against its result. A path that leads nowhere is a miss that says so. */
export function checkExpectations(expect: readonly Expectation[], result: unknown): ExpectationOutcome[] {
  return expect.map(({ measure, between, equals, within = 0, real, informational }) => {
    const found = measureAt(result, measure);
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
