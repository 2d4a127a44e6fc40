/** Columns gathered at a time: as many values as a cache line of a record holds. */
export const AT_ONCE = 8;

/**
 * Takes the columns `from`, `from + 1`, … of records of `columns` numbers each, which follow one another in `records`:
 * column from + k goes to `into[k]`, from place `place` on. Returns the place after the last.
 */
export function gatherColumns(
  records: Float64Array,
  columns: number,
  from: number,
  into: readonly Float64Array[],
  place: number,
): number {
  const wide = Math.min(into.length, columns - from);
  let path = place;
  for (let at = from; at < records.length; at += columns) {
    for (let k = 0; k < wide; k++) into[k][path] = records[at + k];
    path++;
  }
  return path;
}
