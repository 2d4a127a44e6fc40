import { fieldAt, fraudAt, guardAt, keptSeries, type RowShape } from '../path/path-block.ts';
import type { LineCrossing, LineFigure } from '../types.ts';
import { chanceOf } from './estimates.ts';
import { quantilesOf } from './quantiles-of.ts';
import { ValueColumn } from './value-column.ts';

/** A line that a rule draws through a figure of each path. */
export interface WantedLine {
  readonly of: LineFigure;
  readonly line: number;
  /** Cover is looked at while amounts are owed: from this day … */
  readonly from?: number;
  /** … and before this one; the whole run without them. */
  readonly until?: number;
}

/** What the watch needs to know of the model. */
export interface WatchedModel extends RowShape {
  readonly grid: Int32Array;
  readonly random: boolean;
  readonly fee: number;
  readonly feeByDay: Float64Array | null;
  readonly feesVary: boolean;
}

/** The records of so many paths are looked through for the day of a crossing. */
const LOOKED_AT = 1000;
/** What is only rounding does not decide whether a line is reached. */
const ROUNDING = 1 + 1e-9;
/** No crossing; one on a day that is not known. */
const NEVER = -1;
const SOMETIME = -2;
/** Days that cover looks ahead. */
const AHEAD = 30;

const kind = Object.fromEntries(keptSeries.map((name, i) => [name, i])) as Record<(typeof keptSeries)[number], number>;

interface Count {
  readonly wanted: WantedLine;
  crossed: number;
  /** Paths that could be judged. */
  judged: number;
  readonly days: ValueColumn;
}

/**
 * Counts the paths in which a figure crosses a line, and notes when. Totals come from every path; days and cover from the
 * records of the first paths, where the run keeps records. Between recorded days a flow is taken to be straight.
 */
export class LineWatch {
  readonly #model: WatchedModel;
  readonly #counts: readonly Count[];
  readonly #fees: Float64Array; // cumulative, by recorded day
  readonly #payouts: Float64Array;
  #seen = 0;

  constructor(wanted: readonly WantedLine[], model: WatchedModel) {
    this.#model = model;
    this.#counts = wanted.map((one) => ({ wanted: one, crossed: 0, judged: 0, days: new ValueColumn() }));
    this.#fees = new Float64Array(model.grid.length);
    this.#payouts = new Float64Array(model.grid.length);
  }

  /** Takes a block of `count` paths: a row each, and a record each unless they went into sketches. */
  add(rows: Float64Array, records: Float64Array | null, count: number): void {
    if (this.#counts.length === 0) return;
    const stride = rows.length / count;
    for (let path = 0; path < count; path++) {
      const row = rows.subarray(path * stride, (path + 1) * stride);
      const length = records === null ? 0 : records.length / count;
      const looked = records !== null && this.#seen < LOOKED_AT;
      const record = looked ? records.subarray(path * length, (path + 1) * length) : null;
      if (record !== null) this.#sumUp(record);
      for (const one of this.#counts) this.#count(one, row, record);
      this.#seen++;
    }
  }

  crossings(): LineCrossing[] {
    return this.#counts.map(({ wanted, crossed, judged, days }) => {
      const probability = chanceOf(crossed, judged, this.#model.random);
      return { of: wanted.of, line: wanted.line, probability, when: quantilesOf(days) };
    });
  }

  #count(one: Count, row: Float64Array, record: Float64Array | null): void {
    const day = this.#crossedOn(one.wanted, row, record);
    if (day === null) return;
    one.judged++;
    if (day === NEVER) return;
    one.crossed++;
    if (day !== SOMETIME) one.days.add(day);
  }

  /** The day of a crossing, NEVER, SOMETIME, or null where a path cannot be judged. */
  #crossedOn(wanted: WantedLine, row: Float64Array, record: Float64Array | null): number | null {
    const model = this.#model;
    const { of, line } = wanted;
    switch (of) {
      case 'cover':
        return record === null ? null : this.#uncovered(wanted, row, record);
      case 'unpaid':
        return row[fieldAt.failure] === 0 || row[fieldAt.outstanding] * ROUNDING < line
          ? NEVER
          : row[fieldAt.failureDay];
      case 'deposit':
        return model.guard === null ? NEVER : row[guardAt('depositShortDay', model.cohorts.length)];
      case 'fakes':
        if (model.fraud === null) return NEVER;
        return row[fraudAt('fakes', model)] > line * ROUNDING * row[fieldAt.turnover] ? SOMETIME : NEVER;
      case 'fees': {
        if (row[fieldAt.fees] * ROUNDING < line) return NEVER;
        if (record === null) return SOMETIME;
        // Straight lines between recorded days may miss a line that is only just reached.
        const at = this.#fees.findIndex((sum) => sum * ROUNDING >= line);
        return model.grid[at < 0 ? model.grid.length - 1 : at];
      }
    }
  }

  /** Fees and payouts from day 0 to each recorded day, that day included. */
  #sumUp(record: Float64Array): void {
    const { grid, fee, feeByDay, feesVary } = this.#model;
    const kinds = keptSeries.length;
    const feesOf = (i: number) =>
      feesVary ? record[kinds * grid.length + i] : record[i * kinds + kind.turnover] * (feeByDay?.[grid[i]] ?? fee);
    let lastFee = feesOf(0);
    let lastPayout = record[kind.payouts];
    this.#fees[0] = lastFee;
    this.#payouts[0] = lastPayout;
    for (let i = 1; i < grid.length; i++) {
      const days = grid[i] - grid[i - 1];
      const fees = feesOf(i);
      const payouts = record[i * kinds + kind.payouts];
      // The sum of a straight line over the days after the last recorded one.
      this.#fees[i] = this.#fees[i - 1] + (days * (lastFee + fees) + fees - lastFee) / 2;
      this.#payouts[i] = this.#payouts[i - 1] + (days * (lastPayout + payouts) + payouts - lastPayout) / 2;
      lastFee = fees;
      lastPayout = payouts;
    }
  }

  /** The first recorded day on which the next 30 days are covered by less than `line`, 1 or more; −1 when they always are. */
  #uncovered(
    { line, from = 0, until: last = Number.POSITIVE_INFINITY }: WantedLine,
    row: Float64Array,
    record: Float64Array,
  ): number {
    const { grid } = this.#model;
    const short = row[fieldAt.firstShortDay];
    const end = short < 0 ? (row[fieldAt.failureDay] < 0 ? Number.POSITIVE_INFINITY : row[fieldAt.failureDay]) : short;
    let later = 0;
    for (let i = 0; i < grid.length; i++) {
      const until = grid[i] + AHEAD;
      // Money that runs out within these days does not cover them.
      if (short >= 0 && short <= until) return Math.max(0, short - AHEAD);
      if (until >= end || until >= last || until > grid[grid.length - 1]) break;
      if (grid[i] < from) continue;
      while (grid[later] < until) later++;
      const part = later === 0 ? 0 : (until - grid[later - 1]) / (grid[later] - grid[later - 1]);
      const between = (sums: Float64Array) =>
        (later === 0 ? sums[0] : sums[later - 1] + part * (sums[later] - sums[later - 1])) - sums[i];
      const due = between(this.#payouts);
      const at = i * keptSeries.length;
      const hand = record[at + kind.cash] + record[at + kind.pool] + between(this.#fees);
      if (due > 0 && hand < line * due) return grid[i];
    }
    return NEVER;
  }
}
