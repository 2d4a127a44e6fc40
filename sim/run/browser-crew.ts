import type { Crew } from './crew.ts';
import { portableDigest } from './path-digest.ts';
import { remoteWorker } from './remote-worker.ts';

/** `count` workers of the browser; `newWorker` makes one, whose script calls `exposeRunner(self)`. */
export function browserCrew(count: number, newWorker: () => Worker): Crew {
  const workers = Array.from({ length: count }, newWorker);
  return {
    workers: workers.map((worker) =>
      remoteWorker(worker, (die) => {
        worker.addEventListener('error', ({ message }) => die(new Error(`a worker failed: ${message}`)), {
          once: true,
        });
      }),
    ),
    newDigest: portableDigest,
    close() {
      for (const worker of workers) worker.terminate();
    },
  };
}
