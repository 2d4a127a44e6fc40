import { Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { Crew } from './crew.ts';
import { nodeDigest } from './node-digest.ts';
import { remoteWorker } from './remote-worker.ts';

/**
 * `count` threads of Node. They take none of the process's own options: some, like --input-type, stop a thread.
 */
export function threadCrew(count: number): Crew {
  const threads = Array.from(
    { length: count },
    // From here, and from the command line's one file in its folder.
    () => new Worker(new URL('../run/thread-worker.js', import.meta.url), { execArgv: [] }),
  );
  return {
    workers: threads.map((thread) =>
      remoteWorker(nodeEndpoint(thread), (die) => {
        thread.once('error', die);
        thread.once('exit', (code) => die(new Error(`a worker thread ended with code ${code}`)));
      }),
    ),
    newDigest: nodeDigest,
    close() {
      for (const thread of threads) void thread.terminate();
    },
  };
}
