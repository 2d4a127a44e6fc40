import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DAYS, terms } from './terms.mjs';

const scripts = {
  kernel: new URL('./kernel.mjs', import.meta.url),
  members: new URL('./members.mjs', import.meta.url),
  squiggle: new URL('./squiggle.mjs', import.meta.url),
  veenie: new URL('./veenie.mjs', import.meta.url),
  wholeRun: new URL('./whole-run.mjs', import.meta.url),
};
const MOST_MILLISECONDS = 1_200_000;
const options = { encoding: 'utf8', timeout: MOST_MILLISECONDS, stdio: ['ignore', 'pipe', 'pipe'] };

/** Runs one of `scripts` in a process of its own; it prints one line of JSON. */
export const child = (script, ...args) =>
  JSON.parse(execFileSync(process.execPath, [fileURLToPath(scripts[script]), ...args.map(String)], options));

/** The kernel of the engine: `{ns, check, key}` as kernel.mjs says. */
export const kernel = ({ paths, days = DAYS, keeping = 'exact', payout = '{kind: pool}', market = terms }) =>
  child('kernel', paths, days, keeping, payout, JSON.stringify(market));

/** A new folder under the system's folder for temporary files; the caller removes it. */
export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'rebatescope-bench-'));

/** Builds pool.c in `folder` and returns how to run it: `{ns, check}` as the kernel. */
export function plainC(folder) {
  const program = join(folder, 'pool');
  const source = fileURLToPath(new URL('./pool.c', import.meta.url));
  const compiler = process.env.CC ?? 'cc';
  execFileSync(compiler, ['-O3', '-o', program, source, '-lm'], options);
  return ({ paths, days = DAYS, market = terms, key }) => {
    const { initial, growth, share, sd } = market;
    const words = [paths, days, initial, growth, share, sd, ...key].map(String);
    const [seconds, check] = execFileSync(program, words, options).trim().split(' ').map(Number);
    return { ns: (seconds * 1e9) / paths / days, check };
  };
}

/** Installs the packages that the engine is held against into `folder`, which is no part of the project. */
export function installRivals(folder) {
  const packages = ['@quri/squiggle-lang@0.10.0', '@veenie/risk@0.2.0'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error', '--prefix', folder];
  execFileSync(npm, [...flags, ...packages], { ...options, shell: npm.endsWith('.cmd') });
}
