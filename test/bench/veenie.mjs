/*
 * The pool's recursion as a plain loop on the samples of @veenie/risk, path by path:
 *
 *   node veenie.mjs <folder with node_modules> <paths> <days> <sd> <samples|sampler> → {"ns": a path-day, "check": …}
 *
 * `samples` takes a path's steps from generateCorrelatedSamples, the package's way; `sampler` calls its bare
 * sampleNormal for each. A distribution there has its base as its mean and a spread in shares of it: 1 is added and
 * taken away again.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { processorTime } from './stopwatch.mjs';
import { terms } from './terms.mjs';

const [folder, paths, days, sd] = [process.argv[2], ...process.argv.slice(3, 6).map(Number)];
const bare = process.argv[6] === 'sampler';
const { initial, growth, share } = terms;
const { resolve } = createRequire(`${folder}/`);
const { generateCorrelatedSamples, makeRngFromSeed, sampleNormal } = await import(
  pathToFileURL(resolve('@veenie/risk'))
);

const step = [{ distId: 'normal', base: 1, params: { spread: sd } }];
const trend = Float64Array.from({ length: days }, (_, t) => initial * Math.exp((growth - 0.5 * sd * sd) * t));
const amount = new Float64Array(days);
const mark = new Float64Array(days);

function path(seed) {
  const samples = bare ? null : generateCorrelatedSamples(days, step, undefined, seed);
  const random = makeRngFromSeed(seed);
  let shock = 1;
  let pool = 0;
  let index = 0;
  let open = 0;
  let issued = 0;
  let full = 0;
  let head = 0;
  for (let t = 0; t < days; t++) {
    if (t > 0) shock *= Math.exp(samples === null ? sampleNormal(0, sd, random) : samples[t][0] - 1);
    const turnover = trend[t] * shock;
    pool += share * turnover;
    while (head < t) {
      let rise = 1 - (index - mark[head]);
      if (open * rise > pool) rise = pool / open;
      index += rise;
      pool -= rise * open;
      if (1 - (index - mark[head]) > 1e-12) break;
      full += amount[head];
      open -= amount[head++];
      if (head === t) open = 0;
    }
    if (pool < 0) pool = 0;
    amount[t] = turnover;
    mark[t] = index;
    open += turnover;
    issued += turnover;
  }
  return full / issued;
}

function measure(paths, seed) {
  const began = processorTime();
  let sum = 0;
  for (let k = 0; k < paths; k++) sum += path(`${seed}-${k}`);
  return { ns: (processorTime() - began) / paths / days, check: sum / paths };
}

measure(Math.ceil(3e5 / days), 'warm-up');
console.log(JSON.stringify(measure(paths, 'bench')));
