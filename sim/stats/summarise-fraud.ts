import {
  detections,
  type FraudField,
  fakeShareAt,
  fieldAt,
  fraudAt,
  fraudFields,
  irrAt,
  rowLengthOf,
} from '../path/path-block.ts';
import type { Estimate, FraudCohort, FraudFigures } from '../types.ts';
import { chanceOf, meanOf } from './estimates.ts';
import type { FraudShape } from './fraud-shape.ts';
import type { HonestOutcomes } from './honest-outcomes.ts';
import { type Moments, mergeMoments, momentsOf, NO_MOMENTS } from './moments.ts';

/** What is worked out of each row before it is averaged. */
type Worked = 'fakeShare' | 'lossShare';

/** Sums of money that differ by no more, as a share, are the same. */
const ROUNDING = 1e-12;

/** The rows of a run with frauds → what they bring to whom. Blocks must come in path order. */
export class FraudSummariser {
  readonly #shape: FraudShape;
  readonly #moments = new Map<FraudField | Worked, Moments>();
  readonly #fakeShares: Moments[];
  readonly #losses: Moments[];
  readonly #rates: Moments[];

  constructor(shape: FraudShape) {
    this.#shape = shape;
    this.#fakeShares = Array.from(shape.cohorts, () => NO_MOMENTS);
    this.#losses = Array.from(shape.cohorts, () => NO_MOMENTS);
    this.#rates = detections.map(() => NO_MOMENTS);
  }

