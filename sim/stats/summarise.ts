import type { MerchantTerms } from '../model/merchant-terms.ts';
import { cohortAt, fieldAt, guardAt, type RowField, type RowShape, rowLengthOf } from '../path/path-block.ts';
import {
  type CohortRecovery,
  type Estimate,
  type FailureKind,
  type FailurePoint,
  failureKinds,
  type ResultBundle,
} from '../types.ts';
import { chanceOf, exactEstimate, meanOf } from './estimates.ts';
import { type Moments, mergeMoments, momentsOf, NO_MOMENTS } from './moments.ts';
import { benefitAt, costAt, gainAt, merchantsNetAt, takeAt } from './path-money.ts';
import { quantilesOf } from './quantiles-of.ts';
import { AgeColumns } from './recovery-by-age.ts';
import { SeriesColumns } from './series-columns.ts';
import type { SketchPack } from './sketch-pack.ts';
import { ValueColumn } from './value-column.ts';

/** What the summary needs to know of the model. */
export interface Shape {
  readonly paths: number;
  readonly horizon: number;
  readonly fee: number;
  /** Where it is not the same every day. */
  readonly feeByDay: Float64Array | null;
  readonly poolShare: number;
  readonly capital: number;
  /** The operator's capital of each path, where it is drawn. */
  readonly capitalOf?: (path: number) => number;
  /** The pool's share of the fees of each path, where it is drawn. */
  readonly poolShareOf?: (path: number) => number;
  /** The fee is not the same for all paths. */
  readonly feesVary: boolean;
  readonly merchants?: MerchantTerms;
  readonly grid: Int32Array;
  readonly cohorts: Int32Array;
  readonly ageStep: number;
  /** The safeguards that act by the day; null: rows have no fields of theirs. */
  readonly guard: object | null;
  /** Frauds; null: as before. */
  readonly fraud: object | null;
  /** An ordinary scheme; null or missing: a staged one. */
  readonly ordinary?: RowShape['ordinary'];
  /** False: one path stands for all, and figures have no interval. */
  readonly random: boolean;
  /** Series as they are rather than as sketches. */
  readonly exactSeries: boolean;
}

/** What is averaged over paths. */
type MeanName = RowField | 'recovery' | 'feesKept' | 'take' | 'merchantsNet' | 'deposit' | 'cost' | 'benefit' | 'gain';

export type Summary = Pick<ResultBundle, 'sustainability' | 'operator' | 'merchants' | 'parties' | 'conservation'>;

const NO_MERCHANTS: MerchantTerms = { extraMargin: null, breakEvenExtra: null };

interface CohortColumns {
  moments: Moments;
  full: number;
  readonly share: ValueColumn;
  readonly daysToFull: ValueColumn;
}

/** Raw results → Summary. Blocks must come in path order; then the summary is the same bits for any number of workers. */
export class Summariser {
  readonly #shape: Shape;
  readonly #series: SeriesColumns;
  readonly #moments = new Map<MeanName, Moments>();
  readonly #failureDays = new ValueColumn();
  readonly #shortDays = new ValueColumn();
  readonly #failedOn: Float64Array; // paths that failed on each day
  readonly #failed = failureKinds.map(() => 0);
  readonly #cohorts: CohortColumns[];
  readonly #ages: AgeColumns;
  #paths = 0;
  #worst = 0;
  #depositShort = 0; // paths

