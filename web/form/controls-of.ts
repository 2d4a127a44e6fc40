import { labelOf, rowLabel } from '../../reports/words/field-names.ts';
import { parseAmount, parseDuration } from '../../sim/index.ts';
import type { Control, ListControl, NumberControl, Pages, PartControl, Path } from './control.ts';
import { type FieldSchema, kindField, namedIn, numberIn, waysOf, wordsAndUnit } from './field-schema.ts';
import { ROWS } from './list-page.ts';
import { type Fields, isMap, isWay, mapsIn, optionsOf } from './map-ways.ts';
import { nextName, nextRow } from './next-row.ts';
import { sampleOf } from './sample-of.ts';
import {
  type Around,
  aroundDistribution,
  aroundNumber,
  certainOf,
  distributionFor,
  firstOf,
  inUnit,
  mayBeUncertain,
} from './uncertain-number.ts';
import { wordsOf } from './words-of.ts';

/** What all controls of a form are made with. */
export interface FormSetting {
  readonly pages: Pages;
  /** The schema of what may stand for a number that is not known for certain. */
  readonly distribution: FieldSchema;
  /** Where the file has such numbers, as correlations name them. */
  readonly uncertain: readonly string[];
}

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

const growsPeople = ([section, part, field]: Path): boolean =>
  section === 'market' && (part === 'members' || part === 'merchants') && field === 'growth';

/** What a correlation is between. */
const namesUncertain = ([part, , field, side]: Path): boolean =>
  part === 'correlations' && field === 'between' && side !== undefined;

type Common = Pick<PartControl, 'path' | 'label' | 'help' | 'given' | 'optional'>;

