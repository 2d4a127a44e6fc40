import { cohortAt, type FraudField, fieldAt, fraudAt, type RowShape, rowLengthOf } from '../path/path-block.ts';

/**
 * How all who really bought came out on the first paths of a run, with frauds or without: the same paths of both are held
 * against each other.
 */
export class HonestOutcomes {
  /** What they got less what they paid too much, by path. */
  readonly net: Float64Array;
  /** By cohort, the sum of its shares got back over the paths in which there is one, and their number. */
  readonly recovered: Float64Array;
  readonly paths: Float64Array;
  /** Sum over paths of the share of turnover that is fake. */
  fakeShares = 0;
  readonly #shape: RowShape;
  #count = 0;

  /** At most `most` paths are kept. */
  constructor(most: number, shape: RowShape) {
    this.net = new Float64Array(most);
    this.recovered = new Float64Array(shape.cohorts.length);
    this.paths = new Float64Array(shape.cohorts.length);
    this.#shape = shape;
  }

  get count(): number {
    return this.#count;
  }

  /** Takes a block's rows; blocks come in path order. */
  add(rows: Float64Array, count: number): void {
    const stride = rowLengthOf(this.#shape);
    const honest = this.#shape.fraud === null;
    const of = (row: number, field: FraudField) => rows[row + fraudAt(field, this.#shape)];
    for (let path = 0; path < count && this.#count < this.net.length; path++) {
      const row = path * stride;
      // What is paid to others is taken off, so that without any the difference is 0 to the last bit.
      const others = honest ? 0 : of(row, 'toFakes') + of(row, 'toInsiders') + of(row, 'excess');
      this.net[this.#count++] = rows[row + fieldAt.paid] - others;
      const sold = rows[row + fieldAt.turnover];
      if (!honest && sold > 0) this.fakeShares += of(row, 'fakes') / sold;
      for (let k = 0; k < this.recovered.length; k++) {
        const share = rows[row + cohortAt(k)];
        if (share < 0) continue;
        this.recovered[k] += share;
        this.paths[k]++;
      }
    }
  }
}
