import { type FieldSchema, numberIn, waysOf, wordsAndUnit } from './field-schema.ts';
import { exampleOf } from './words-of.ts';

/** A number to begin with, where a field has neither default nor example. */
const FIRST: Readonly<Record<string, number>> = {
  money: 1000,
  share: 0.1,
  'per day': 0.001,
  days: 365,
  day: 0,
  count: 10,
  factor: 1,
};

const numberFor = (schema: FieldSchema, { minimum = 0, maximum = 1e18 }: FieldSchema): number =>
  Math.min(maximum, Math.max(minimum, FIRST[wordsAndUnit(schema).unit] ?? 1));

/** A value that a schema allows: its example or default where it has one, else the least that it asks for. */
export function sampleOf(schema: FieldSchema): unknown {
  const example = schema.examples?.[0] ?? exampleOf.get(schema.title ?? '');
  if (example !== undefined) return example;
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum !== undefined) return schema.enum[0];
  const number = numberIn(schema);
  if (number !== undefined) return numberFor(schema, number);
  const [way] = waysOf(schema) ?? [];
  if (way !== undefined) return sampleOf(way);
  const { type, properties = {}, required = [], items } = schema;
  if (type === 'object') return Object.fromEntries(required.map((key) => [key, sampleOf(properties[key])]));
  if (type === 'array') {
    return items === undefined ? [] : Array.from({ length: Math.max(1, schema.minItems ?? 0) }, () => sampleOf(items));
  }
  return type === 'boolean' ? true : 'text';
}
