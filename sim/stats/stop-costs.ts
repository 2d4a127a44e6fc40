import type { CompiledModel } from '../model/compile-model.ts';
import { keptSeries, recordLength } from '../path/path-block.ts';
import type { Estimate, StopCost } from '../types.ts';
import { exactEstimate, meanEstimate } from './estimates.ts';
import { type Moments, mergeMoments, momentsOf, NO_MOMENTS } from './moments.ts';

/** Stop days at most, the last day included. */
const MOST_STOPS = 12;

const at = (name: (typeof keptSeries)[number]): number => keptSeries.indexOf(name);
const OUTSTANDING = at('outstanding');
const CASH = at('cash');
const POOL = at('pool');
const COVER = at('liabilityCover');

/** The places, in a list of recorded days, of those on which a stop is looked at: evenly spaced, the last included. */
const stopPlaces = (days: number): number[] => {
  const stops = Math.max(1, Math.min(MOST_STOPS, days - 1));
  return Array.from({ length: stops }, (_, k) => Math.round(((k + 1) * (days - 1)) / stops));
};

/**
 * What would be unpaid if the scheme were stopped on some days, from the recorded days of each path: what open claims have
 * left beyond the money for them.
 */
export class StopCosts {
  readonly #model: CompiledModel;
  readonly #places: readonly number[];
  readonly #unpaid: Moments[];
  readonly #afterFlight: Moments[];

  constructor(model: CompiledModel) {
    this.#model = model;
    this.#places = stopPlaces(model.grid.length);
    this.#unpaid = this.#places.map(() => NO_MOMENTS);
    this.#afterFlight = this.#places.map(() => NO_MOMENTS);
  }

  /** Adds a block of `count` paths; blocks come in path order. */
  add(records: Float64Array, count: number): void {
    const { grid, feesVary, supervised } = this.#model;
    const length = recordLength(grid.length, feesVary);
    const unpaid = new Float64Array(count);
    const afterFlight = new Float64Array(count);
    for (const [k, place] of this.#places.entries()) {
      for (let path = 0; path < count; path++) {
        const from = path * length + place * keptSeries.length;
        const open = records[from + OUTSTANDING];
        const held = records[from + CASH] + records[from + POOL];
        const money = open * records[from + COVER]; // with the deposit
        unpaid[path] = Math.max(0, open - money);
        // A deposit that is there stays; of the rest the supervised share.
        afterFlight[path] = Math.max(0, open - Math.max(0, money - held) - supervised * Math.min(held, money));
      }
      this.#unpaid[k] = mergeMoments(this.#unpaid[k], momentsOf(unpaid));
      this.#afterFlight[k] = mergeMoments(this.#afterFlight[k], momentsOf(afterFlight));
    }
  }

  /** One entry a stop day. `joined` has the members by day, null where they are not known. */
  stops(joined: Float64Array | null): StopCost[] {
    const { grid, random, inputs } = this.#model;
    const supervisedVaries = inputs?.inputs.some(({ path }) => path === 'safeguards.supervised') ?? false;
    const mean = (moments: Moments, per = 1): Estimate => {
      if (moments.count === 0) return exactEstimate(null);
      if (!random) return exactEstimate(moments.sum / moments.count / per);
      const { count, sum, squares } = moments;
      return meanEstimate({ count, sum: sum / per, squares: squares / per / per });
    };
    return this.#places.map((place, k): StopCost => {
      const day = grid[place];
      const members = joined === null ? null : joined[day];
      return {
        day,
        unpaid: mean(this.#unpaid[k]),
        unpaidAfterFlight: supervisedVaries ? exactEstimate(null) : mean(this.#afterFlight[k]),
        members: exactEstimate(members),
        lostPerMember: members === null || members === 0 ? exactEstimate(null) : mean(this.#unpaid[k], members),
      };
    });
  }
}
