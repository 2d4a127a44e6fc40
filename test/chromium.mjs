// Runs before anything is installed: only Node's own modules here.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../sim/cli/install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM, ...candidates].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The browser for the tests, installed from Debian's packages when it is missing and we may; null when there is none. */
export function installChromium() {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (!findChromium() && isDebian) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
  }
  const found = findChromium();
  if (!found) console.error('Chromium is missing: install the package "chromium", or set CHROMIUM to its program.');
  return found ?? null;
}
