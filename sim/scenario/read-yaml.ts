import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { type Diagnostic, diagnosed } from './diagnostics.ts';
import { type Path, type Place, type Problem, pathText } from './place.ts';
import { say } from './say.ts';
import { printable } from './show.ts';
import { brokenYaml, writeOut } from './yaml-words.ts';

/** Longest scenario that is read, in characters; real ones have some thousand. */
const LONGEST_TEXT = 1_000_000;
/** Most values that a scenario may hold once its aliases are written out. */
const MOST_VALUES = 100_000;
const DEEPEST = 50;
const tooDeep: Problem = { message: say`the text is nested too deeply`, allowed: say`${DEEPEST} levels` };

/** Keys through which a file could reach into JavaScript's own objects. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key may not stand in any file or setting. */
export const isForbiddenKey = (key: string): boolean => FORBIDDEN_KEYS.has(key);

export interface PlainFile {
  /** Maps, lists, texts, numbers, yes/no and null only; undefined when the text could not be read at all. */
  readonly data: unknown;
  readonly place: Place;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads YAML 1.2 (or JSON) into plain data and remembers where everything stands. Never throws: a text that is broken,
 * too large, endlessly nested or a bomb of aliases comes back with diagnostics.
 */
export function readYaml(source: string, file: string): PlainFile {
  const lines = new LineCounter();
  const diagnostics: Diagnostic[] = [];
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const root: Place = { file, line: 1, column: 1 };
  const fail = (problem: Problem, offset?: number, path?: string) => {
    const at = offset === undefined ? { line: 1, column: 1 } : position(offset);
    diagnostics.push(diagnosed({ file, ...at, path }, problem));
  };

  if (source.length > LONGEST_TEXT) {
    fail({
      message: say`the text is too long for a scenario`,
      got: say`${source.length} characters`,
      allowed: LONGEST_TEXT,
      hint: say`Put long series into a CSV file (growth: {kind: series, …})`,
    });
    return { data: undefined, place: root, diagnostics };
  }

  let document: ReturnType<typeof parseDocument<ParsedNode>>;
  try {
    // Keys are checked for repeats below: the package's own check takes quadratic time.
    document = parseDocument(source, {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'core',
      uniqueKeys: false,
      resolveKnownTags: false,
      logLevel: 'error',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fail(tooDeep);
    return { data: undefined, place: root, diagnostics };
  }
  const broken = [...document.errors, ...document.warnings];
  // A tab makes the lines around it look broken too: what follows from it is left out.
  const tabs = broken.filter(({ code }) => code === 'TAB_AS_INDENT');
  for (const { code, message, pos } of tabs.length > 0 ? tabs : broken) {
    // The package itself turns some overflows of the stack into errors of the text.
    fail(/call stack|recursion/i.test(message) ? tooDeep : brokenYaml({ code, message }), pos[0]);
  }
  if (diagnostics.length > 0) return { data: undefined, place: root, diagnostics };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    fail({ message: say`the file is empty`, hint: say`\`rebatescope init\` prints a scenario to start from` });
    return { data: undefined, place: root, diagnostics };
  }

  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let values = 0;
  let overflow = false;

  const read = (node: unknown, path: Path, keyOffset: number | undefined): { value: unknown; place: Place } => {
    const target = isAlias(node) ? anchors.get(node.source) : (node as Node | null);
    const written = (node as Node | null)?.range;
    const offset = written?.[0] ?? keyOffset ?? 0;
    const key = keyOffset === undefined ? undefined : position(keyOffset);
    const here = { file, ...position(offset), key };
    values += 1;
    if (overflow) return { value: null, place: here };
    if (values > MOST_VALUES || path.length > DEEPEST) {
      overflow = true;
      const tooMany = {
        message: say`the file holds too many values`,
        allowed: say`${MOST_VALUES}, aliases written out`,
      };
      fail(path.length > DEEPEST ? tooDeep : tooMany, offset, pathText(path.slice(0, 3)));
      return { value: null, place: here };
    }
    if (target === null) return { value: null, place: here };
    if (target === undefined || open.has(target)) {
      const name = printable(isAlias(node) ? node.source : '');
      fail(
        target === undefined
          ? { message: say`the alias *${name} stands before its anchor &${name}`, hint: writeOut }
          : { message: say`the anchor &${name} holds itself`, hint: writeOut },
        offset,
      );
      return { value: null, place: { ...here, broken: true } };
    }
    if ('anchor' in target && typeof target.anchor === 'string' && target === node) anchors.set(target.anchor, target);

    if (isScalar(target)) {
      const range = target.range;
      const text = range ? source.slice(range[0], Math.min(range[1], range[0] + 200)) : undefined;
      const value = target.value;
      if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) {
        fail({ message: say`${pathText(path)} is of a type that a scenario does not know` }, offset, pathText(path));
        return { value: null, place: { ...here, broken: true } };
      }
      return { value, place: { ...here, text: text || undefined } };
    }
    open.add(target);
    const parts = new Map<string, Place>();
    let value: unknown = null;
    if (isSeq(target)) {
      value = target.items.map((item, index) => {
        const inner = read(item, [...path, index], undefined);
        parts.set(String(index), inner.place);
        return inner.value;
      });
    } else if (isMap(target)) {
      const map: Record<string, unknown> = {};
      for (const pair of target.items) {
        const at = (pair.key as Node | null)?.range?.[0] ?? offset;
        const name = isScalar(pair.key) && pair.key.value !== null ? String(pair.key.value) : undefined;
        if (name === undefined) {
          fail({ message: say`a key must be a plain name`, hint: say`Write \`name: value\`` }, at);
          continue;
        }
        const where = pathText([...path, name]);
        if (isForbiddenKey(name)) {
          fail({ message: say`the key \`${name}\` is not allowed in a scenario`, hint: say`Take it out` }, at);
        } else if (Object.hasOwn(map, name)) {
          const { line } = parts.get(name)?.key ?? here;
          fail(
            {
              message: say`${printable(where)} stands here a second time`,
              hint: say`Keep one of the two; the first is in line ${line}`,
            },
            at,
            where,
          );
        } else {
          const inner = read(pair.value, [...path, name], at);
          map[name] = inner.value;
          parts.set(name, inner.place);
        }
        if (overflow) break;
      }
      value = map;
    }
    open.delete(target);
    return { value, place: { ...here, parts } };
  };

  const { value, place } = read(document.contents, [], undefined);
  return { data: overflow ? undefined : value, place, diagnostics };
}
