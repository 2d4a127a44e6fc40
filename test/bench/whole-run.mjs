/*
 * A whole run as the command line does it, in a process of its own:
 *
 *   node whole-run.mjs <paths> <days> <workers> → {"seconds": …, "megabytes": peak memory of the process, "digest": …}
 */
import { loadScenario } from '../../dist/sim/model/load-scenario.js';
import { threadCrew } from '../../dist/sim/run/thread-crew.js';
import { simulate } from '../../dist/sim/simulate.js';
import { scenarioText } from './terms.mjs';

const [paths, days, workers] = process.argv.slice(2).map(Number);
const loaded = loadScenario(scenarioText({ paths, days }), { file: 'bench.yaml' });
const crew = threadCrew(workers);
const { run } = await simulate(loaded, { crew });
crew.close();
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ seconds: run.seconds, megabytes, digest: run.digest }));
