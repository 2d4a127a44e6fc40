/** What is used of a JSON Schema. */
export interface FieldSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly FieldSchema[];
  readonly oneOf?: readonly FieldSchema[];
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly items?: FieldSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Of a map whose names are the file's own. */
  readonly additionalProperties?: FieldSchema | boolean;
  /** Only that of distributions is referred to. */
  readonly $ref?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** The ways in which a value may be written; one where the schema has no choice. */
export const waysOf = ({ anyOf, oneOf }: FieldSchema): readonly FieldSchema[] | undefined => oneOf ?? anyOf;

const isNumber = ({ type }: FieldSchema) => type === 'number' || type === 'integer';

/** The part of a schema that bounds a number; undefined where no number may stand. */
export const numberIn = (schema: FieldSchema): FieldSchema | undefined =>
  isNumber(schema) ? schema : waysOf(schema)?.find(isNumber);

/** The fields of a schema that have one name for each of several kinds: `kind`, `plan`; undefined without such. */
export const kindField = ({ properties = {} }: FieldSchema): string | undefined =>
  Object.keys(properties).find((key) => properties[key].const !== undefined);

/** What stands under each name of a map whose names are the file's own; undefined for any other schema. */
export const namedIn = ({ additionalProperties }: FieldSchema): FieldSchema | undefined =>
  typeof additionalProperties === 'object' ? additionalProperties : undefined;

/** The unit that a description ends with, and the words before it. */
export function wordsAndUnit({ description = '' }: FieldSchema): { words: string; unit: string } {
  const found = /^(.*) \(([a-z ]+)\)$/su.exec(description);
  return found === null ? { words: description, unit: '' } : { words: found[1], unit: found[2] };
}
