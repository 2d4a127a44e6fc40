import { z } from 'zod';
import type { Path, Report } from '../scenario/place.ts';
import { resolveUncertain } from './uncertain-inputs.ts';

const isMap = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}

/** The option of a union of kinds that the data names. */
const namedOption = ({ options }: z.ZodUnion, { kind }: Record<string, unknown>) =>
  options.find((option) => option instanceof z.ZodObject && option.shape.kind?.safeParse(kind).success);

/**
 * Reports what is wrong with distributions in a scenario that does not fit its schema, from every part that fits by
 * itself: a user sees every problem at once.
 */
export function tellUncertain(schema: z.ZodType, data: unknown, report: Report, path: Path = []): void {
  const read = schema.safeParse(data);
  if (read.success) {
    resolveUncertain(read.data, report, path);
    return;
  }
  const plain = unwrapped(schema);
  const inner = plain instanceof z.ZodUnion && isMap(data) ? namedOption(plain, data) : plain;
  if (inner instanceof z.ZodObject && isMap(data)) {
    for (const [key, value] of Object.entries(data)) {
      if (Object.hasOwn(inner.shape, key)) tellUncertain(inner.shape[key], value, report, [...path, key]);
    }
  } else if (inner instanceof z.ZodArray && Array.isArray(data)) {
    for (const [i, value] of data.entries()) tellUncertain(inner.element as z.ZodType, value, report, [...path, i]);
  }
}
