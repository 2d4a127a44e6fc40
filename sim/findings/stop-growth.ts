import { inputName } from '../model/correlated-inputs.ts';
import { driverOf } from '../model/market-schema.ts';
import type { UncertainInput } from '../model/uncertain-inputs.ts';
import type { LoadedScenario } from '../types.ts';

/** Growth stops after this many days in the test whether a scheme survives only while growth lasts (section 12). */
const GROWTH_STOPS_AFTER = 365;

/**
 * The same scenario with turnover, or the number of members, flat from the end of year 1 on; null where that is no other scenario (flat growth, a
 * run of a year or less) or where growth is drawn path by path (regimes).
 */
export function stopGrowth(loaded: LoadedScenario): LoadedScenario | null {
  const { scenario, series, uncertain } = loaded;
  const { turnover, members } = scenario.market;
  const { growth } = driverOf(scenario.market);
  if (scenario.horizon <= GROWTH_STOPS_AFTER || growth.kind === 'regimes' || growth.kind === 'flat') return null;
  const flat = { kind: 'flat' as const };
  if (growth.kind === 'series') {
    const held = series!.map((value, t) => (t <= GROWTH_STOPS_AFTER ? value : series![GROWTH_STOPS_AFTER]));
    return { ...loaded, series: held };
  }
  const segments: { kind: string; days?: number }[] = [];
  let left = GROWTH_STOPS_AFTER;
  const pieces = growth.kind === 'piecewise' ? growth.segments : [growth];
  for (const [i, piece] of pieces.entries()) {
    const own = i < pieces.length - 1 && 'days' in piece ? (piece.days ?? left) : left;
    const days = Math.min(left, own);
    if (days > 0) segments.push({ ...piece, days });
    left -= days;
  }
  const stopped = { kind: 'piecewise' as const, segments: [...segments, flat] } as typeof growth;
  const market = {
    ...scenario.market,
    ...(turnover && { turnover: { ...turnover, growth: stopped } }),
    ...(members && { members: { ...members, growth: stopped } }),
  };
  const changed = { ...scenario, market };
  if (uncertain === undefined) return { ...loaded, scenario: changed };
  const moved = uncertain.flatMap((input) => movedInto(input, growth.kind, segments.length));
  const isDrawn = (name: string) => moved.some(({ path }) => path === inputName(name));
  const correlations = scenario.correlations?.filter(({ between }) => between.every(isDrawn));
  return { ...loaded, scenario: { ...changed, correlations }, uncertain: moved };
}

/**
 * An uncertain input where it stands once growth is in pieces: its draws stay the same. The length of a piece, and what
 * comes after growth has stopped, are held at their means.
 */
function movedInto(input: UncertainInput, kind: string, pieces: number): UncertainInput[] {
  const [, driver, part, , piece] = input.at;
  if (part !== 'growth' || driver === 'merchants') return [input];
  if (kind !== 'piecewise') return [{ ...input, at: [...input.at.slice(0, 3), 'segments', 0, ...input.at.slice(3)] }];
  return typeof piece === 'number' && piece < pieces && input.at[5] !== 'days' ? [input] : [];
}