  add(rows: Float64Array, count: number): void {
    const cohorts = this.#shape.cohorts.length;
    const stride = rowLengthOf(this.#shape);
    const column = (at: number, where: (row: number) => boolean = () => true): Float64Array => {
      const values: number[] = [];
      for (let row = 0; row < count * stride; row += stride) if (where(row)) values.push(rows[row + at]);
      return Float64Array.from(values);
    };
    const at = (field: FraudField) => fraudAt(field, this.#shape);
    const followed = (row: number) => rows[row + at('followed')] === 1;
    const merge = (name: FraudField | Worked, values: Float64Array) =>
      this.#moments.set(name, mergeMoments(this.#moments.get(name) ?? NO_MOMENTS, momentsOf(values)));

    for (const field of fraudFields) {
      const ofAttacker = field.startsWith('npv') || field === 'irr';
      const hasRate = (row: number) => followed(row) && rows[row + at('irr')] > -1;
      merge(field, column(at(field), field === 'irr' ? hasRate : ofAttacker ? followed : undefined));
    }
    const sold = column(fieldAt.turnover);
    merge(
      'fakeShare',
      column(at('fakes')).map((fakes, i) => (sold[i] > 0 ? fakes / sold[i] : 0)),
    );
    const isMarked = (row: number) => rows[row + at('marked')] > 0;
    const marked = column(at('marked'), isMarked);
    merge(
      'lossShare',
      column(at('markedLosing'), isMarked).map((losing, i) => losing / marked[i]),
    );
    for (let k = 0; k < detections.length; k++) {
      const rate = irrAt(k, this.#shape);
      const rates = momentsOf(column(rate, (row) => followed(row) && rows[row + rate] > -1));
      this.#rates[k] = mergeMoments(this.#rates[k], rates);
    }
    for (let k = 0; k < cohorts; k++) {
      const share = fakeShareAt(k, this.#shape);
      const there = (offset: number) => momentsOf(column(share + offset, (row) => rows[row + share + offset] >= 0));
      this.#fakeShares[k] = mergeMoments(this.#fakeShares[k], there(0));
      this.#losses[k] = mergeMoments(this.#losses[k], there(1));
    }
  }

  /** `honest` is how real buyers came out on the first paths, `without` the same without frauds; null while that is not known. `efforts` are more of them, where another share of fakes is found. */
  figures(
    honest: HonestOutcomes,
    without: HonestOutcomes | null,
    efforts: readonly { readonly detection: number; readonly outcomes: HonestOutcomes }[],
  ): FraudFigures {
    const { fake, insiders, sale, merchantBears, accountsPerPerson } = this.#shape;
    const mean = (name: FraudField | Worked) => this.#mean(this.#moments.get(name) ?? NO_MOMENTS);
    return {
      ...(fake !== null && {
        attacker: {
          npv: mean('npv'),
          irr: mean('irr'),
          irrNone: this.#withoutRate(),
          breakEvenDetection: breakEven(mean('npvUnfound').value, mean('npvFound').value),
          npvUnfound: mean('npvUnfound'),
          npvFound: mean('npvFound'),
          npvWhole: mean('npvWhole'),
          byDetection: this.#byDetection(mean('npvUnfound').value, mean('npvFound').value),
          ...fake,
        },
      }),
      fakeShare: mean('fakeShare'),
      harm: this.#harm(honest, without),
      toHonest: mean('toHonest'),
      toFakes: mean('toFakes'),
      toInsiders: mean('toInsiders'),
      found: mean('found'),
      clawedBack: mean('clawedBack'),
      struckOut: mean('struckOut'),
      fines: mean('fines'),
      reports: mean('reports'),
      ...(sale !== null && {
        markup: {
          lossShare: mean('lossShare'),
          breakEvenRecovery: sale.breakEvenRecovery,
          excess: mean('excess'),
          loss: mean('markedLoss'),
          merchantBears: scaled(mean('markedLoss'), merchantBears),
          sale,
        },
      }),
      ...(insiders && { insiders: { booked: mean('booked') } }),
      ...(accountsPerPerson !== null && { sybils: { rewards: mean('toSybils'), accountsPerPerson } }),
      byCohort: this.#byCohort(honest, without),
      ...(fake !== null && {
        effort: efforts.map(({ detection, outcomes }) => ({
          detection,
          harm: this.#harm(outcomes, without),
          fakeShare: outcomes.count > 0 ? outcomes.fakeShares / outcomes.count : null,
        })),
      }),
    };
  }

  #mean(moments: Moments): Estimate {
    return meanOf(moments, this.#shape.random);
  }

  #withoutRate(): Estimate {
    const { count } = this.#moments.get('npv') ?? NO_MOMENTS;
    const none = count - (this.#moments.get('irr') ?? NO_MOMENTS).count;
    return chanceOf(none, count, this.#shape.random);
  }

  #harm(honest: HonestOutcomes, without: HonestOutcomes | null): Estimate {
    if (without === null) return this.#mean(NO_MOMENTS);
    const worse = without.net.slice(0, Math.min(honest.count, without.count)).map((net, path) => {
      const difference = net - honest.net[path];
      return Math.abs(difference) <= ROUNDING * Math.abs(net) ? 0 : difference;
    });
    return this.#mean(momentsOf(worse));
  }

  #byDetection(unfound: number | null, found: number | null) {
    return detections.map((detection, k) => ({
      detection,
      npv: unfound === null || found === null ? null : (1 - detection) * unfound + detection * found,
      irr: average(this.#rates[k]),
    }));
  }

  #byCohort(honest: HonestOutcomes, without: HonestOutcomes | null): FraudCohort[] {
    const recovered = (of: HonestOutcomes | null, k: number) =>
      of !== null && of.paths[k] > 0 ? of.recovered[k] / of.paths[k] : null;
    return Array.from(this.#shape.cohorts, (bornDay, k) => {
      const markupLoss = average(this.#losses[k]);
      return {
        bornDay,
        fakeShare: average(this.#fakeShares[k]),
        recovery: recovered(honest, k),
        recoveryWithout: recovered(without, k),
        markupLoss,
        markupLossShared: markupLoss === null ? null : markupLoss * (1 - this.#shape.merchantBears),
      };
    });
  }
}

const average = ({ sum, count }: Moments): number | null => (count > 0 ? sum / count : null);

/** The chance of being found at which (1 − p)·unfound + p·found = 0. */
function breakEven(unfound: number | null, found: number | null): number | null {
  if (unfound === null || found === null) return null;
  if (unfound <= 0) return 0;
  return found > 0 ? null : unfound / (unfound - found);
}

const scaled = ({ value, low, high, level }: Estimate, by: number): Estimate => {
  const times = (figure: number | null) => (figure === null ? null : figure * by);
  return { value: times(value), low: times(low), high: times(high), level };
};
