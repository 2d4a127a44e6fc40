import * as Comlink from 'comlink';
import type { BlockWorker } from './block-runner.ts';
import type { Crew } from './crew.ts';

/** `count` workers of the browser; `newWorker` makes one, so that the page's builder can see and bundle its script. */
export function browserCrew(count: number, newWorker: () => Worker): Crew {
  const workers = Array.from({ length: count }, newWorker);
  return {
    workers: workers.map((worker) => Comlink.wrap<BlockWorker>(worker)),
    close() {
      for (const worker of workers) worker.terminate();
    },
  };
}
