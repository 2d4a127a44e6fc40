import { fieldMeta } from '../model/field-meta.ts';
import { parsePath } from '../scenario/apply-setting.ts';
import { type Diagnostic, diagnosed, ScenarioError } from '../scenario/diagnostics.ts';
import { parseAmount, parseDuration } from '../scenario/fields.ts';
import { type Problem, pathText, valueAt } from '../scenario/place.ts';
import { type Said, say, type Value } from '../scenario/say.ts';
import { printable } from '../scenario/show.ts';
import type { LoadedScenario } from '../types.ts';
import type { SweepAxis } from './sweep.ts';
import { evenValues } from './sweep-grid.ts';

/** Reads the scenario with `path=value` settings. Throws ScenarioError with all that is wrong. */
export type LoadWith = (settings: readonly string[]) => LoadedScenario;

const FILE = '--vary';
const FORM = say`PATH=FROM:TO:STEPS, for example market.turnover.growth.rate=0:2%:5`;
/** A chart shows no more, and a run of more is hardly meant. */
const MOST_CELLS = 10_000;

/** What is the same in every cell, or says nothing of the scheme. */
const FIXED: Readonly<Record<string, Said>> = {
  seed: say`every cell is run on the same random numbers`,
  paths: say`every cell has the same number of paths`,
  expect: say`it is only held against the result`,
};

/** One `--vary`, with the columns at which its parts stand. */
interface GivenAxis {
  /** Its number among the axes, from 1: the line in messages. */
  readonly line: number;
  readonly path: string;
  readonly values: readonly number[];
  readonly columns: { readonly from: number; readonly to: number; readonly steps: number };
}

/** Numbers as scenarios write them: `16%`, `500万`, `24mo`. */
const readNumber = (text: string): number | null => {
  const value = parseAmount(text) ?? parseDuration(text);
  return value === null || !Number.isFinite(value) ? null : value;
};

/** Reads one `path=from:to:steps`; what is wrong with it goes to `problems`. */
function readAxis(given: string, line: number, problems: Diagnostic[]): GivenAxis | null {
  const before = problems.length;
  const fail = (column: number, problem: Problem) => problems.push(diagnosed({ file: FILE, line, column }, problem));
  const equals = given.indexOf('=');
  const parts = given.slice(equals + 1).split(':');
  if (equals < 1 || parts.length !== 3) {
    fail(1, { message: say`what is varied is not written as it should be`, got: printable(given, 100), allowed: FORM });
    return null;
  }
  const path = given.slice(0, equals).trim();
  const parsed = parsePath(path);
  const why = parsed === null ? undefined : FIXED[String(parsed[0])];
  if (parsed === null) {
    fail(1, { message: say`the path is not written a.b.c or a.b[0].c`, got: printable(path, 100) });
  } else if (why !== undefined) {
    fail(1, { message: say`${pathText(parsed)} cannot be varied: ${why}` });
  }
  const [fromAt, toAt] = [equals + 2, equals + 3 + parts[0].length];
  const columns = { from: fromAt, to: toAt, steps: toAt + parts[1].length + 1 };
  const [from, to] = (['from', 'to'] as const).map((end, i) => {
    const value = readNumber(parts[i]);
    if (value === null) {
      fail(columns[end], {
        message: i === 0 ? say`the first value is no number` : say`the last value is no number`,
        got: printable(parts[i], 100) || say`nothing`,
        allowed: say`a number as in a scenario: 0.4, 16%, 500万, 24mo`,
      });
    }
    return value;
  });
  const steps = readNumber(parts[2]);
  if (steps === null || !Number.isInteger(steps) || steps < 2 || steps > MOST_CELLS) {
    fail(columns.steps, {
      message: say`the number of values does not fit`,
      got: printable(parts[2], 100) || say`nothing`,
      allowed: say`a whole number from 2 to ${MOST_CELLS}`,
    });
  }
  if (from !== null && from === to) {
    fail(columns.to, {
      message: say`the first and the last value are the same, so nothing would be varied`,
      got: printable(parts[1], 100),
      hint: say`Use \`--set\` for one value`,
    });
  }
  if (problems.length > before) return null;
  return { line, path: pathText(parsed!), values: evenValues(from!, to!, steps!), columns };
}

/** The most values, up to those asked for, with which an axis of whole ends has only whole values. */
function wholeSteps({ values }: GivenAxis): number {
  const span = Math.abs(values[values.length - 1] - values[0]);
  for (let steps = values.length; steps > 2; steps--) if (span % (steps - 1) === 0) return steps;
  return 2;
}

/** The cells on the edges of the grid: they have every value of each axis. */
function edges(axes: readonly GivenAxis[]): number[][] {
  const [first, second] = axes;
  if (second === undefined) return first.values.map((value) => [value]);
  const ends = ({ values }: GivenAxis) => [values[0], values[values.length - 1]];
  return [
    ...ends(second).flatMap((other) => first.values.map((value) => [value, other])),
    ...ends(first).flatMap((value) => second.values.map((other) => [value, other])),
  ];
}

/** The settings of a cell. */
export const settingsOf = (axes: readonly Pick<SweepAxis, 'path'>[], values: readonly number[]): string[] =>
  axes.map(({ path }, i) => `${path}=${values[i]}`);

/** `a[3].b` as `a.3.b`, which is how a part that is no index is told. */
const dotted = (path: string): string => path.replaceAll(/\[(\d+)\]/g, '.$1');

