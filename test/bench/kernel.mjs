/*
 * A process of its own for each measurement, as a user's run is one: what the machine code of the day looks like
 * depends on what else has run in the process.
 *
 *   node kernel.mjs <paths, a multiple of 5> <days> <path|exact|sketch> <payout> <terms as JSON> → {"ns": a path-day, "check": …, "key": […]}
 */
import { compileModel } from '../../dist/sim/model/compile-model.js';
import { loadScenario } from '../../dist/sim/model/load-scenario.js';
import { BLOCK, fieldAt, rowLengthOf } from '../../dist/sim/path/path-block.js';
import { newPathMemory } from '../../dist/sim/path/path-memory.js';
import { runPath } from '../../dist/sim/path/step.js';
import { BlockRunner } from '../../dist/sim/run/block-runner.js';
import { median, processorTime } from './stopwatch.mjs';
import { scenarioText } from './terms.mjs';

/** The median of so many parts of the run is what counts. */
const SLICES = 5;
const WARM_UP_DAYS = 3e6;

const [paths, days] = process.argv.slice(2, 4).map(Number);
const [keeping, payout, market] = process.argv.slice(4);
const model = compileModel(
  loadScenario(scenarioText({ days, paths, payout, market: JSON.parse(market) }), { file: 'bench.yaml' }),
);
const stride = rowLengthOf(model);
const runner = new BlockRunner();
runner.prepare(model, keeping);
const memory = newPathMemory(model);
// A path alone is one of those after the first ones, which are followed by age as well.
memory.followsAges = false;
const rows = new Float64Array(stride * BLOCK);

/** A block of paths: with the hand-over of their series, or (`path`) nothing but the days of each. */
function runBlock(first, count) {
  if (keeping !== 'path') return runner.run(first, count).rows;
  for (let i = 0; i < count; i++) runPath(model, memory, first + i, rows, i * stride);
  return rows.subarray(0, count * stride);
}

/** Runs `count` paths from `start` on; returns nanoseconds a path-day and the sum of the shares of claims that are full. */
function run(start, count) {
  const began = processorTime();
  let full = 0;
  let lived = 0;
  for (let first = start; first < start + count; first += BLOCK) {
    const found = runBlock(first, Math.min(BLOCK, start + count - first));
    for (let at = 0; at < found.length; at += stride) {
      const issued = found[at + fieldAt.issued];
      const end = found[at + fieldAt.failureDay];
      full += issued > 0 ? found[at + fieldAt.full] / issued : 0;
      lived += end < 0 ? days : end + 1;
    }
  }
  return { ns: (processorTime() - began) / lived, full };
}

// Until the compiler has settled.
run(0, Math.ceil(WARM_UP_DAYS / days));
const slices = Array.from({ length: SLICES }, (_, slice) => run((slice * paths) / SLICES, paths / SLICES));
console.log(
  JSON.stringify({
    ns: median(slices.map(({ ns }) => ns)),
    check: slices.reduce((sum, { full }) => sum + full, 0) / paths,
    key: Array.from(model.streams.noise, (word) => word >>> 0),
  }),
);
