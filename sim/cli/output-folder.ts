import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAside } from '../io/write-aside.ts';

/**
 * Makes the folder for a command's files and tries it at once, before minutes of simulation; no file that is there is
 * touched. Gives the function that writes a file into it.
 *
 * @throws UserError when it may not be written
 */
export function outputFolder(folder: string): (name: string, data: string | Uint8Array) => void {
  const trial = join(folder, `.rebatescope-${process.pid}`);
  writeAside(trial, '', folder);
  rmSync(trial, { force: true });
  return (name, data) => writeAside(join(folder, name), data);
}
