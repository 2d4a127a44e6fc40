import { parseAmount, parseDuration } from '../../sim/index.ts';
import type { Control, Option, PartControl, Path } from './control.ts';
import { type FieldSchema, kindField, numberIn, waysOf, wordsAndUnit } from './field-schema.ts';
import { sampleOf } from './sample-of.ts';
import { labelOf, wordsOf } from './words-of.ts';

/** Longer lists are for the text of the file. */
const LONGEST_LIST = 12;

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A short text of what stands in a file. */
const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** The number that a value stands for; null for a date, a distribution and for what is no number. */
function numberOf(value: unknown, unit: string): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  return unit === 'days' || unit === 'day' ? parseDuration(value) : parseAmount(value);
}

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
function changedTo(way: FieldSchema, value: Fields): unknown {
  const kind = kindField(way);
  const kept = Object.entries(value).filter(
    ([key, one]) => key !== kind && typeof one !== 'object' && way.properties?.[key] !== undefined,
  );
  return { ...(sampleOf(way) as object), ...Object.fromEntries(kept) };
}

function optionsOf(ways: readonly FieldSchema[], value: Fields): Option[] {
  return ways.map((way) => {
    const name = wayName(way);
    return { value: changedTo(way, value), title: way.title === undefined ? labelOf(name) : wordsOf(name) };
  });
}

/** The controls of the fields of a map. */
function fieldsOf({ properties = {}, required = [] }: FieldSchema, path: Path, value: Fields): Control[] {
  return Object.entries(properties).flatMap(
    ([key, field]) => controlOf(field, [...path, key], value[key], !required.includes(key)) ?? [],
  );
}

const growsPeople = ([section, part, field]: Path): boolean =>
  section === 'market' && (part === 'members' || part === 'merchants') && field === 'growth';

/** The control of a field with what stands there; null where there is nothing to change. */
export function controlOf(schema: FieldSchema, path: Path, value: unknown, optional: boolean): Control | null {
  if (schema.const !== undefined) return null;
  const { words, unit: described } = wordsAndUnit(schema);
  // The ways of growing say the levels of turnover and of people in the same words.
  const unit = described === 'money' && growsPeople(path) ? 'count' : described;
  const given = value !== undefined;
  const key = path[path.length - 1];
  const label = typeof key === 'number' ? { en: `${key + 1}`, zh: `${key + 1}` } : labelOf(key);
  const common = { path, label, help: wordsOf(words), given, optional };
  const stands = value ?? schema.default;

  if (schema.enum !== undefined) {
    const options = schema.enum.map((one) => ({ value: one, title: labelOf(String(one)) }));
    return { ...common, type: 'choice', options, chosen: schema.enum.indexOf(stands) };
  }
  if (schema.type === 'boolean') return { ...common, type: 'switch', value: stands === true };
  const number = numberIn(schema);
  if (number !== undefined && (!given || typeof value === 'number' || typeof value === 'string')) {
    return {
      ...common,
      type: 'number',
      unit,
      value: numberOf(stands, unit),
      text: stands === undefined ? '' : String(stands),
      min: number.minimum ?? number.exclusiveMinimum ?? Number.NEGATIVE_INFINITY,
      max: number.maximum ?? Number.POSITIVE_INFINITY,
      whole: number.type === 'integer',
      sample: sampleOf(schema),
    };
  }
  const ways = mapsIn(schema);
  if (ways.length > 0 && (!given || isMap(value))) return partOf(schema, ways, common, value);
  if (schema.items !== undefined && Array.isArray(value) && value.length <= LONGEST_LIST) {
    const { items } = schema;
    const controls = value.flatMap((one, i) => controlOf(items, [...path, i], one, false) ?? []);
    return { ...common, type: 'part', controls, sample: sampleOf(schema) };
  }
  if (schema.type === 'string' && (!given || typeof value === 'string')) {
    return { ...common, type: 'text', text: given ? String(value) : '' };
  }
  return { ...common, type: 'other', text: given ? shown(value) : '' };
}

/** A part: its fields, after the choice of its kind where there are several. */
function partOf(
  schema: FieldSchema,
  ways: readonly FieldSchema[],
  common: Pick<PartControl, 'path' | 'label' | 'help' | 'given' | 'optional'>,
  value: unknown,
): PartControl {
  const sample = sampleOf(ways.length === 1 ? ways[0] : schema);
  // Without a default it matters whether the part is there at all: its fields are shown once it is.
  if (value === undefined && schema.default === undefined && common.optional) {
    return { ...common, type: 'part', controls: [], sample };
  }
  const stands = isMap(value) ? value : isMap(schema.default) ? schema.default : {};
  const given = isMap(value) ? value : {};
  if (ways.length === 1) return { ...common, type: 'part', controls: fieldsOf(ways[0], common.path, given), sample };
  const chosen = ways.findIndex((way) => isWay(way, stands));
  const kind: Control = {
    ...common,
    optional: false,
    type: 'choice',
    label: labelOf('kind'),
    help: wordsOf(ways[chosen]?.description ?? ''),
    options: optionsOf(ways, given),
    chosen,
  };
  const fields = chosen < 0 ? [] : fieldsOf(ways[chosen], common.path, given);
  return { ...common, type: 'part', controls: [kind, ...fields], sample };
}
