import { classesOf, type OrdinaryField, ordinaryAt, ordinaryClassAt, rowLengthOf } from '../path/path-block.ts';
import type { OrdinaryFigures } from '../schemes/ordinary/ordinary-figures.ts';
import type { Estimate } from '../types.ts';
import { exactEstimate, meanOf } from './estimates.ts';
import { type Moments, mergeMoments, momentsOf, NO_MOMENTS } from './moments.ts';
import { quantilesOf } from './quantiles-of.ts';
import { type StoredShape, StoredSummariser } from './summarise-stored.ts';
import { ValueColumn } from './value-column.ts';

/** What the figures need to know of the model. */
export interface OrdinaryShape extends StoredShape {
  readonly kind: string;
  /** Days of which shares of members are told. */
  readonly grid: ArrayLike<number>;
  /** Share of purchases by the fifth of members who buy most often. */
  readonly concentration20: number | null;
}

type Averaged = OrdinaryField | 'redemption' | 'breakage' | 'costShare';

/** A share of a path, of another field. */
const SHARES: readonly (readonly [Averaged, OrdinaryField, OrdinaryField])[] = [
  ['redemption', 'redeemed', 'issued'],
  ['breakage', 'lapsed', 'issued'],
  ['costShare', 'cost', 'sales'],
];

const MEANS: readonly OrdinaryField[] = [
  'sales',
  'salesWithout',
  'issued',
  'redeemed',
  'liability',
  'cost',
  'marginBefore',
  'marginAfter',
  'profitAgainstNone',
  'clv',
  'clvWithout',
];

/** Rows of an ordinary scheme → its figures. Blocks must come in path order; then they are the same bits for any workers. */
export class OrdinarySummariser {
  readonly #shape: OrdinaryShape;
  readonly #moments = new Map<Averaged | number, Moments>();
  readonly #costs = new ValueColumn();
  readonly #stored: StoredSummariser | null;

  constructor(shape: OrdinaryShape) {
    this.#shape = shape;
    this.#stored = shape.terms.stored === null ? null : new StoredSummariser(shape);
  }

  add(rows: Float64Array, count: number): void {
    const stride = rowLengthOf(this.#shape);
    const place = (field: OrdinaryField) => ordinaryAt(field, this.#shape.cohorts.length);
    for (const field of MEANS) this.#add(field, momentsOf(rows, place(field), stride, count));
    this.#stored?.add(rows, count);
    this.#costs.addAll(rows, place('cost'), stride, count);
    for (const [name, part, whole] of SHARES) {
      const shares = new Float64Array(count);
      let seen = 0;
      for (let row = 0; row < count * stride; row += stride) {
        if (rows[row + place(whole)] > 0) shares[seen++] = rows[row + place(part)] / rows[row + place(whole)];
      }
      this.#add(name, momentsOf(shares, 0, 1, seen));
    }
    for (let c = 0; c < classesOf(this.#shape); c++) {
      const at = ordinaryClassAt(c, this.#shape.cohorts.length);
      const shares = new Float64Array(count);
      let seen = 0;
      for (let row = 0; row < count * stride; row += stride) {
        if (rows[row + place('issued')] > 0) shares[seen++] = rows[row + at] / rows[row + place('issued')];
      }
      this.#add(c, momentsOf(shares, 0, 1, seen));
    }
  }

  figures(): OrdinaryFigures {
    const { kind, terms, random, grid, horizon } = this.#shape;
    const { customers, classes } = terms;
    const byDay = classes?.members ?? null;
    const days = Array.from(grid);
    const mean = (name: Averaged | number) => meanOf(this.#moments.get(name) ?? NO_MOMENTS, random);
    const ofCustomers = (name: Averaged): Estimate => (customers === null ? exactEstimate(null) : mean(name));
    const costShare = mean('costShare');
    const cost = mean('cost');
    const more = customers === null ? 0 : customers.atEnd - customers.atEndWithout;
    const left = terms.margin - (costShare.value ?? 0);
    return {
      kind,
      sales: mean('sales'),
      salesWithout: mean('salesWithout'),
      issued: mean('issued'),
      redeemed: mean('redeemed'),
      liability: mean('liability'),
      redemption: mean('redemption'),
      breakage: mean('breakage'),
      breakageInTheEnd: terms.lapses,
      cost,
      costByRun: quantilesOf(this.#costs),
      costShare,
      marginBefore: mean('marginBefore'),
      marginAfter: mean('marginAfter'),
      profitAgainstNone: mean('profitAgainstNone'),
      breakEvenLift: left > 0 && costShare.value !== null ? costShare.value / left : null,
      clv: ofCustomers('clv'),
      clvWithout: ofCustomers('clvWithout'),
      concentration20: this.#shape.concentration20,
      retention: customers?.retention ?? null,
      retentionWithout: customers?.retentionWithout ?? null,
      members: customers?.atEnd ?? null,
      membersWithout: customers?.atEndWithout ?? null,
      costPerMember: more > 0 ? over(cost, more) : exactEstimate(null),
      betterOff: terms.stored === null ? terms.betterOff : null,
      classes:
        classes === null
          ? []
          : classes.names.map((name, c) => ({
              name,
              members: classes.members?.[c * horizon + horizon - 1] ?? null,
              inTheLongRun: classes.inTheLongRun?.[c] ?? null,
              sales: classes.sales[c],
              rewards: classes.rewards === null ? mean(c) : exactEstimate(classes.rewards[c]),
            })),
      classesByDay:
        byDay === null
          ? null
          : { day: days, members: classes!.names.map((_, c) => days.map((t) => byDay[c * horizon + t])) },
      ...(this.#stored !== null && { stored: this.#stored.figures() }),
    };
  }

  #add(name: Averaged | number, moments: Moments): void {
    this.#moments.set(name, mergeMoments(this.#moments.get(name) ?? NO_MOMENTS, moments));
  }
}

/** An estimate in parts of a whole. */
const over = ({ value, low, high, level }: Estimate, whole: number): Estimate => {
  const part = (figure: number | null) => (figure === null ? null : figure / whole);
  return { value: part(value), low: part(low), high: part(high), level };
};
