import { z } from 'zod';

/** A text in both languages of the product. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

/**
 * How a kind (a way of growth, a payout rule, …) describes itself. The scenario schema, the JSON Schema for editors,
 * the command line's help and the page's controls are all made from this record; nothing of it is typed twice.
 */
export interface Kind<Name extends string, Parameters extends z.ZodRawShape> {
  /** The name in a scenario file: `kind: <name>`. */
  readonly name: Name;
  readonly title: Words;
  /** One sentence that someone who has never read a line of code understands. */
  readonly summary: Words;
  /** The parameters beside `kind`, each with a description, unit and default. */
  readonly parameters: Parameters;
  /** Where the formula or the rule comes from. */
  readonly reference: string;
  /** The kind as it may stand in a scenario file (YAML flow style). */
  readonly example: string;
}

/** What the schema says of a kind. */
export const metaOf = ({ title, summary, reference, example }: Kind<string, z.ZodRawShape>) => ({
  title: title.en,
  description: `${summary.en} ${reference}`,
  examples: [example],
});

/** The tuple of schemas that belongs to a tuple of kinds. */
type SchemasOf<Kinds extends readonly Kind<string, z.ZodRawShape>[]> = {
  [I in keyof Kinds]: z.ZodObject<{ kind: z.ZodLiteral<Kinds[I]['name']> } & Kinds[I]['parameters'], z.core.$strict>;
};

/** One strict schema a kind, `kind: <name>` first, in the order of the registry. */
export function kindSchemas<const Kinds extends readonly Kind<string, z.ZodRawShape>[]>(
  kinds: Kinds,
): SchemasOf<Kinds> {
  return kinds.map((kind) =>
    z.strictObject({ kind: z.literal(kind.name), ...kind.parameters }).meta(metaOf(kind)),
  ) as unknown as SchemasOf<Kinds>;
}
