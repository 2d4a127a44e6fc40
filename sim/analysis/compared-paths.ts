import { compileModel } from '../model/compile-model.ts';
import { drawnTerms } from '../model/drawn-terms.ts';
import { merchantTerms } from '../model/merchant-terms.ts';
import { fieldAt, type OrdinaryField, ordinaryAt, type RowShape, rowLengthOf, storedAt } from '../path/path-block.ts';
import type { BlockResult } from '../run/block-runner.ts';
import { benefitAt, costAt, gainAt, merchantsNetAt, takeAt } from '../stats/path-money.ts';
import { PathOutcomes } from '../stats/path-outcomes.ts';
import type { LoadedScenario } from '../types.ts';
import type { ComparedMeasure, PyramidMeasure } from './comparison.ts';
import { FollowedPaths } from './followed-paths.ts';

/** Columns that a path's outcomes do not have. */
const MONEY = [
  'sustainability.claims.paid',
  'operator.take',
  'merchants.fees',
  'merchants.net',
  'ordinary.cost',
  'ordinary.profitAgainstNone',
  'ordinary.stored.loss.amount',
  'parties.cost',
  'parties.benefit',
  'parties.gain',
] as const;
type Money = (typeof MONEY)[number];

/** What every path of one scheme of a comparison comes to: one number a path and measure. */
export class ComparedPaths {
  readonly random: boolean;
  /** The paths on which members were followed; none without `agents`. */
  readonly followed = new FollowedPaths();
  readonly #outcomes: PathOutcomes;
  readonly #money: Record<Money, Float64Array>;
  readonly #shape: RowShape;
  readonly #capitalOf: (path: number) => number;
  readonly #extraMargin: number | null;
  readonly #model: string;

  constructor(loaded: LoadedScenario) {
    const model = compileModel(loaded);
    const paths = model.random ? model.paths : 1;
    this.random = model.random;
    // Only what decides what is in a row: the model itself may be large.
    this.#shape = { cohorts: model.cohorts, guard: model.guard, fraud: model.fraud, ordinary: model.ordinary };
    this.#outcomes = new PathOutcomes(paths, model.horizon, rowLengthOf(model));
    this.#money = Object.fromEntries(MONEY.map((name) => [name, new Float64Array(paths)])) as Record<
      Money,
      Float64Array
    >;
    this.#capitalOf = drawnTerms(model).capitalOf ?? (() => model.capital);
    this.#extraMargin = merchantTerms(loaded).extraMargin;
    this.#model = JSON.stringify(model);
  }

  /** Paths that are in it. */
  get count(): number {
    return this.#outcomes.count;
  }

  /** Whether each path of the two must be the same, those that have not been run included. */
  isSameAs(other: ComparedPaths): boolean {
    return this.#model === other.#model;
  }

  /** Takes a block's rows; blocks come in path order. */
  add({ rows, count }: Pick<BlockResult, 'rows' | 'count'>): void {
    const first = this.count;
    const stride = rowLengthOf(this.#shape);
    const ordinary = (field: OrdinaryField, at: number) =>
      this.#shape.ordinary ? rows[at + ordinaryAt(field, this.#shape.cohorts.length)] : Number.NaN;
    for (let i = 0; i < count; i++) {
      const at = i * stride;
      const path = first + i;
      this.#money['sustainability.claims.paid'][path] = rows[at + fieldAt.paid];
      this.#money['operator.take'][path] = takeAt(rows, at, this.#capitalOf(path));
      this.#money['ordinary.stored.loss.amount'][path] = this.#shape.ordinary?.stored
        ? rows[at + storedAt('lost', this.#shape.cohorts.length)]
        : Number.NaN;
      this.#money['parties.cost'][path] = costAt(rows, at, this.#shape);
      this.#money['parties.benefit'][path] = benefitAt(rows, at, this.#shape);
      this.#money['parties.gain'][path] = gainAt(rows, at, this.#shape, this.#capitalOf(path));
      this.#money['merchants.fees'][path] = rows[at + fieldAt.fees];
      this.#money['merchants.net'][path] =
        this.#extraMargin === null ? Number.NaN : merchantsNetAt(rows, at, this.#shape, this.#extraMargin);
      this.#money['ordinary.cost'][path] = ordinary('cost', at);
      this.#money['ordinary.profitAgainstNone'][path] = ordinary('profitAgainstNone', at);
    }
    this.#outcomes.add(rows, count);
  }

  /** A measure on the first `paths` paths, NaN where a path has none; the one path of a scheme that draws nothing stands for all. */
  values(measure: Exclude<ComparedMeasure, PyramidMeasure>, paths: number): Float64Array {
    const column = this.#column(measure);
    return this.random ? column.subarray(0, paths) : new Float64Array(paths).fill(column[0]);
  }

  #column(measure: Exclude<ComparedMeasure, PyramidMeasure>): Float64Array {
    switch (measure) {
      case 'sustainability.failure.probability':
        return this.#outcomes.failure;
      case 'sustainability.recovery.mean':
        return this.#outcomes.recovery;
      case 'sustainability.claims.outstanding':
        return this.#outcomes.unpaid;
      default:
        return this.#money[measure];
    }
  }
}
