/*
 * Members one by one, in a process of its own:
 *
 *   node members.mjs <members> <days> <paid levels> → {"perSecond": …, "seconds": …, "megabytes": …, "purchases": …}
 *
 * A thousandth is there from the first day; the others join through them within a quarter, so that most have more than six
 * people above them, and buy once a month. `perSecond`
 * is purchases a second of processor time, from the draw to who was paid from whose fees; `seconds` the clock of a path.
 */
import { AgentPaths } from '../../dist/sim/agents/agent-path.js';
import { compileModel } from '../../dist/sim/model/compile-model.js';
import { loadScenario } from '../../dist/sim/model/load-scenario.js';
import { median, processorTime } from './stopwatch.mjs';

const [members, days, levels] = process.argv.slice(2).map(Number);
const rates = Array.from({ length: levels }, () => '0.3%').join(', ');
const model = compileModel(
  loadScenario(
    `rebatescope: 1
name: bench
seed: bench
horizon: ${days}
market:
  members: {initial: ${members / 1000}, growth: {kind: logistic, capacity: ${members}, rate: 0.15}, frequency: {kind: poisson, rate: ${12 / 365}}, amount: {kind: constant, value: 300}}
scheme: {fee: 16%, poolShare: 0.625, payout: {kind: pool}, referral: {plan: unilevel, rates: [${rates}]}}
agents: {members: ${members}, referrer: {kind: uniform}}
`,
    { file: 'bench.yaml' },
  ),
);
const paths = new AgentPaths(model);
const rounds = members > 500_000 ? 1 : 4;
const seen = Array.from({ length: rounds }, (_, path) => {
  const [began, clock] = [processorTime(), performance.now()];
  paths.run(model, path);
  const seconds = (performance.now() - clock) / 1000;
  return { seconds, perSecond: (paths.drawn.purchases.length * 1e9) / (processorTime() - began) };
});
console.log(
  JSON.stringify({
    perSecond: median(seen.map(({ perSecond }) => perSecond)),
    seconds: median(seen.map(({ seconds }) => seconds)),
    megabytes: process.resourceUsage().maxRSS / 1024,
    purchases: paths.drawn.purchases.length,
  }),
);