  constructor(shape: Shape) {
    this.#shape = shape;
    this.#series = new SeriesColumns(shape.grid.length, shape.exactSeries, shape.feesVary);
    this.#failedOn = new Float64Array(shape.horizon);
    this.#ages = new AgeColumns(shape);
    this.#cohorts = Array.from(shape.cohorts, () => ({
      moments: NO_MOMENTS,
      full: 0,
      share: new ValueColumn(shape.paths),
      daysToFull: new ValueColumn(),
    }));
  }

  /** Paths so far. */
  get paths(): number {
    return this.#paths;
  }

  add(rows: Float64Array, sums: Float64Array, records: Float64Array | null, count: number): void {
    const stride = rowLengthOf(this.#shape);
    this.#series.add(sums, records, count);
    for (const field of MEAN_FIELDS) this.#addMoments(field, momentsOf(rows, fieldAt[field], stride, count));

    const { poolShare, poolShareOf, capital, capitalOf, merchants: { extraMargin } = NO_MERCHANTS } = this.#shape;
    const recovery = new Float64Array(count);
    const feesKept = new Float64Array(count);
    const take = new Float64Array(count);
    const net = new Float64Array(count);
    const cost = new Float64Array(count);
    const benefit = new Float64Array(count);
    const gain = new Float64Array(count);
    const failureDays = new Float64Array(count);
    const shortDays = new Float64Array(count);
    let withClaims = 0;
    let failed = 0;
    let short = 0;
    for (let i = 0; i < count; i++) {
      const at = i * stride;
      const issued = rows[at + fieldAt.issued];
      const paid = rows[at + fieldAt.paid];
      if (issued > 0) recovery[withClaims++] = paid / issued;
      const capitalHere = capitalOf?.(this.#paths + i) ?? capital;
      take[i] = takeAt(rows, at, capitalHere);
      net[i] = merchantsNetAt(rows, at, this.#shape, extraMargin ?? 0);
      cost[i] = costAt(rows, at, this.#shape);
      benefit[i] = benefitAt(rows, at, this.#shape);
      gain[i] = gainAt(rows, at, this.#shape, capitalHere);
      feesKept[i] = (1 - (poolShareOf?.(this.#paths + i) ?? poolShare)) * rows[at + fieldAt.fees];
      this.#worst = Math.max(this.#worst, rows[at + fieldAt.worst]);
      const kind = rows[at + fieldAt.failure];
      this.#failed[kind]++;
      if (kind !== 0) {
        this.#failedOn[rows[at + fieldAt.failureDay]]++;
        failureDays[failed++] = rows[at + fieldAt.failureDay];
      }
      if (rows[at + fieldAt.firstShortDay] >= 0) shortDays[short++] = rows[at + fieldAt.firstShortDay];
    }
    this.#failureDays.addAll(failureDays, 0, 1, failed);
    this.#shortDays.addAll(shortDays, 0, 1, short);
    this.#addMoments('recovery', momentsOf(recovery, 0, 1, withClaims));
    this.#addMoments('feesKept', momentsOf(feesKept));
    this.#addMoments('take', momentsOf(take));
    this.#addMoments('merchantsNet', momentsOf(net));
    this.#addMoments('cost', momentsOf(cost));
    this.#addMoments('benefit', momentsOf(benefit));
    this.#addMoments('gain', momentsOf(gain));
    if (this.#shape.guard !== null) {
      const { length } = this.#shape.cohorts;
      this.#addMoments('deposit', momentsOf(rows, guardAt('deposit', length), stride, count));
      for (let at = guardAt('depositShortDay', length); at < rows.length; at += stride) {
        if (rows[at] >= 0) this.#depositShort++;
      }
    }
    this.#cohorts.forEach((cohort, k) => {
      this.#addCohort(cohort, k, rows, stride, count);
    });
    this.#paths += count;
  }

  /** Takes a block's `AgeSums`; without them nothing is known by age. */
  addAges(ages: Float64Array, count: number): void {
    this.#ages.add(ages, count);
  }

  addSketches(pack: SketchPack): void {
    this.#series.addSketches(pack);
  }

  #addMoments(name: MeanName, moments: Moments): void {
    this.#moments.set(name, mergeMoments(this.#moments.get(name) ?? NO_MOMENTS, moments));
  }

  #addCohort(cohort: CohortColumns, k: number, rows: Float64Array, stride: number, count: number): void {
    const shares = new Float64Array(count);
    const days = new Float64Array(count);
    const born = this.#shape.cohorts[k];
    let seen = 0;
    let full = 0;
    for (let at = cohortAt(k); at < count * stride; at += stride) {
      if (rows[at] < 0) continue;
      shares[seen++] = rows[at];
      if (rows[at + 1] >= 0) days[full++] = rows[at + 1] - born;
    }
    cohort.full += full;
    cohort.daysToFull.addAll(days, 0, 1, full);
    cohort.moments = mergeMoments(cohort.moments, momentsOf(shares, 0, 1, seen));
    cohort.share.addAll(shares, 0, 1, seen);
  }

  summary(): Summary {
    const mean = (field: MeanName) => this.#mean(this.#moments.get(field) ?? NO_MOMENTS);
    const nothing = exactEstimate(0);
    const { extraMargin, breakEvenExtra } = this.#shape.merchants ?? NO_MERCHANTS;
    return {
      sustainability: {
        failure: {
          probability: this.#proportion(this.#paths - this.#failed[0], this.#paths),
          byKind: Object.fromEntries(
            failureKinds.slice(1).map((kind, i) => [kind, this.#proportion(this.#failed[i + 1], this.#paths)]),
          ) as { [kind in FailureKind]: Estimate },
          day: { ...quantilesOf(this.#failureDays), median: this.#median(this.#failureDays) },
          firstShortDay: {
            ...quantilesOf(this.#shortDays),
            share: this.#proportion(this.#shortDays.count, this.#paths),
          },
          curve: this.#curve(),
        },
        recovery: {
          mean: mean('recovery'),
          byCohort: this.#cohorts.map((cohort, k) => this.#cohort(cohort, k)),
          byAge: this.#ages.figures(),
        },
        claims: { issued: mean('issued'), paid: mean('paid'), outstanding: mean('outstanding'), full: mean('full') },
        series: this.#series.table(this.#shape.grid, (day) => this.#shape.feeByDay?.[day] ?? this.#shape.fee),
      },
      operator: {
        feesKept: mean('feesKept'),
        costs: mean('costs'),
        rewards: mean('rewards'),
        drawn: mean('drawn'),
        absconded: mean('absconded'),
        take: mean('take'),
        cashAtEnd: mean('cash'),
        poolAtEnd: mean('pool'),
        depositAtEnd: this.#shape.guard === null ? nothing : mean('deposit'),
        depositShort: this.#shape.guard === null ? nothing : this.#proportion(this.#depositShort, this.#paths),
      },
      merchants: {
        fees: mean('fees'),
        net: extraMargin === null ? exactEstimate(null) : mean('merchantsNet'),
        breakEvenExtra,
      },
      parties: { cost: mean('cost'), benefit: mean('benefit'), gain: mean('gain') },
      conservation: { worst: this.#worst },
    };
  }

  #mean(moments: Moments): Estimate {
    return meanOf(moments, this.#shape.random);
  }

  #proportion(hits: number, trials: number): Estimate {
    return chanceOf(hits, trials, this.#shape.random);
  }

  #median(column: ValueColumn): Estimate {
    const median = exactEstimate(column.count === 0 ? null : column.quantile(0.5));
    return this.#shape.random && column.count > 0 ? { ...median, ...column.quantileInterval(0.5) } : median;
  }

  /** The chance to have failed by the end of each recorded day. */
  #curve(): FailurePoint[] {
    const points: FailurePoint[] = [];
    if (this.#paths === 0) return points;
    let failed = 0;
    let day = 0;
    for (const end of this.#shape.grid) {
      for (; day <= end; day++) failed += this.#failedOn[day];
      const { value, low, high } = this.#proportion(failed, this.#paths);
      points.push({ day: end, probability: value!, low: low!, high: high! });
    }
    return points;
  }

  #cohort({ moments, full, share, daysToFull }: CohortColumns, k: number): CohortRecovery {
    return {
      bornDay: this.#shape.cohorts[k],
      mean: this.#mean(moments).value,
      ...quantilesOf(share),
      fullShare: moments.count === 0 ? 0 : full / moments.count,
      daysToFull: daysToFull.count === 0 ? null : daysToFull.quantile(0.5),
    };
  }
}

const MEAN_FIELDS = [
  'issued',
  'paid',
  'outstanding',
  'full',
  'rewards',
  'costs',
  'drawn',
  'absconded',
  'cash',
  'fees',
  'pool',
] as const satisfies readonly RowField[];
