import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../scenario/diagnostics.ts';
import { type Said, say } from '../scenario/say.ts';

const whyUnwritable: Readonly<Record<string, Said>> = {
  EACCES: say`it may not be written`,
  ENOENT: say`it may not be written`,
  EPERM: say`it may not be written`,
  EROFS: say`the disk may not be written`,
  ENOSPC: say`the disk is full`,
  EEXIST: say`a file stands where a folder should be`,
  ENOTDIR: say`a file stands where a folder should be`,
  EISDIR: say`a folder stands there`,
  ENAMETOOLONG: say`its name is too long`,
};

let written = 0;

/** Node's own recursive way never ends where a folder is there but takes no other in it, as below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // another process was faster
  }
}

/**
 * Writes a file under a temporary name in its own folder and moves it into place, so that whoever looks finds the old
 * file or the new one, never half. Makes the folder when it is missing.
 *
 * @throws UserError, which calls the file `name`, when it cannot be written
 */
export function writeAside(path: string, data: string | Uint8Array, name = path): void {
  const folder = dirname(path);
  const aside = join(folder, `.${basename(path)}.${process.pid}-${written++}.tmp`);
  try {
    makeFolder(folder);
    writeFileSync(aside, data, { flag: 'wx' });
    renameSync(aside, path);
  } catch (error) {
    try {
      rmSync(aside, { force: true });
    } catch {
      // The reason below is the one that the user needs.
    }
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UserError(say`${name} cannot be written: ${whyUnwritable[code] ?? (code || String(error))}`);
  }
}
