import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type LoadOptions, loadScenario } from '../model/load-scenario.ts';
import { diagnosed, ScenarioError, UserError } from '../scenario/diagnostics.ts';
import { type Said, say, type Value } from '../scenario/say.ts';
import { LONGEST_SERIES_TEXT } from '../scenario/series-file.ts';
import type { LoadedScenario } from '../types.ts';

/** Four bytes are the most that a character of UTF-8 takes. */
const MOST_BYTES = 4 * LONGEST_SERIES_TEXT;

const whyUnreadable: Readonly<Record<string, Said>> = {
  ENOENT: say`there is no such file`,
  ENOTDIR: say`there is no such file`,
  EISDIR: say`it is a folder, not a file`,
  EACCES: say`it may not be read`,
  EPERM: say`it may not be read`,
  ELOOP: say`its links go in circles`,
  ENAMETOOLONG: say`its name is too long`,
};

/** A file that cannot be read; of a scenario it has no line to show. */
export class UnreadableFile extends UserError {
  /** Without the name of the file. */
  readonly problem: Said;

  constructor(name: string, why: Value) {
    const problem = say`cannot be read: ${why}`;
    super(say`${name} ${problem}`);
    this.problem = problem;
  }
}

/** Runs `read`; a refusal of the file system becomes a UserError that names the file as the user did. */
function orUserError<Result>(name: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError || error instanceof ScenarioError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UnreadableFile(name, whyUnreadable[code] ?? (code || String(error)));
  }
}

function readBytes(path: string, name: string): Uint8Array {
  return orUserError(name, () => {
    const { size } = statSync(path);
    if (!statSync(path).isFile()) throw new UnreadableFile(name, say`it is not a plain file`);
    if (size > MOST_BYTES) throw new UnreadableFile(name, say`it is larger than ${MOST_BYTES} bytes`);
    return readFileSync(path);
  });
}

/** Decodes UTF-8 and keeps a byte order mark, so that the text has the bytes of the file again. */
function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd', 1)[0].split('\n');
    throw new ScenarioError([
      diagnosed(
        { file, line: before.length, column: before[before.length - 1].length + 1 },
        { message: say`the file is not UTF-8 text from here on`, hint: say`Save it as UTF-8` },
      ),
    ]);
  }
}

/**
 * Reads and checks a scenario file and the series file beside it. A series file is read only when it lies, links
 * followed, in the scenario's folder or below.
 *
 * @throws UserError when the file itself cannot be read
 * @throws ScenarioError with every problem found in it
 */
export function readScenarioFile(path: string, options: Omit<LoadOptions, 'file' | 'readFile'> = {}): LoadedScenario {
  const readFile = (name: string): string =>
    orUserError(name, () => {
      const folder = realpathSync(dirname(path));
      const target = realpathSync(resolve(folder, name));
      const way = relative(folder, target);
      if (isAbsolute(way) || way.split(sep)[0] === '..') {
        throw new UnreadableFile(name, say`it is a link that leaves the scenario’s folder`);
      }
      return decode(readBytes(target, name), name);
    });
  return loadScenario(decode(readBytes(path, path), path), { ...options, file: path, readFile });
}
