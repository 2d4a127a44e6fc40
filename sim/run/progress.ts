/** How far a run has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly pathsPerSecond: number;
  readonly secondsLeft: number;
}

/** A function that tells `onProgress` how far things are, with the rate since this was called. */
export function progressMeter(onProgress: ((progress: Progress) => void) | undefined) {
  const started = performance.now();
  return (done: number, total: number): void => {
    const rate = done / Math.max(1e-3, (performance.now() - started) / 1000);
    onProgress?.({ done, total, pathsPerSecond: rate, secondsLeft: (total - done) / Math.max(1, rate) });
  };
}
