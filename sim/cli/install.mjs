// Runs before anything is installed: only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout, with a slash at the end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a program in the checkout with its output on this terminal; returns its exit code. */
export function run(command, args, env = {}) {
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } };
  const { status, error } = spawnSync(command, args, { ...options, shell: command.endsWith('.cmd') });
  if (error) console.error(`cannot run ${command}: ${error.message}`);
  return status ?? 1;
}

export const runNpm = (...args) => run(npm, args);

const readLock = (path) => JSON.parse(readFileSync(new URL(path, `file://${root}`), 'utf8')).packages;

/** Whether node_modules holds what package-lock.json asks for (packages for other machines may be absent). */
function isInstalled() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const wanted = readLock('package-lock.json');
  const found = readLock('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return found[path] ? found[path].version === version && existsSync(root + path) : optional === true;
  });
}

/** Installs the npm packages that are missing or out of date; returns whether all is there. */
export function installMissing() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: Rebatescope needs Node 20.19 or newer.`);
    return false;
  }
  return isInstalled() || runNpm('ci') === 0;
}
