import { type Diagnostic, diagnosed } from './diagnostics.ts';
import { type Path, type Place, pathText } from './place.ts';
import { isForbiddenKey, readYaml } from './read-yaml.ts';
import { type Said, say } from './say.ts';
import { printable } from './show.ts';

/** Reads `scheme.payout.schedule[1].days` or `….schedule.1.days`; null when it is no path. */
export function parsePath(text: string): Path | null {
  if (!/^[^.[\]=]+(?:\.[^.[\]=]+|\[\d+\])*$/.test(text)) return null;
  return text
    .split(/[.[\]]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/**
 * Puts a value at a path of plain data and of its places, making the maps on the way. Reports to `fail` what is wrong
 * with the path (an index beyond the end of a list, a way through something that is no map).
 */
export function putAt(
  data: unknown,
  root: Place,
  path: Path,
  value: unknown,
  place: Place,
  fail: (message: Said, hint?: Said) => void,
): void {
  let holder = data;
  let around: Place = root;
  for (let depth = 0; depth < path.length; depth++) {
    const part = path[depth];
    const way = printable(pathText(path.slice(0, depth)), 120) || say`the scenario`;
    if (Array.isArray(holder)) {
      if (typeof part !== 'number' || part > holder.length) {
        fail(say`${way} is a list of ${holder.length}`, say`Give the index of an entry, counted from 0`);
        return;
      }
    } else if (typeof holder !== 'object' || holder === null) {
      fail(say`${way} is not a map or a list`, say`Give it whole: \`--set path={key: value}\``);
      return;
    }
    const map = holder as Record<string | number, unknown>;
    const last = depth === path.length - 1;
    if (last) {
      map[part] = value;
      around.parts?.set(String(part), place);
      return;
    }
    if (!Object.hasOwn(map, part) || map[part] === null) {
      map[part] = {};
      around.parts?.set(String(part), { ...place, text: undefined, parts: new Map() });
    }
    holder = map[part];
    around = around.parts?.get(String(part)) ?? place;
  }
}

/** Applies one `--set path=value` (the value is YAML) to plain data and its places; gives what was wrong with it. */
export function applySetting(data: unknown, root: Place, setting: string): Diagnostic[] {
  const file = '--set';
  const equals = setting.indexOf('=');
  const fail = (message: Said, hint?: Said): Diagnostic[] => [
    diagnosed({ file, line: 1, column: 1 }, { message, got: printable(setting, 100), hint }),
  ];
  if (equals < 1) return fail(say`a setting is written path=value`, say`For example: --set scheme.payout.days=400`);
  const path = parsePath(setting.slice(0, equals).trim());
  if (path === null) return fail(say`the path of a setting is written a.b.c or a.b[0].c`);
  const bad = path.find((part) => typeof part === 'string' && isForbiddenKey(part));
  if (bad !== undefined) return fail(say`the key \`${bad}\` is not allowed in a scenario`);

  // The value keeps its column: what stands before it is read as blanks.
  const read = readYaml(' '.repeat(equals + 1) + setting.slice(equals + 1), file);
  const empty = setting.slice(equals + 1).trim() === '';
  if (!empty && read.diagnostics.length > 0) return [...read.diagnostics];
  const place: Place = empty ? { file, line: 1, column: equals + 2 } : read.place;
  const problems: Diagnostic[] = [];
  putAt(data, root, path, empty ? null : read.data, { ...place, key: { line: 1, column: 1 } }, (message, hint) =>
    problems.push(...fail(message, hint)),
  );
  return problems;
}
