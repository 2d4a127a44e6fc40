/**
 * Counts and medians (the ⌈n/2⌉-th smallest) of values by group 0 … groups − 1; 0 for a group without values. `groupOf` gives
 * the group of the i-th value.
 */
export function groupedMedians(
  values: Float64Array,
  groups: number,
  groupOf: (i: number) => number,
): { counts: Float64Array; medians: Float64Array } {
  const counts = new Float64Array(groups);
  for (let i = 0; i < values.length; i++) counts[groupOf(i)]++;
  const next = new Float64Array(groups);
  for (let group = 1; group < groups; group++) next[group] = next[group - 1] + counts[group - 1];
  const sorted = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) sorted[next[groupOf(i)]++] = values[i];
  const medians = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    const own = sorted.subarray(next[group] - counts[group], next[group]).sort();
    medians[group] = own.length === 0 ? 0 : own[Math.ceil(own.length / 2) - 1];
  }
  return { counts, medians };
}
