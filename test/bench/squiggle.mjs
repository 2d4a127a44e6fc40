/*
 * The pool's recursion in the Squiggle language, path by path:
 *
 *   node squiggle.mjs <folder with node_modules> <paths> <days> <sd> → {"ns": a path-day, "check": …}
 *
 * The language has no loop and no assignment, so a day is one step of a fold over the days, and the water-filling is a
 * fold that stops: it passes claims that can be paid in full, then all others share what is left.
 */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { processorTime } from './stopwatch.mjs';
import { terms } from './terms.mjs';

const [folder, paths, days, sd] = process.argv.slice(2);
const { initial, growth, share } = terms;
const { resolve } = createRequire(`${folder}/`);
const { run } = await import(pathToFileURL(resolve('@quri/squiggle-lang')));

const program = (paths) => `
trend = List.map(List.upTo(0, ${days - 1}), {|t| ${initial} * exp((${growth} - 0.5 * ${sd} * ${sd}) * t)})
rounds = List.upTo(1, ${days})
nothing = {pool: 0, index: 0, open: 0, head: 0, shock: 1, issued: 0, full: 0, claims: []}
path() = {
  steps = sampleN(normal(0, ${sd}), ${days})
  last = List.reduce(trend, nothing, {|day, level, t|
    shock = t == 0 ? 1 : day.shock * exp(steps[t])
    turnover = level * shock
    start = {pool: day.pool + ${share} * turnover, index: day.index, open: day.open, head: day.head, full: day.full}
    filled = List.reduceWhile(rounds, start, {|s, round|
      s.head == t ? {pool: -1, index: 0, open: 0, head: t, full: 0} : {
        claim = day.claims[s.head]
        need = 1 - (s.index - claim.mark)
        {
          pool: s.pool - s.open * need, index: s.index + need,
          open: s.open - claim.amount, head: s.head + 1, full: s.full + claim.amount
        }
      }
    }, {|s| s.pool >= 0})
    isOpen = filled.head < t
    index = isOpen ? filled.index + filled.pool / filled.open : filled.index
    {
      pool: isOpen ? 0 : filled.pool, index: index, open: (isOpen ? filled.open : 0) + turnover, head: filled.head,
      shock: shock, issued: day.issued + turnover, full: filled.full,
      claims: List.append(day.claims, {amount: turnover, mark: index})
    }
  })
  last.full / last.issued
}
mean(List.map(List.upTo(1, ${paths}), {|k| path()}))
`;

async function measure(paths) {
  const began = processorTime();
  const { result } = await run(program(paths));
  if (!result.ok) throw new Error(result.value.toString());
  return { ns: (processorTime() - began) / paths / days, check: Number(result.value.result.toString()) };
}

if (paths > 1) await measure(1); // the compiler's warm-up
console.log(JSON.stringify(await measure(Number(paths))));
