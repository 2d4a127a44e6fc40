import { type SimulateOptions, simulate } from '../simulate.ts';
import type { LoadedScenario, ResultBundle } from '../types.ts';
import { crewFor } from './crew-for.ts';
import { progressBar } from './progress-bar.ts';

/** Exit code of a run that was interrupted. */
const INTERRUPTED = 130;

interface RunOptions extends Omit<SimulateOptions, 'crew' | 'signal' | 'onProgress'> {
  readonly workers?: number;
  readonly quiet?: boolean;
}

/**
 * Simulates with progress on stderr. Ctrl-C ends the run and keeps what is finished (exit code 130); a second one ends
 * the program.
 */
export async function runScenario(
  loaded: LoadedScenario,
  { workers, quiet, ...options }: RunOptions,
): Promise<ResultBundle> {
  const stop = new AbortController();
  const interrupt = () => {
    stop.abort();
    process.exitCode = INTERRUPTED;
  };
  process.once('SIGINT', interrupt);
  const bar = progressBar(quiet);
  const crew = crewFor(loaded.scenario, workers);
  try {
    return await simulate(loaded, { ...options, crew, signal: stop.signal, onProgress: bar.update });
  } finally {
    bar.stop();
    crew.close();
    process.off('SIGINT', interrupt);
  }
}
