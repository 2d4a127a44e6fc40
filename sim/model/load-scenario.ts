import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { applySetting, putAt } from '../scenario/apply-setting.ts';
import { type Diagnostic, diagnosed, ScenarioError, UserError } from '../scenario/diagnostics.ts';
import { type Path, type Place, type Problem, pathText, placeAt, valueAt } from '../scenario/place.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import { type Said, say } from '../scenario/say.ts';
import { readSeries, type SeriesRequest } from '../scenario/series-file.ts';
import { printable, show } from '../scenario/show.ts';
import type { LoadedScenario } from '../types.ts';
import { checkScenario } from './check-scenario.ts';

export interface LoadOptions {
  /** The name of the file for messages. */
  readonly file: string;
  /**
   * Gives the text of a file beside the scenario; asked only for paths that stay inside the scenario's folder by their
   * spelling. Throws UserError when it cannot.
   */
  readonly readFile?: (relative: string) => string;
  /** `path=value` settings, applied in order before anything is checked. */
  readonly set?: readonly string[];
  /** Values in place of the file's own; checked like them. */
  readonly overrides?: {
    readonly seed?: string;
    readonly paths?: number | string;
    readonly horizon?: number | string;
  };
}

/** More problems than this are not listed one by one. */
const MOST_DIAGNOSTICS = 100;

/** Why a path may not be read; undefined when it stays inside the scenario's folder. */
function whyOutside(path: string): Said | undefined {
  if (path === '' || path.includes('\0')) return say`is not the name of a file`;
  if (/^[/\\]|^[A-Za-z]:|^[A-Za-z][\w+.-]*:\/\//.test(path)) return say`is not a path inside the scenario’s folder`;
  if (path.split(/[/\\]/).includes('..')) return say`leaves the scenario’s folder`;
  return undefined;
}

const folderOf = (file: string) => file.slice(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/**
 * Reads and checks a scenario (YAML 1.2 or JSON). The one way in for the command line, the page and scripts; needs no
 * file system of its own.
 *
 * @throws ScenarioError with every problem found, in the order of the file
 */
export function loadScenario(source: string, options: LoadOptions): LoadedScenario {
  const { file, readFile, set = [], overrides = {} } = options;
  const { data, place: root, diagnostics: found } = readYaml(source, file);
  const diagnostics: Diagnostic[] = [...found];
  if (data === undefined) throw new ScenarioError(inOrder(diagnostics, file));

  for (const setting of set) diagnostics.push(...applySetting(data, root, setting));
  for (const [name, value] of Object.entries(overrides)) {
    if (value === undefined) continue;
    const place: Place = { file: `--${name}`, line: 1, column: 1, text: String(value) };
    putAt(data, root, [name], value, place, () => {});
  }

  const report = (path: Path, problem: Problem) => {
    const { place, exact } = placeAt(root, path);
    if (exact && place.broken) return;
    const { line, column } = (problem.at === 'key' || !exact) && place.key !== undefined ? place.key : place;
    const value = valueAt(data, path);
    const seen = place.text !== undefined && exact ? printable(place.text) : show(value);
    diagnostics.push(
      diagnosed(
        { file: place.file, line, column, path: pathText(path) },
        { ...problem, got: problem.got ?? (exact && problem.at !== 'key' ? seen : undefined) },
      ),
    );
  };

  const seriesOf = ({ file: relative, ...request }: SeriesRequest, driver: string): readonly number[] | undefined => {
    const path = ['market', driver, 'growth', 'file'];
    const outside = whyOutside(relative);
    if (outside !== undefined) {
      report(path, {
        message: say`${pathText(path)} ${outside}`,
        allowed: say`a file beside the scenario or in a folder below it`,
      });
      return undefined;
    }
    let text: string;
    try {
      if (readFile === undefined) throw new UserError(say`files beside a scenario cannot be read here`);
      text = readFile(relative);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const message of error.lines) report(path, { message });
      return undefined;
    }
    let good = true;
    const numbers = readSeries(text, { file: folderOf(file) + relative, ...request }, (diagnostic) => {
      good = false;
      diagnostics.push(diagnostic);
    });
    return good ? numbers : undefined;
  };

  const checked = checkScenario(data, seriesOf, report);
  if (diagnostics.length > 0 || checked === undefined) throw new ScenarioError(inOrder(diagnostics, file));
  return { ...checked, sha256: bytesToHex(sha256(utf8ToBytes(source))), source };
}

/** Without repeats, the file's own problems first and from top to bottom, and not endlessly many. */
function inOrder(diagnostics: readonly Diagnostic[], file: string): Diagnostic[] {
  const unique = new Map(diagnostics.map((one) => [`${one.file}:${one.line}:${one.column}:${one.message}`, one]));
  const sorted = [...unique.values()].sort(
    (a, b) =>
      Number(b.file === file) - Number(a.file === file) ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
  if (sorted.length <= MOST_DIAGNOSTICS) return sorted;
  const { line, column } = sorted[MOST_DIAGNOSTICS];
  const more = sorted.length - MOST_DIAGNOSTICS;
  return [
    ...sorted.slice(0, MOST_DIAGNOSTICS),
    diagnosed({ file, line, column }, { message: say`${more} more problems follow` }),
  ];
}
