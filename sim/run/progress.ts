/** How far a run has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly pathsPerSecond: number;
  /** At this rate; infinite while it cannot be said yet. */
  readonly secondsLeft: number;
}

/** No rate is taken over less than this, in milliseconds. */
const LEAST = 250;
/** Sooner than this after the beginning nobody knows how long it will take. */
const SETTLES = 1000;

/**
 * A function that tells `onProgress` how far things are, with the rate of the later half or more of the time since this was called: the
 * beginning, when workers start and code is still slow, says nothing of what is to come.
 */
export function progressMeter(onProgress: ((progress: Progress) => void) | undefined) {
  const started = performance.now();
  let from = { done: 0, at: started };
  let next = from;
  return (done: number, total: number): void => {
    const now = performance.now();
    if (now - started >= Math.max(LEAST, 2 * (next.at - started)) && done > next.done) {
      from = next;
      next = { done, at: now };
    }
    const rate = (done - from.done) / Math.max(1e-3, (now - from.at) / 1000);
    const isKnown = done === total || (rate > 0 && now - started >= SETTLES);
    const secondsLeft = isKnown ? (total - done) / rate : Number.POSITIVE_INFINITY;
    onProgress?.({ done, total, pathsPerSecond: rate, secondsLeft });
  };
}
