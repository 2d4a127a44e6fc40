/*
 * A whole run as the command line does it, in a process of its own:
 *
 *   node whole-run.mjs <paths> <days> <workers> → {"seconds": …, "megabytes": …, "busy": …}
 *
 * `megabytes` is the peak memory of the process; `busy` the seconds of processor time of the busiest worker and of the
 * main thread together, null where the system does not tell: what the run would take at most on a machine of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadScenario } from '../../dist/sim/model/load-scenario.js';
import { threadCrew } from '../../dist/sim/run/thread-crew.js';
import { simulate } from '../../dist/sim/simulate.js';
import { scenarioText } from './terms.mjs';

const TICKS_A_SECOND = 100;

/** Seconds of processor time of each thread of this process, the main thread first; null where there is no /proc. */
function threadTimes() {
  try {
    return readdirSync('/proc/self/task')
      .sort((a, b) => a - b)
      .map((thread) => {
        // The name in brackets may hold blanks; after it fields 14 and 15 are user and system time.
        const fields = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8').split(') ')[1].split(' ');
        return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
      });
  } catch {
    return null;
  }
}

const [paths, days, workers] = process.argv.slice(2).map(Number);
const loaded = loadScenario(scenarioText({ paths, days }), { file: 'bench.yaml' });
const crew = threadCrew(workers);
const { run } = await simulate(loaded, { crew });
const times = threadTimes();
crew.close();
const megabytes = process.resourceUsage().maxRSS / 1024;
const busy = times && times[0] + Math.max(...times.slice(1));
console.log(JSON.stringify({ seconds: run.seconds, megabytes, busy }));
