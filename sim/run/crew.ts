import { BlockRunner, type BlockWorker } from './block-runner.ts';
import { type PathDigest, portableDigest } from './path-digest.ts';

/** The workers of one run, and how to send them home. */
export interface Crew {
  readonly workers: readonly BlockWorker[];
  /** Begins the digest of a run over what the workers send. */
  readonly newDigest: () => PathDigest;
  close(): void;
}

/** One worker in this very thread: for small runs and for scripts. Between blocks the clock and Ctrl-C get their turn. */
export function inlineCrew(newDigest = portableDigest): Crew {
  const runner = new BlockRunner();
  const worker: BlockWorker = {
    prepare: (model, keeping) => runner.prepare(model, keeping),
    async run(first, count) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return runner.run(first, count);
    },
    takeSketches: () => runner.takeSketches(),
    async follow(path) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return runner.follow(path);
    },
  };
  return { workers: [worker], newDigest, close() {} };
}
