/** Processor time of this process so far, in nanoseconds: what others do on the machine is not in it. */
export function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Runs all contestants in turn, `rounds` times, so that a busy moment meets each of them alike.
 * Returns `{name: {median, least, most}}` of the numbers that they return.
 */
export function interleave(contestants, rounds) {
  const seen = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(contestants)) seen[name].push(measure());
  }
  return Object.fromEntries(
    Object.entries(seen).map(([name, values]) => [
      name,
      { median: median(values), least: Math.min(...values), most: Math.max(...values) },
    ]),
  );
}
