import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, stringify } from 'yaml';
import type { Edit, Path } from './control.ts';

/** As the engine reads a scenario. */
const OPTIONS = { schema: 'core', uniqueKeys: false, resolveKnownTags: false, logLevel: 'error' } as const;

type Map = Node & { items: Pair<Node, Node | null>[]; flow?: boolean };

/** A value as it is put into the text, on one line. */
const written = (value: unknown, quoted = false): string =>
  quoted
    ? JSON.stringify(value)
    : stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();

/** Where a node's own text ends, without the blanks and comments behind it. */
function endOf(node: Node): number {
  if (!isCollection(node) || node.flow === true || node.items.length === 0) return node.range![1];
  const last = node.items[node.items.length - 1] as Node | Pair<Node, Node | null>;
  return 'key' in last ? endOf(last.value ?? last.key) : endOf(last as Node);
}

const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end < 0 ? source.length : end;
}

const splice = (source: string, from: number, to: number, text: string): string =>
  source.slice(0, from) + text + source.slice(to);

const pairAt = (map: Map, key: string | number): Pair<Node, Node | null> | undefined =>
  map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));

/** `rest` of a path with a value at its end, as a value. */
const nested = (rest: Path, value: unknown): unknown => rest.reduceRight((inner, key) => ({ [key]: inner }), value);

/** Puts a value where another stands. */
function replaced(source: string, pair: Pair<Node, Node | null>, value: unknown, quoted: boolean): string {
  const { key, value: node } = pair;
  const colon = source.indexOf(':', key.range![1]) + 1;
  if (node === null || node.range![0] === node.range![1])
    return splice(source, colon, colon, ` ${written(value, quoted)}`);
  const startsBelow = source.slice(colon, node.range![0]).includes('\n');
  const from = startsBelow ? colon : node.range![0];
  return splice(source, from, endOf(node), (startsBelow ? ' ' : '') + written(value, quoted));
}

function inserted(source: string, map: Map, key: string, value: unknown, quoted: boolean): string {
  const text = `${quoted ? JSON.stringify(key) : key}: ${written(value, quoted)}`;
  if (map.items.length === 0) return splice(source, map.range![0] + 1, map.range![0] + 1, text);
  const last = endOf(map.items[map.items.length - 1].value ?? map.items[map.items.length - 1].key);
  if (map.flow === true) return splice(source, last, last, `, ${text}`);
  const first = map.items[0].key.range![0];
  const at = lineEnd(source, last);
  return splice(source, at, at, `\n${' '.repeat(first - lineStart(source, first))}${text}`);
}

function removed(source: string, map: Map, pair: Pair<Node, Node | null>): string {
  const at = map.items.indexOf(pair);
  const end = endOf(pair.value ?? pair.key);
  if (map.flow !== true) return splice(source, lineStart(source, pair.key.range![0]), lineEnd(source, end) + 1, '');
  if (at > 0) {
    const before = map.items[at - 1];
    return splice(source, endOf(before.value ?? before.key), end, '');
  }
  const to = map.items.length > 1 ? map.items[1].key.range![0] : end;
  return splice(source, pair.key.range![0], to, '');
}

type Seq = Node & { items: Node[]; flow?: boolean };

/** Where the dash before an item of a list stands. */
const dashOf = (source: string, item: Node): number => source.lastIndexOf('-', item.range![0] - 1);

/** Puts an item behind the last one of a list. */
function appended(source: string, list: Seq, value: unknown, quoted: boolean): string {
  const text = written(value, quoted);
  const [first] = list.items;
  const last: Node | undefined = list.items[list.items.length - 1];
  if (last === undefined) return splice(source, list.range![0] + 1, list.range![0] + 1, text);
  const end = endOf(last);
  if (list.flow === true) return splice(source, end, end, `, ${text}`);
  const dash = dashOf(source, first);
  const at = lineEnd(source, end);
  return splice(source, at, at, `\n${' '.repeat(dash - lineStart(source, dash))}- ${text}`);
}

/** Takes an item out of a list; null where it is the only one of lines of their own. */
function dropped(source: string, list: Seq, at: number): string | null {
  const item = list.items[at];
  const end = endOf(item);
  if (list.flow !== true) {
    if (list.items.length === 1) return null;
    return splice(source, lineStart(source, dashOf(source, item)), lineEnd(source, end) + 1, '');
  }
  if (at > 0) return splice(source, endOf(list.items[at - 1]), end, '');
  return splice(source, item.range![0], list.items.length > 1 ? list.items[1].range![0] : end, '');
}

/** The change as a change of the text alone; null where the text is not of a form that is known here. */
function inPlace(source: string, { path, value }: Edit): string | null {
  let node: Node | null = parseDocument(source, OPTIONS).contents as Node | null;
  let quoted = false;
  for (let depth = 0; depth < path.length; depth++) {
    const key = path[depth];
    const last = depth === path.length - 1;
    if (isSeq(node)) {
      const list = node as unknown as Seq;
      const item: Node | undefined = list.items[Number(key)];
      if (item === undefined) {
        return last && value !== undefined && key === list.items.length ? appended(source, list, value, quoted) : null;
      }
      if (last && value === undefined) return dropped(source, list, Number(key));
      if (last) return splice(source, item.range![0], endOf(item), written(value, quoted));
      node = item;
      continue;
    }
    if (!isMap(node)) return null;
    const map = node as unknown as Map;
    quoted = isScalar(map.items[0]?.key) && map.items[0].key.type === 'QUOTE_DOUBLE';
    const pair = pairAt(map, key);
    if (pair === undefined) {
      return value === undefined
        ? source
        : inserted(source, map, String(key), nested(path.slice(depth + 1), value), quoted);
    }
    if (last && value !== undefined) return replaced(source, pair, value, quoted);
    if (last) return map.items.length === 1 && map.flow !== true ? null : removed(source, map, pair);
    if (!isCollection(pair.value)) {
      return value === undefined ? source : replaced(source, pair, nested(path.slice(depth + 1), value), quoted);
    }
    node = pair.value;
  }
  return null;
}

/**
 * The text of a scenario with one value changed: all else, comments and spelling too, stays as it was. Where the text has a
 * form in which that cannot be done it is written anew, with its comments.
 */
export function editYaml(source: string, edit: Edit): string {
  const { path, value } = edit;
  const whole = parseDocument(source, OPTIONS);
  if (value === undefined) {
    if (!whole.hasIn(path)) return source;
    whole.deleteIn(path);
  } else {
    // What is on the way and no map yet becomes one.
    const depth = path.findIndex((_, i) => !isCollection(whole.getIn(path.slice(0, i), true)));
    const way = depth < 0 ? path : path.slice(0, depth);
    whole.setIn(way, whole.createNode(nested(path.slice(way.length), value), { flow: true }));
  }
  const text = inPlace(source, edit);
  if (text !== null) {
    const found = parseDocument(text, OPTIONS);
    // A comment or a quote may stand where it changes the meaning of what was put in.
    if (found.errors.length === 0 && JSON.stringify(found) === JSON.stringify(whole)) return text;
  }
  return whole.toString({ lineWidth: 0, flowCollectionPadding: false });
}
