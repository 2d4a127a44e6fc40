import * as Comlink from 'comlink';
import type { BlockWorker } from './block-runner.ts';

/**
 * The BlockRunner at the other end of a message channel, whose calls under way also fail when the worker itself does:
 * a channel alone would wait for ever. `onDeath` is told how to say so.
 */
export function remoteWorker(endpoint: Comlink.Endpoint, onDeath: (die: (error: Error) => void) => void): BlockWorker {
  const remote = Comlink.wrap<BlockWorker>(endpoint);
  let dead: Error | null = null;
  const underWay = new Set<(error: Error) => void>();
  onDeath((error) => {
    dead ??= error;
    for (const giveUp of underWay) giveUp(dead);
  });
  const call = <Result>(start: () => Promise<Result>): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      if (dead !== null) return reject(dead);
      underWay.add(reject);
      start()
        .then(resolve, reject)
        .finally(() => underWay.delete(reject));
    });
  return {
    prepare: (model, keeping) => call(async () => remote.prepare(model, keeping)),
    run: (first, count) => call(async () => remote.run(first, count)),
    takeSketches: () => call(async () => remote.takeSketches()),
    follow: (path) => call(async () => remote.follow(path)),
  };
}
