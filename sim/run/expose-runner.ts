import * as Comlink from 'comlink';
import { BlockRunner, type BlockWorker } from './block-runner.ts';

/** Offers a BlockRunner at the other end of a message channel; results are handed over without a copy. */
export function exposeRunner(endpoint: Comlink.Endpoint): void {
  const runner = new BlockRunner();
  const worker: BlockWorker = {
    prepare: (model, keeping) => runner.prepare(model, keeping),
    run(first, count) {
      const result = runner.run(first, count);
      const buffers = [
        result.rows.buffer,
        result.sums.buffer,
        ...(result.ages === null ? [] : [result.ages.buffer]),
        ...(result.records === null ? [] : [result.records.buffer]),
      ];
      return Comlink.transfer(result, buffers as ArrayBuffer[]);
    },
    takeSketches() {
      const pack = runner.takeSketches();
      return Comlink.transfer(pack, Object.values(pack).map(({ buffer }) => buffer) as ArrayBuffer[]);
    },
    follow: (path) => runner.follow(path),
  };
  Comlink.expose(worker, endpoint);
}
