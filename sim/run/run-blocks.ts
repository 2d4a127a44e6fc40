import type { CompiledModel } from '../model/compile-model.ts';
import { BLOCK } from '../path/path-block.ts';
import type { SketchPack } from '../stats/sketch-pack.ts';
import type { BlockResult, BlockWorker, SeriesKeeping } from './block-runner.ts';
import type { Crew } from './crew.ts';

/** What takes the results, block by block in path order. */
export interface BlockSink {
  add(block: BlockResult): void;
  addSketches(pack: SketchPack): void;
}

/** After so many paths all workers wait for each other once: a first picture, or the test whether it is precise enough. */
const FIRST_ROUND = 2 * BLOCK;
const ROUND_GROWTH = 4;
/** Blocks that a worker has in hand: it begins the next while its last one is taken in here. */
const IN_HAND = 2;

export interface RunControl {
  readonly signal?: AbortSignal;
  readonly onPaths?: (done: number) => void;
  /** Called after each round but the last; true ends the run. Rounds do not depend on the number of workers. */
  readonly onRound?: (done: number) => boolean;
}

/**
 * Runs paths 0 … paths − 1 in blocks over the crew. Results reach the sink in path order whoever finishes first, so the
 * same run gives the same bits for any number of workers. An abort lets blocks under way finish, and
 * the first block in any case: what is in the sink is always a complete run of fewer paths. Returns their number.
 */
export async function runBlocks(
  model: CompiledModel,
  keeping: SeriesKeeping,
  crew: Crew,
  sink: BlockSink,
  { signal, onPaths, onRound }: RunControl,
): Promise<number> {
  const { paths } = model;
  await Promise.all(crew.workers.map((worker) => worker.prepare(model, keeping)));
  let done = 0;
  let next = 0;
  const waiting = new Map<number, BlockResult>();

  const work = async (worker: BlockWorker, until: number): Promise<void> => {
    while (next < until && (next === 0 || !signal?.aborted)) {
      const first = next;
      next = Math.min(until, first + BLOCK);
      const block = await worker.run(first, next - first);
      waiting.set(first, block);
      for (let ready = waiting.get(done); ready !== undefined; ready = waiting.get(done)) {
        waiting.delete(done);
        sink.add(ready);
        done += ready.count;
      }
      onPaths?.(done);
    }
  };

  // Without anyone to look in between there is one round: handing over sketches costs as much as many blocks.
  for (
    let round = onRound === undefined ? paths : FIRST_ROUND;
    done < paths && (done === 0 || !signal?.aborted);
    round *= ROUND_GROWTH
  ) {
    const until = Math.min(paths, round);
    const hands = Array.from({ length: IN_HAND }, () => crew.workers).flat();
    await Promise.all(hands.map((worker) => work(worker, until)));
    if (keeping === 'sketch') {
      const taken = crew.workers.map((worker) => worker.takeSketches());
      for (const pack of taken) sink.addSketches(await pack);
    }
    if (done < paths && !signal?.aborted && onRound?.(done)) break;
  }
  return done;
}
