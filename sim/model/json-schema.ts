import { parse } from 'yaml';
import { z } from 'zod';
import { distributionSchema } from '../random/distributions/distributions.ts';
import {
  AMOUNT_PATTERN,
  DATE_PATTERN,
  DURATION_PATTERN,
  type FieldMeta,
  IN_UNIT,
  LARGEST,
} from '../scenario/fields.ts';
import { scenarioSchema } from './scenario-schema.ts';

type JsonSchema = Record<string, unknown>;

const number = ({ min, max, exclusiveMin, whole }: FieldMeta): JsonSchema => ({
  type: whole ? 'integer' : 'number',
  ...(min === undefined || min <= -LARGEST ? {} : exclusiveMin ? { exclusiveMinimum: min } : { minimum: min }),
  ...(max === undefined ? {} : { maximum: max }),
});

const text = (pattern: string): JsonSchema => ({ type: 'string', pattern });

/** Where the schema of a distribution stands once for all numbers that may be one. */
const DISTRIBUTION = 'distribution';

/** What may stand for a field of this unit in a file: a number, a text such as `16%`, `500万`, `24mo`, a distribution. */
function waysToWrite(meta: FieldMeta): JsonSchema[] {
  const uncertain = meta.certain ? [] : [{ $ref: `#/$defs/${DISTRIBUTION}` }];
  if (meta.unit === IN_UNIT) return [number(meta), text(AMOUNT_PATTERN), text(DURATION_PATTERN)];
  if (meta.unit === 'days') return [number(meta), text(DURATION_PATTERN), ...uncertain];
  if (meta.unit === 'day') {
    return [{ type: 'integer', minimum: 0 }, text(DURATION_PATTERN), { ...text(DATE_PATTERN), format: 'date' }];
  }
  return [number(meta), text(AMOUNT_PATTERN), ...uncertain];
}

function schemaOf(given: z.ZodType): JsonSchema {
  return z.toJSONSchema(given, {
    io: 'input',
    override: ({ zodSchema, jsonSchema: json }) => {
      const meta = z.globalRegistry.get(zodSchema) as FieldMeta | undefined;
      if (typeof json.examples?.[0] === 'string')
        json.examples = json.examples.map((example) => parse(String(example)));
      // zod leaves out defaults behind a transform; here what comes out may also stand in a file.
      if (zodSchema instanceof z.ZodDefault) json.default = zodSchema.def.defaultValue as typeof json.default;
      if (meta?.unit === undefined) return;
      const { description, unit } = meta;
      if (unit === 'text') {
        // The reader looks at a text only after it has turned line ends into blanks; an editor sees them.
        delete json.pattern;
      } else if (unit !== 'yes or no') {
        for (const key of ['type', 'anyOf', 'min', 'max', 'exclusiveMin', 'whole', 'certain']) delete json[key];
        json.anyOf = waysToWrite(meta) as typeof json.anyOf;
        json.description = `${description} (${unit})`;
      }
      delete json.unit;
    },
  });
}

/** The JSON Schema of a scenario file, for editors: descriptions, units, bounds, defaults and an example of each kind. */
export function jsonSchema(): JsonSchema {
  const { $schema: _, ...distribution } = schemaOf(distributionSchema);
  return { ...schemaOf(scenarioSchema), title: 'Rebatescope scenario', $defs: { [DISTRIBUTION]: distribution } };
}

/** The text of `scenarios/schema.json`. */
export const schemaText = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
