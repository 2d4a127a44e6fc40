import { parseDocument } from 'yaml';
import { jsonSchema } from '../../sim/index.ts';
import type { Control } from './control.ts';
import { controlOf } from './controls-of.ts';
import type { FieldSchema } from './field-schema.ts';

export { complete } from './complete.ts';
export { editYaml } from './edit-yaml.ts';

/** The parts of a scenario that have controls, in the order of the page; what a run must show is for the text alone. */
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
];

/** Longer texts are no scenarios. */
const LONGEST = 1_000_000;

let schema: FieldSchema | undefined;

/** The controls of a scenario; null where its text cannot be read as YAML. */
export function scenarioForm(source: string): Control[] | null {
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
  schema ??= jsonSchema() as FieldSchema;
  const { properties = {}, required = [] } = schema;
  return shown.flatMap((key) => controlOf(properties[key], [key], data[key], !required.includes(key)) ?? []);
}
