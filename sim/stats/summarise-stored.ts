import type { CompiledOrdinary } from '../model/compile-ordinary.ts';
import { fieldAt, type RowShape, rowLengthOf, type StoredField, storedAt } from '../path/path-block.ts';
import type { StoredFigures } from '../schemes/ordinary/stored-figures.ts';
import { chanceOf, meanOf } from './estimates.ts';
import { type Moments, mergeMoments, momentsOf, NO_MOMENTS } from './moments.ts';
import { quantilesOf } from './quantiles-of.ts';
import { ValueColumn } from './value-column.ts';

const DAYS_OF_YEAR = 365;

/** What figures of an ordinary scheme, stored value or other, need to know of the model. */
export interface StoredShape extends RowShape {
  readonly terms: CompiledOrdinary;
  readonly horizon: number;
  /** Members who have joined by each day; null where they are not known. */
  readonly joined: Float64Array | null;
  /** Days within which a loss of stored value counts for the verdict. */
  readonly within: number;
  /** False: one path stands for all, and figures have no interval. */
  readonly random: boolean;
}

const MEANS = ['floatMean', 'floatHighest', 'float', 'escrow', 'lost'] as const satisfies readonly StoredField[];
type Averaged = (typeof MEANS)[number] | 'paidIn' | 'balanceShare' | 'ofFloat' | 'perMember';

/** Rows of stored value → its figures. Blocks must come in path order; then they are the same bits for any workers. */
export class StoredSummariser {
  readonly #shape: StoredShape;
  readonly #moments = new Map<Averaged, Moments>();
  readonly #cover = new ValueColumn();
  #paths = 0;
  #losing = 0;
  #losingWithin = 0;

  constructor(shape: StoredShape) {
    this.#shape = shape;
  }

  add(rows: Float64Array, count: number): void {
    const { cohorts, horizon, joined, within } = this.#shape;
    const stride = rowLengthOf(this.#shape);
    const place = (field: StoredField) => storedAt(field, cohorts.length);
    for (const field of MEANS) this.#add(field, momentsOf(rows, place(field), stride, count));
    this.#add('paidIn', momentsOf(rows, fieldAt.issued, stride, count));
    this.#cover.addAll(rows, place('cover'), stride, count);
    const balance = new Float64Array(count);
    const ofFloat = new Float64Array(count);
    const perMember = new Float64Array(count);
    let sold = 0;
    let failed = 0;
    let shared = 0;
    for (let row = 0; row < count * stride; row += stride) {
      const day = rows[row + fieldAt.failureDay];
      const float = rows[row + place('float')];
      const lost = rows[row + place('lost')];
      const aYear = (rows[row + fieldAt.turnover] * DAYS_OF_YEAR) / (day < 0 ? horizon : day + 1);
      if (aYear > 0) balance[sold++] = float / aYear;
      if (day < 0) continue;
      if (lost > 0) this.#losing++;
      if (lost > 0 && day < within) this.#losingWithin++;
      if (float > 0) ofFloat[failed++] = lost / float;
      if (joined !== null && joined[day] > 0) perMember[shared++] = lost / joined[day];
    }
    this.#add('balanceShare', momentsOf(balance, 0, 1, sold));
    this.#add('ofFloat', momentsOf(ofFloat, 0, 1, failed));
    this.#add('perMember', momentsOf(perMember, 0, 1, shared));
    this.#paths += count;
  }

  figures(): StoredFigures {
    const { terms, random } = this.#shape;
    const mean = (name: Averaged) => meanOf(this.#moments.get(name) ?? NO_MOMENTS, random);
    const chance = (hits: number) => chanceOf(hits, this.#paths, random);
    return {
      paidIn: mean('paidIn'),
      bonusRate: terms.stored!.bonus,
      spend: terms.redeem,
      float: { mean: mean('floatMean'), highest: mean('floatHighest'), atEnd: mean('float') },
      balanceShare: mean('balanceShare'),
      cover: quantilesOf(this.#cover),
      inEscrow: mean('escrow'),
      loss: {
        probability: chance(this.#losing),
        within: chance(this.#losingWithin),
        amount: mean('lost'),
        ofFloat: mean('ofFloat'),
        perMember: mean('perMember'),
      },
    };
  }

  #add(name: Averaged, moments: Moments): void {
    this.#moments.set(name, mergeMoments(this.#moments.get(name) ?? NO_MOMENTS, moments));
  }
}
