import type { Crew } from '../run/crew.ts';
import type { Progress } from '../run/progress.ts';
import { type SimulateOptions, simulate } from '../simulate.ts';
import type { LoadedScenario, ResultBundle } from '../types.ts';
import { crewFor } from './crew-for.ts';
import { progressBar } from './progress-bar.ts';

/** Exit code of a run that was interrupted. */
const INTERRUPTED = 130;

interface WorkOptions {
  readonly workers?: number;
  readonly quiet?: boolean;
}

interface Work {
  readonly crew: Crew;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Does work that simulates, with workers and with progress on stderr. Ctrl-C ends it and keeps what is finished (exit
 * code 130); a second one ends the program.
 */
export async function withProgress<Result>(
  runs: readonly LoadedScenario[],
  { workers, quiet }: WorkOptions,
  work: (on: Work) => Promise<Result>,
): Promise<Result> {
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
    process.exitCode = INTERRUPTED;
  };
  process.once('SIGINT', interrupt);
  const bar = progressBar(quiet);
  const crew = crewFor(runs, workers);
  try {
    return await work({ crew, signal: stop.signal, onProgress: bar.update });
  } finally {
    bar.stop();
    crew.close();
    process.off('SIGINT', interrupt);
  }
}

/** Simulates a scenario in that way. */
export function runScenario(
  loaded: LoadedScenario,
  { workers, quiet, ...options }: WorkOptions & Omit<SimulateOptions, keyof Work>,
): Promise<ResultBundle> {
  return withProgress([loaded], { workers, quiet }, (on) => simulate(loaded, { ...options, ...on }));
}
