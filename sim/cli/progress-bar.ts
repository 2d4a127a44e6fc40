import cliProgress from 'cli-progress';
import type { Progress } from '../run/progress.ts';

const UNITS: readonly [number, string][] = [
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
];

function timeLeft(seconds: number): string {
  if (!Number.isFinite(seconds)) return '…';
  const [size, unit] = UNITS.find(([least]) => seconds >= 2 * least) ?? UNITS[2];
  return `${Math.ceil(seconds / size)} ${unit} left`;
}

/** A progress bar on stderr with rate and time left; silent when stderr is no terminal or `quiet`. */
export function progressBar(quiet = false): { update(progress: Progress): void; stop(): void } {
  if (quiet || !process.stderr.isTTY) return { update() {}, stop() {} };
  const bar = new cliProgress.SingleBar({
    format: 'simulating {bar} {done} of {all} paths · {rate} paths/s · {left}',
    stream: process.stderr,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
  });
  let running = false;
  return {
    update({ done, total, pathsPerSecond, secondsLeft }) {
      const words = {
        done: done.toLocaleString('en'),
        all: total.toLocaleString('en'),
        rate: Math.round(pathsPerSecond).toLocaleString('en'),
        left: timeLeft(secondsLeft),
      };
      if (!running) bar.start(total, done, words);
      else bar.update(done, words);
      running = true;
    },
    stop() {
      if (running) bar.stop();
      running = false;
    },
  };
}
