import { z } from 'zod';
import type { FieldMeta } from '../scenario/fields.ts';
import { type Path, valueAt } from '../scenario/place.ts';
import { scenarioSchema } from './scenario-schema.ts';

/** The schemas inside one that is only wrapped: a default, a transform, a field that may be left out. */
function unwrapped(schema: z.ZodType): z.ZodType | null {
  if (schema instanceof z.ZodPipe) return schema.def.in as z.ZodType;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault)
    return schema.def.innerType as z.ZodType;
  return null;
}

/** Whether a branch of a union may be the one that `data` is of: its fixed texts (`kind: fixed`) are those of the data. */
function mayBe(branch: z.ZodType, data: unknown): boolean {
  if (!(branch instanceof z.ZodObject)) return true;
  return Object.entries(branch.shape as Record<string, z.ZodType>).every(([key, field]) => {
    const { values } = (field as unknown as z.core.$ZodType)._zod;
    const value = valueAt(data, [key]);
    return values === undefined || value === undefined || values.has(value as string);
  });
}

function search(schema: z.ZodType, path: Path, data: unknown): FieldMeta | null {
  const meta = path.length === 0 ? (z.globalRegistry.get(schema) as FieldMeta | undefined) : undefined;
  if (meta?.unit !== undefined) return meta;
  const inner = unwrapped(schema);
  if (inner !== null) return search(inner, path, data);
  if (schema instanceof z.ZodUnion) {
    for (const option of (schema.options as readonly z.ZodType[]).filter((one) => mayBe(one, data))) {
      const found = search(option, path, data);
      if (found !== null) return found;
    }
    return null;
  }
  if (path.length === 0) return null;
  const [part, ...rest] = path;
  const next = valueAt(data, [part]);
  if (schema instanceof z.ZodObject) {
    const { shape } = schema as { readonly shape: Readonly<Record<string, z.ZodType>> };
    return Object.hasOwn(shape, part) ? search(shape[part], rest, next) : null;
  }
  if (schema instanceof z.ZodArray) return search(schema.element as z.ZodType, rest, next);
  if (schema instanceof z.ZodRecord) return search(schema.valueType as z.ZodType, rest, next);
  return null;
}

/**
 * What the format says of the field at a path: unit, bounds, description; null where there is no such field. `data` is a
 * scenario, which tells the kinds (`kind: fixed`) on the way.
 */
export const fieldMeta = (path: Path, data: unknown): FieldMeta | null => search(scenarioSchema, path, data);
