import type { DrawnDays } from '../../agents/drawn-days.ts';
import type { Population } from '../../market/referrer/population.ts';
import { drawnPaths, quietMarket } from './quiet-market.ts';

/** Members who join through a referrer. */
export interface Wanted {
  /** Members in all: one on day 0 and `aDay` more each day. */
  readonly members: number;
  /** As in a scenario file. */
  readonly referrer: string;
  readonly aDay?: number;
  readonly churn?: number;
  readonly seed?: string;
}

/** The members of path after path, hardly anyone buying. The same object each time. */
export function drawnDays({ members, referrer, aDay = 1, churn, seed }: Wanted): Generator<DrawnDays, never> {
  const horizon = Math.ceil((members - 1) / aDay) + 1;
  const growth = `{kind: linear, slope: ${aDay}}`;
  return drawnPaths(quietMarket({ horizon, growth, agents: `{referrer: ${referrer}}`, churn, seed }));
}

/** What `of` gives for each of the first `paths` paths. */
export function fromDays<Got>(wanted: Wanted, paths: number, of: (drawn: DrawnDays) => Got): Got[] {
  const out: Got[] = [];
  for (const drawn of drawnDays(wanted)) {
    out.push(of(drawn));
    if (out.length === paths) break;
  }
  return out;
}

/** What `of` gives for the members of each of the first `paths` paths. */
export const fromForests = <Got>(wanted: Wanted, paths: number, of: (population: Population) => Got): Got[] =>
  fromDays(wanted, paths, ({ population }) => of(population));

/** How many each member has brought. */
export function recruitsOf({ count, referrer }: Population): Int32Array {
  const recruits = new Int32Array(count);
  for (let i = 0; i < count; i++) if (referrer[i] >= 0) recruits[referrer[i]]++;
  return recruits;
}
