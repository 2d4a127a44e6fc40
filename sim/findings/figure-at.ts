import { isPlace, isRuleName, measureSteps } from '../model/measure.ts';
import type { Estimate } from '../types.ts';

/** What stands at a measure, or why nothing does. */
export type FoundFigure = { readonly got: Estimate | number | string | null } | { readonly missing: string };

const NOWHERE = { missing: 'no such measure' };

/** The place of a day in a list: of entries that have a day, or of figures beside the list `days`. */
function placeOf(
  day: number,
  list: readonly unknown[],
  days: readonly number[] | undefined,
): number | { missing: string } {
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
 * The estimate, number, text or null of a result at a path such as `sustainability.recovery.mean`. `byCohort@90` is
 * the entry of day 90, `series.turnover.p50@90` the figure of that day,
 * `compliance.cn-pyramid/art-7-3` the outcome of that rule.
 */
export function figureAt(result: unknown, path: string): FoundFigure {
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
  if (typeof at === 'object' && at !== null && Object.hasOwn(at, 'value')) return { got: at as Estimate };
  return typeof at === 'number' || typeof at === 'string' || at === null ? { got: at } : NOWHERE;
}
