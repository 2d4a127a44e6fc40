import * as Comlink from 'comlink';
import type { BlockWorker } from './block-runner.ts';

/**
 * The BlockRunner at the other end of a message channel, whose call under way also fails when the worker itself does:
 * a channel alone would wait for ever. `onDeath` is told how to say so.
 */
export function remoteWorker(endpoint: Comlink.Endpoint, onDeath: (die: (error: Error) => void) => void): BlockWorker {
  const remote = Comlink.wrap<BlockWorker>(endpoint);
  let dead: Error | null = null;
  let giveUp: ((error: Error) => void) | null = null;
  onDeath((error) => {
    dead ??= error;
    giveUp?.(dead);
  });
  // Calls come one at a time, so there is one promise to fail.
  const call = <Result>(start: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (dead !== null) return reject(dead);
      giveUp = reject;
      start().then(resolve, reject);
    });
  return {
    prepare: (model, keeping) => call(async () => remote.prepare(model, keeping)),
    run: (first, count) => call(async () => remote.run(first, count)),
    takeSketches: () => call(async () => remote.takeSketches()),
  };
}
