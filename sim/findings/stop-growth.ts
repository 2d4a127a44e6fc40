import { driverOf } from '../model/market-schema.ts';
import type { LoadedScenario } from '../types.ts';

/** Growth stops after this many days in the test whether a scheme survives only while growth lasts (section 12). */
const GROWTH_STOPS_AFTER = 365;

/**
 * The same scenario with turnover, or the number of members, flat from the end of year 1 on; null where that is no other scenario (flat growth, a
 * run of a year or less) or where growth is drawn path by path (regimes).
 */
export function stopGrowth(loaded: LoadedScenario): LoadedScenario | null {
  const { scenario, series } = loaded;
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
  return { ...loaded, scenario: { ...scenario, market } };
}
