import { isCollection, isMap, isScalar, parseDocument } from 'yaml';
import { jsonSchema, type Words } from '../../sim/index.ts';
import type { Path } from './control.ts';
import { type FieldSchema, kindField, numberIn, waysOf, wordsAndUnit } from './field-schema.ts';
import { isWay, mapsIn } from './map-ways.ts';
import { sampleOf } from './sample-of.ts';
import { wordsOf } from './words-of.ts';

export interface Suggestion {
  readonly label: string;
  /** What is put in. */
  readonly text: string;
  readonly help: Words;
}

export interface Suggestions {
  /** Where the word begins that is replaced. */
  readonly from: number;
  readonly options: readonly Suggestion[];
}

const MARK = '__here__';

/** Where `MARK` stands, and the data around it; null when the text cannot be read so far. */
function placeOf(source: string): { path: Path; data: unknown } | null {
  const document = parseDocument(source, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  const find = (node: unknown, path: Path): Path | null => {
    if (isScalar(node)) return String(node.value).includes(MARK) ? path : null;
    if (!isCollection(node)) return null;
    for (const [i, item] of node.items.entries()) {
      if (!isMap(node)) {
        const found = find(item, [...path, i]);
        if (found !== null) return found;
        continue;
      }
      const { key, value } = item as { key: unknown; value: unknown };
      const name = isScalar(key) ? String(key.value) : '';
      if (name === MARK) return [...path, MARK];
      const found = find(value, [...path, name]);
      if (found !== null) return found;
    }
    return null;
  };
  const path = find(document.contents, []);
  try {
    return path === null ? null : { path, data: document.toJS() as unknown };
  } catch {
    return null;
  }
}

const inside = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined;

/** The maps that a value may be: of several kinds the one that it says, all of them while it says none. */
function waysAt(schema: FieldSchema, value: unknown): readonly FieldSchema[] {
  const ways = mapsIn(schema);
  const map = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const said = ways.filter((way) => kindField(way) !== undefined && isWay(way, map));
  return said.length > 0 ? said : ways;
}

/** The schemas that may hold at a path. */
function schemasAt(schema: FieldSchema, path: Path, data: unknown): readonly FieldSchema[] {
  let found: readonly FieldSchema[] = [schema];
  let value = data;
  for (const key of path) {
    const at = value;
    found = found.flatMap((one) => {
      if (typeof key !== 'number') return waysAt(one, at).flatMap(({ properties = {} }) => properties[key] ?? []);
      return [one, ...(waysOf(one) ?? [])].flatMap(({ items }) => items ?? []);
    });
    value = inside(value, key);
  }
  return found;
}

const written = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.entries(value)
        .map(([key, one]) => `${key}: ${written(one)}`)
        .join(', ')}}`
    : String(value);

function keysOf(ways: readonly FieldSchema[], present: object): Suggestion[] {
  const fields = new Map(ways.flatMap(({ properties = {} }) => Object.entries(properties)));
  return [...fields]
    .filter(([key]) => !Object.hasOwn(present, key))
    .map(([key, field]) => ({
      label: key,
      text: `${key}: ${field.properties === undefined && field.items === undefined ? written(sampleOf(field)) : ''}`,
      help: wordsOf(wordsAndUnit(field).words),
    }));
}

function valuesOf(schema: FieldSchema): Suggestion[] {
  const one = (value: unknown, help = schema.description ?? ''): Suggestion => ({
    label: written(value),
    text: written(value),
    help: wordsOf(help),
  });
  if (schema.const !== undefined) return [one(schema.const)];
  if (schema.enum !== undefined) return schema.enum.map((value) => one(value));
  if (schema.type === 'boolean') return [one(true), one(false)];
  if (numberIn(schema) !== undefined) return [one(sampleOf(schema), wordsAndUnit(schema).words)];
  return mapsIn(schema).map((way) => one(sampleOf(way), way.description));
}

let schema: FieldSchema | undefined;

/** What may stand where the cursor is: names of fields, or values of the field before it; null when nothing is known. */
export function complete(source: string, cursor: number): Suggestions | null {
  const before = source.slice(0, cursor);
  const word = /[\w$-]*$/.exec(before)![0];
  const from = cursor - word.length;
  const lead = /[^\n{,[]*$/.exec(before)![0].replace(/^\s*(- )?\s*/, '');
  if (lead.includes('#')) return null;
  const isValue = lead.includes(':');
  const after = source.slice(cursor).replace(/^[\w$-]*/, '');
  const place = placeOf(`${source.slice(0, from)}${isValue ? MARK : `${MARK}: 0`}${after}`);
  if (place === null) return null;
  schema ??= jsonSchema() as FieldSchema;
  const { path, data } = place;
  if (isValue) {
    const kinds = path[path.length - 1];
    // The name of a kind is what decides between kinds: all of them are offered, whatever stands now.
    const holders = schemasAt(schema, path.slice(0, -1), data).flatMap(mapsIn);
    const found = holders.flatMap((way) =>
      way.properties?.[kinds] === undefined ? [] : [[way, way.properties[kinds]] as const],
    );
    const options = found.flatMap(([way, field]) =>
      field.const === undefined ? valuesOf(field) : [{ ...valuesOf(field)[0], help: wordsOf(way.description ?? '') }],
    );
    return { from, options: [...new Map(options.map((option) => [option.label, option])).values()] };
  }
  const holder = path.slice(0, -1);
  const present = holder.reduce(inside, data) ?? {};
  const ways = schemasAt(schema, holder, data).flatMap((one) => waysAt(one, present));
  return { from, options: keysOf(ways, present as object) };
}
