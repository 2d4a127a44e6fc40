import { AT_ONCE, gatherColumns } from './gather-columns.ts';
import { LogBucketSketch } from './log-bucket-sketch.ts';
import { packSketches, type SketchPack } from './sketch-pack.ts';

/** Records held back before they are sketched, and the most numbers among them: a sketch is brought into the cache once for all of them. */
const HELD_RECORDS = 1024;
const HELD_NUMBERS = 4e6;

/** One sketch for each column of records that come one by one; memory does not grow with their number. */
export class SeriesSketches {
  readonly #columns: number;
  readonly #room: number;
  readonly #records: Float64Array;
  readonly #gathered: readonly Float64Array[];
  #sketches: LogBucketSketch[];
  #held = 0;

  constructor(columns: number) {
    this.#columns = columns;
    this.#room = Math.max(1, Math.min(HELD_RECORDS, Math.floor(HELD_NUMBERS / columns)));
    this.#records = new Float64Array(this.#room * columns);
    this.#gathered = Array.from({ length: AT_ONCE }, () => new Float64Array(this.#room));
    this.#sketches = this.#empty();
  }

  add(record: Float64Array): void {
    this.#records.set(record, this.#held * this.#columns);
    this.#held++;
    if (this.#held === this.#room) this.#sketchHeld();
  }

  /** The sketches of all records since the last call. */
  take(): SketchPack {
    this.#sketchHeld();
    const taken = packSketches(this.#sketches);
    this.#sketches = this.#empty();
    return taken;
  }

  #empty(): LogBucketSketch[] {
    return Array.from({ length: this.#columns }, () => new LogBucketSketch());
  }

  #sketchHeld(): void {
    const records = this.#records.subarray(0, this.#held * this.#columns);
    for (let from = 0; from < this.#columns; from += AT_ONCE) {
      gatherColumns(records, this.#columns, from, this.#gathered, 0);
      for (let k = 0; k < AT_ONCE && from + k < this.#columns; k++) {
        this.#sketches[from + k].addAll(this.#gathered[k], 0, 1, this.#held);
      }
    }
    this.#held = 0;
  }
}
