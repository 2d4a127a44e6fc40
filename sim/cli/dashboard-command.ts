import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, InvalidArgumentError } from '@commander-js/extra-typings';
import { readScenarioFile } from '../io/read-scenario-file.ts';
import { driverOf } from '../model/market-schema.ts';
import { type OfferedScenario, serveDashboard } from './dashboard-server.ts';

/** The built page, beside the built engine. */
const folder = fileURLToPath(new URL('../../web', import.meta.url));

const LARGEST_PORT = 65_535;

function parsePort(given: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= LARGEST_PORT) return port;
  throw new InvalidArgumentError(`A port is a whole number from 0 to ${LARGEST_PORT}; 0 takes a free one.`);
}

/** A checked scenario with the text of its series file: the page has no file system. */
function offer(path: string): OfferedScenario {
  const { source, scenario } = readScenarioFile(path);
  const { growth } = driverOf(scenario.market);
  const files = growth.kind === 'series' ? [growth.file] : [];
  // The way to the series file is known to be good: it has just been read.
  const texts = files.map((file) => [file, readFileSync(join(dirname(path), file), 'utf8')]);
  return { name: basename(path), source, files: Object.fromEntries(texts) };
}

/** Until Ctrl-C, or the signal that ends a service. */
const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

export function addDashboardCommand(program: Command): void {
  program
    .command('dashboard')
    .summary('serve the dashboard on 127.0.0.1')
    .description(
      'Serves the dashboard to browsers on this machine, with the scenario of FILE when one is given; Ctrl-C ends it.',
    )
    .argument('[file]', 'scenario to open the page with')
    .option('--port <number>', 'port to serve on; a free one without it', parsePort, 0)
    .action(async (file, { port }) => {
      const server = await serveDashboard(folder, port, file === undefined ? null : offer(file));
      console.log(`Dashboard: ${server.address}\nCtrl-C ends it.`);
      await interrupted();
      await server.close();
    });
}
