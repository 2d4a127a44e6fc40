import { Worker } from 'node:worker_threads';
import * as Comlink from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { BlockWorker } from './block-runner.ts';
import type { Crew } from './crew.ts';

/** `count` threads of Node. */
export function threadCrew(count: number): Crew {
  const threads = Array.from({ length: count }, () => new Worker(new URL('./thread-worker.js', import.meta.url)));
  return {
    workers: threads.map((thread) => Comlink.wrap<BlockWorker>(nodeEndpoint(thread))),
    close() {
      for (const thread of threads) void thread.terminate();
    },
  };
}
