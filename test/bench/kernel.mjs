/*
 * A process of its own for each measurement, as a user's run is one: what the machine code of the day looks like
 * depends on what else has run in the process.
 *
 *   node kernel.mjs <paths> <days> <exact|sketch> <payout> <terms as JSON> → {"ns": a path-day, "check": …, "key": […]}
 */
import { compileModel } from '../../dist/sim/model/compile-model.js';
import { loadScenario } from '../../dist/sim/model/load-scenario.js';
import { BLOCK, fieldAt, rowLength } from '../../dist/sim/path/path-block.js';
import { BlockRunner } from '../../dist/sim/run/block-runner.js';
import { processorTime } from './stopwatch.mjs';
import { scenarioText } from './terms.mjs';

const [paths, days] = process.argv.slice(2, 4).map(Number);
const [keeping, payout, market] = process.argv.slice(4);
const model = compileModel(
  loadScenario(scenarioText({ days, paths, payout, market: JSON.parse(market) }), { file: 'bench.yaml' }),
);
const stride = rowLength(model.cohorts.length);
const runner = new BlockRunner();

/** Runs paths 0 … count − 1; returns the mean share of claims that are full in the end, and the days lived. */
function run(count) {
  runner.prepare(model, keeping);
  let full = 0;
  let lived = 0;
  for (let first = 0; first < count; first += BLOCK) {
    const block = runner.run(first, Math.min(BLOCK, count - first));
    for (let at = 0; at < block.rows.length; at += stride) {
      const issued = block.rows[at + fieldAt.issued];
      const end = block.rows[at + fieldAt.failureDay];
      full += issued > 0 ? block.rows[at + fieldAt.full] / issued : 0;
      lived += end < 0 ? days : end + 1;
    }
  }
  return { full: full / count, lived };
}

// Until the compiler has settled: at least a million path-days.
run(Math.ceil(1e6 / days));
const began = processorTime();
const { full, lived } = run(paths);
const ns = (processorTime() - began) / lived;
console.log(JSON.stringify({ ns, check: full, key: Array.from(model.streams.noise, (word) => word >>> 0) }));
