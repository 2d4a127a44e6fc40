import { labelOf } from '../../reports/words/field-names.ts';
import type { Option } from './control.ts';
import { type FieldSchema, kindField, waysOf } from './field-schema.ts';
import { wordsOf } from './words-of.ts';

/** A map of a file. */
export type Fields = Readonly<Record<string, unknown>>;

export const isMap = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ways of a schema to be a map, those inside a way as well. */
export const mapsIn = (schema: FieldSchema): readonly FieldSchema[] =>
  schema.properties !== undefined ? [schema] : (waysOf(schema) ?? []).flatMap(mapsIn);

/** The name of one of several ways to be a map. */
function wayName(way: FieldSchema): string {
  const key = kindField(way);
  return way.title ?? (key === undefined ? (way.required ?? [])[0] : String(way.properties?.[key].const));
}

/** Whether a map is written in a way: its kind, or its fields, say so. */
export function isWay(way: FieldSchema, value: Fields): boolean {
  const key = kindField(way);
  const required = way.required ?? [];
  if (key === undefined) return required.every((name) => Object.hasOwn(value, name));
  return value[key] === way.properties?.[key].const || (value[key] === undefined && !required.includes(key));
}

/** What stands in the file once a way is chosen: its sample, with the plain values that both ways know as they were. */
function changedTo(way: FieldSchema, value: Fields, sample: unknown): unknown {
  const kind = kindField(way);
  const kept = Object.entries(value).filter(
    ([key, one]) => key !== kind && typeof one !== 'object' && way.properties?.[key] !== undefined,
  );
  return { ...(sample as object), ...Object.fromEntries(kept) };
}

/** The choice between ways; `sample` is what a way begins with. */
export function optionsOf(
  ways: readonly FieldSchema[],
  value: Fields,
  sample: (way: FieldSchema) => unknown,
): Option[] {
  return ways.map((way) => {
    const name = wayName(way);
    return {
      value: changedTo(way, value, sample(way)),
      title: way.title === undefined ? labelOf(name) : wordsOf(name),
    };
  });
}
