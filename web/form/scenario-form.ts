import { parseDocument } from 'yaml';
import { labelOf } from '../../reports/words/field-names.ts';
import { jsonSchema } from '../../sim/index.ts';
import type { Control, Pages, Path } from './control.ts';
import { controlMaker } from './controls-of.ts';
import type { FieldSchema } from './field-schema.ts';
import { wordsOf } from './words-of.ts';
import { writtenPath } from './written-path.ts';

export { complete } from './complete.ts';
export { editYaml } from './edit-yaml.ts';

/** The parts of a scenario that have controls, in the order of the page. */
const shown = [
  'horizon',
  'start',
  'market',
  'scheme',
  'operator',
  'failure',
  'safeguards',
  'fraud',
  'feedback',
  'agents',
  'facts',
  'thresholds',
  'correlations',
];

/** What the file says of itself; it comes last, under one name. What a run must show is for the text alone. */
const about = ['name', 'name_zh', 'question', 'question_zh', 'seed', 'paths'];

/** Longer texts are no scenarios. */
const LONGEST = 1_000_000;

/** Where distributions stand in place of numbers; what aliases repeat is looked at once. */
function uncertainIn(value: unknown, path: Path = [], seen = new Set<object>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (Object.hasOwn(value, 'dist')) return [writtenPath(path)];
  const inside: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return inside.flatMap(([key, one]) => uncertainIn(one, [...path, key], seen));
}

let schema: (FieldSchema & { readonly $defs: Readonly<Record<'distribution', FieldSchema>> }) | undefined;

/** The controls of a scenario, of its lists those rows that `pages` says; null where its text cannot be read as YAML. */
export function scenarioForm(source: string, pages: Pages = {}): Control[] | null {
  if (source.length > LONGEST) return null;
  const document = parseDocument(source, {
    schema: 'core',
    uniqueKeys: false,
    resolveKnownTags: false,
    logLevel: 'error',
  });
  if (document.errors.length > 0) return null;
  let data: Record<string, unknown> | null;
  try {
    data = document.toJS() as Record<string, unknown> | null;
  } catch {
    return null; // more aliases than a scenario has
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  schema ??= jsonSchema() as unknown as NonNullable<typeof schema>;
  const { properties = {}, required = [], $defs } = schema;
  const uncertain = uncertainIn(data);
  const controlOf = controlMaker({ pages, distribution: $defs.distribution, uncertain });
  const fields = data;
  const controlAt = (key: string): Control[] => {
    const control = controlOf(properties[key], [key], fields[key], !required.includes(key));
    if (control === null) return [];
    if (key !== 'correlations' || control.given || !('sample' in control)) return [control];
    // Nothing is correlated where fewer than two numbers are uncertain.
    return uncertain.length < 2 ? [] : [{ ...control, sample: [{ between: uncertain.slice(0, 2), rank: 0.5 }] }];
  };
  const path: Path = [];
  const { expect } = data;
  const expected: Control = {
    type: 'other',
    path: ['expect'],
    label: labelOf('expect'),
    help: wordsOf(properties.expect.description ?? ''),
    given: expect !== undefined,
    optional: true,
    text: Array.isArray(expect) ? `${expect.length}` : '',
  };
  const itself: Control = {
    type: 'part',
    path,
    label: labelOf('about'),
    help: { en: '', zh: '' },
    given: true,
    optional: false,
    controls: [...about.flatMap(controlAt), expected],
    sample: {},
  };
  return [...shown.flatMap(controlAt), itself];
}