/** A function that makes the control of a field with what stands there; null where there is nothing to change. */
export function controlMaker({ pages, distribution, uncertain }: FormSetting) {
  const distributions = mapsIn(distribution);
  const isUncertain = (value: Fields) => distributions.some((way) => Object.hasOwn(value, kindField(way)!));

  /** The controls of the fields of a map. */
  function fieldsOf({ properties = {}, required = [] }: FieldSchema, path: Path, value: Fields): Control[] {
    return Object.entries(properties).flatMap(
      ([key, field]) => controlOf(field, [...path, key], value[key], !required.includes(key)) ?? [],
    );
  }

  /** A part: its fields, after the choice of its kind where there are several. */
  function partOf(schema: FieldSchema, ways: readonly FieldSchema[], common: Common, value: unknown): PartControl {
    const sample = sampleOf(ways.length === 1 ? ways[0] : schema);
    // Without a default it matters whether the part is there at all: its fields are shown once it is.
    if (value === undefined && schema.default === undefined && common.optional) {
      return { ...common, type: 'part', controls: [], sample };
    }
    const stands = isMap(value) ? value : isMap(schema.default) ? schema.default : {};
    const given = isMap(value) ? value : {};
    if (ways.length === 1) return { ...common, type: 'part', controls: fieldsOf(ways[0], common.path, given), sample };
    return { ...common, type: 'part', controls: ofKind(ways, common, stands, given, sampleOf), sample };
  }

  /** The choice of the kind, and the fields of the one that stands. */
  function ofKind(
    ways: readonly FieldSchema[],
    common: Common,
    stands: Fields,
    given: Fields,
    sample: (way: FieldSchema) => unknown,
  ): Control[] {
    const chosen = ways.findIndex((way) => isWay(way, stands));
    const kind: Control = {
      ...common,
      optional: false,
      type: 'choice',
      label: labelOf('kind'),
      help: wordsOf(ways[chosen]?.description ?? ''),
      options: optionsOf(ways, given, sample),
      chosen,
    };
    return [kind, ...(chosen < 0 ? [] : fieldsOf(ways[chosen], common.path, given))];
  }

  /** A number that is a distribution: its kind and its own numbers, and the way back to one number. */
  function uncertainOf(schema: FieldSchema, common: Common, value: Fields, unit: string): PartControl {
    const around = aroundDistribution(value, schema, unit);
    const ways = distributions.map((way) => inUnit(way, unit));
    const sample = (way: FieldSchema) => distributionFor(way, around);
    const way = ways.find((one) => isWay(one, value));
    const begun = (control: Control): Control => {
      const field = way?.properties?.[String(control.path.at(-1))];
      if (field === undefined || !('sample' in control)) return control;
      return { ...control, sample: firstOf(String(control.path.at(-1)), field, around) };
    };
    const controls = ofKind(ways, common, value, value, sample).map(begun);
    return { ...common, type: 'part', controls, sample: value, turn: { to: 'certain', value: certainOf(around) } };
  }

  /** The rows of a list that are shown, and what may be added. */
  function listOf(schema: FieldSchema, items: FieldSchema, common: Common, value: unknown): ListControl {
    const all: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(isMap(value) ? value : {});
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
    const named = schema.items === undefined;
    const { path } = common;
    const first = Math.min(pages[path.join('.')] ?? 0, Math.max(0, Math.ceil(all.length / ROWS) - 1) * ROWS);
    const removable = all.length > Math.max(1, minItems);
    const rows = all
      .slice(first, first + ROWS)
      .flatMap(([key, one]) => controlOf(items, [...path, key], one, removable) ?? [])
      .map((row): Control => ({ ...row, label: rowLabel(common.label, row.path.at(-1)!) }));
    const keys = all.map(([key]) => key);
    const key = named ? nextName(String(keys.at(-1) ?? 'a'), new Set(keys.map(String))) : all.length;
    const row = nextRow(
      items,
      all.map(([, one]) => one),
    );
    const next = all.length < maxItems ? { path: [...path, key], value: row } : undefined;
    return { ...common, type: 'list', rows, first, count: all.length, next, named, sample: sampleOf(schema) };
  }

  function numberControl(
    schema: FieldSchema,
    number: FieldSchema,
    common: Common,
    value: unknown,
    unit: string,
  ): NumberControl {
    const stands = value ?? schema.default;
    const text = stands === undefined ? '' : String(stands);
    const found = numberOf(stands, unit);
    const middle: Around | null =
      found === null || !mayBeUncertain(schema) ? null : aroundNumber(schema, found, unit, text);
    return {
      ...common,
      type: 'number',
      unit,
      value: found,
      text,
      min: number.minimum ?? number.exclusiveMinimum ?? Number.NEGATIVE_INFINITY,
      max: number.maximum ?? Number.POSITIVE_INFINITY,
      whole: number.type === 'integer',
      sample: sampleOf(schema),
      ...(middle !== null && { turn: { to: 'uncertain', value: distributionFor(distributions[0], middle) } }),
    };
  }

  function controlOf(schema: FieldSchema, path: Path, value: unknown, optional: boolean): Control | null {
    if (schema.const !== undefined) return null;
    const { words, unit: described } = wordsAndUnit(schema);
    // The ways of growing say the levels of turnover and of people in the same words.
    const unit = described === 'money' && growsPeople(path) ? 'count' : described;
    const given = value !== undefined;
    const key = path[path.length - 1];
    const common = { path, label: labelOf(String(key), String(path[0])), help: wordsOf(words), given, optional };
    const stands = value ?? schema.default;

    if (schema.enum !== undefined) {
      const options = schema.enum.map((one) => ({ value: one, title: labelOf(String(one)) }));
      return { ...common, type: 'choice', options, chosen: schema.enum.indexOf(stands) };
    }
    if (schema.type === 'boolean') return { ...common, type: 'switch', value: stands === true };
    const number = numberIn(schema);
    const isPlain = typeof value === 'number' || typeof value === 'string';
    if (number !== undefined && (!given || isPlain)) return numberControl(schema, number, common, value, unit);
    if (number !== undefined && mayBeUncertain(schema) && isMap(value) && isUncertain(value)) {
      return uncertainOf(schema, common, value, unit);
    }
    // One of several ways is a number.
    const plain = isPlain || (isMap(value) && isUncertain(value)) ? waysOf(schema)?.find(numberIn) : undefined;
    if (plain !== undefined) return controlOf(plain, path, value, optional);
    const ways = mapsIn(schema);
    if (ways.length > 0 && (!given || isMap(value))) return partOf(schema, ways, common, value);
    const items = schema.items ?? namedIn(schema);
    if (items !== undefined && (!given || Array.isArray(value) === (schema.items !== undefined))) {
      return listOf(schema, items, common, value);
    }
    if (namesUncertain(path) && typeof value === 'string') {
      const names = [...new Set([...uncertain, value])];
      const options = names.map((name) => ({ value: name, title: { en: name, zh: name } }));
      return { ...common, type: 'choice', options, chosen: names.indexOf(value) };
    }
    if (schema.type === 'string' && (!given || typeof value === 'string')) {
      return { ...common, type: 'text', text: given ? String(value) : '' };
    }
    return { ...common, type: 'other', text: given ? shown(value) : '' };
  }

  return controlOf;
}