/** Whether a field is another one or inside it. */
const isWithin = (inner: string, outer: string): boolean => `${dotted(inner)}.`.startsWith(`${dotted(outer)}.`);

/** A problem of a cell, told at the place in `--vary` from which it comes, as far as it comes from one. */
function inVary(problem: Diagnostic, axes: readonly GivenAxis[], values: readonly number[]): Diagnostic {
  const { path = '', file } = problem;
  // A key that is not known is told where it stands, which may be on the way to the field; one that is missing stands beside it.
  const beside = dotted(path).replace(/\.?[^.]*$/, '');
  const comesFrom = (own: string) =>
    path !== '' && (isWithin(own, path) || isWithin(path, own) || (beside !== '' && isWithin(own, beside)));
  const place = file === '--set' ? axes.findIndex((axis) => comesFrom(axis.path)) : -1;
  if (place < 0) {
    const where = settingsOf(axes, values).reduce<Value>(
      (before, one) => (before === '' ? one : say`${before} and ${one}`),
      '',
    );
    return diagnosed(problem, { ...problem.said, message: say`with ${where}: ${problem.said.message}` });
  }
  const axis = axes[place];
  const { line, columns } = axis;
  const value = values[place];
  const isValue = isWithin(path, axis.path) && !problem.message.startsWith('unknown key');
  const ends = { [axis.values[0]]: columns.from, [axis.values[axis.values.length - 1]]: columns.to };
  const column = isValue ? (ends[value] ?? columns.steps) : 1;
  const isWhole = Number.isInteger(value) || !problem.allowed?.includes('whole');
  const hint =
    isWhole || column !== columns.steps ? problem.said.hint : say`With ${wholeSteps(axis)} values each is whole`;
  return diagnosed({ file: FILE, line, column, path }, { ...problem.said, hint });
}

/** What is wrong with any cell of the grid, each problem once. */
function gridProblems(axes: readonly GivenAxis[], load: LoadWith): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const told = new Set<string>();
  for (const values of edges(axes)) {
    try {
      load(settingsOf(axes, values));
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      for (const problem of error.diagnostics) {
        const { file, line, column, message } = problem;
        // The same of other values says nothing new; which value is told is that of an end, as far as an end has it.
        const own = inVary(problem, axes, values);
        const key =
          own.file === FILE
            ? `${own.line}:${own.column}:${own.message}`
            : `${file}:${line}:${column}:${message.replaceAll(/\d+/g, '#')}`;
        if (!found.has(key)) found.set(key, own);
        if (own.file === FILE && own.column !== axes[own.line - 1].columns.steps)
          told.add(`${own.line}:${own.message}`);
      }
    }
  }
  return [...found.values()].filter(
    ({ file, line, column, message }) =>
      file !== FILE || column !== axes[line - 1].columns.steps || !told.has(`${line}:${message}`),
  );
}

/** What a setting that cannot be put at its place says of its axis: a way through something that is no map. */
function placeProblems(axes: readonly GivenAxis[], load: LoadWith): Diagnostic[] {
  return axes.flatMap(({ path, values, line }) => {
    try {
      load([`${path}=${values[0]}`]);
      return [];
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return error.diagnostics
        .filter((problem) => problem.file === '--set' && problem.path === undefined)
        .map(({ path: at, said }) =>
          diagnosed({ file: FILE, line, column: 1, path: at }, { ...said, hint: undefined }),
        );
    }
  });
}

/**
 * Reads what is to be varied, one or two of `path=from:to:steps`, and tries the scenario with the values at the edges of the
 * grid.
 *
 * @throws ScenarioError with everything that is wrong with them and with the scenario itself
 */
export function readAxes(given: readonly string[], load: LoadWith): { axes: SweepAxis[]; base: LoadedScenario } {
  const problems: Diagnostic[] = [];
  const axes = given.flatMap((text, i) => readAxis(text, i + 1, problems) ?? []);
  if (given.length < 1 || given.length > 2) {
    problems.push(
      diagnosed(
        { file: FILE, line: 1, column: 1 },
        {
          message: say`a sweep varies one number or two`,
          got: String(given.length),
          allowed: FORM,
        },
      ),
    );
  }
  if (axes.length === 2 && axes[0].path === axes[1].path) {
    problems.push(diagnosed({ file: FILE, line: 2, column: 1 }, { message: say`${axes[1].path} is varied already` }));
  }
  const cells = axes.reduce((product, { values }) => product * values.length, 1);
  if (cells > MOST_CELLS) {
    problems.push(
      diagnosed(
        { file: FILE, line: axes.length, column: axes[axes.length - 1].columns.steps },
        {
          message: say`the grid has too many cells`,
          got: String(cells),
          allowed: say`at most ${MOST_CELLS}`,
        },
      ),
    );
  }
  let base: LoadedScenario | null = null;
  try {
    base = load([]);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    problems.push(...error.diagnostics);
  }
  if (base !== null && problems.length === 0) {
    const misplaced = placeProblems(axes, load);
    problems.push(...(misplaced.length > 0 ? misplaced : gridProblems(axes, load)));
  }
  if (base === null || problems.length > 0) throw new ScenarioError(problems);
  const { scenario } = base;
  return {
    base,
    axes: axes.map(({ path, values }) => {
      const way = parsePath(path)!;
      const current = valueAt(scenario, way);
      const unit = fieldMeta(way, scenario)?.unit ?? null;
      return { path, unit, values, current: typeof current === 'number' ? current : null };
    }),
  };
}
