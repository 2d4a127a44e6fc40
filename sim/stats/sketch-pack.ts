import { type LogBucketSketch, PAGE, type SketchParts } from './log-bucket-sketch.ts';

/** Many sketches in four typed arrays: thousands of small ones would cost more to hand to another thread than to fill. */
export interface SketchPack {
  /** Pages of each sketch. */
  readonly pages: Uint16Array;
  /** Marks of all pages, sketch by sketch. */
  readonly octaves: Uint16Array;
  /** The counts of all pages. */
  readonly counts: Uint32Array;
  /** Three numbers a sketch. */
  readonly rest: Float64Array;
}

/** Copies sketches into one pack. */
export function packSketches(sketches: readonly LogBucketSketch[]): SketchPack {
  const parts = sketches.map((sketch) => sketch.parts());
  const pages = Uint16Array.from(parts, (one) => one.pages.length);
  const total = pages.reduce((sum, count) => sum + count, 0);
  const octaves = new Uint16Array(total);
  const counts = new Uint32Array(total * PAGE);
  const rest = new Float64Array(3 * sketches.length);
  let at = 0;
  for (const [i, one] of parts.entries()) {
    rest.set(one.rest, 3 * i);
    octaves.set(one.octaves, at);
    for (const page of one.pages) counts.set(page, PAGE * at++);
  }
  return { pages, octaves, counts, rest };
}

/** The sketches of a pack one by one, as views of it. */
export function unpackSketches({ pages, octaves, counts, rest }: SketchPack): SketchParts[] {
  let at = 0;
  return Array.from(pages, (count, i) => {
    const from = at;
    at += count;
    return {
      octaves: octaves.subarray(from, at),
      pages: Array.from({ length: count }, (_, k) => counts.subarray((from + k) * PAGE, (from + k + 1) * PAGE)),
      rest: rest.subarray(3 * i, 3 * i + 3),
    };
  });
}
