import { z } from 'zod';
import { duration } from '../../scenario/fields.ts';
import type { Kind } from '../../scenario/kind.ts';
import {
  fillSimpleTrend,
  type SimpleGrowth,
  simpleGrowthSchemas,
  simpleLongRunRate,
  simpleTrend,
} from './simple-growth.ts';

const days = duration('How long this piece lasts; the last piece lasts to the end whatever it says.').optional();

const segment = z.discriminatedUnion(
  'kind',
  simpleGrowthSchemas.map((schema) => (schema as z.ZodObject).safeExtend({ days })) as unknown as [z.ZodObject],
) as unknown as z.ZodType<SimpleGrowth & { days?: number }>;

const parameters = {
  segments: z.array(segment).min(1).describe('The pieces in order; each starts at the level where the last ended.'),
};

export type Piecewise = z.output<z.ZodObject<typeof parameters>>;

export const piecewise = {
  name: 'piecewise',
  title: { en: 'in pieces', zh: '分段' },
  summary: { en: 'One way of growth after another.', zh: '依次采用不同的增长方式。' },
  parameters,
  reference: 'Each piece starts at the level where the last ended; the last one lasts to the end.',
  example: '{kind: piecewise, segments: [{days: 360, kind: exponential, rate: 0.01}, {kind: flat}]}',
} satisfies Kind<'piecewise', typeof parameters>;

/** Fills `out` with the level of each day, starting at `level` on day 0; `quick` as in `fillSimpleTrend`. */
export function fillPiecewise({ segments }: Piecewise, level: number, out: Float64Array, quick: boolean): void {
  let start = 0;
  let from = level;
  segments.forEach((piece, i) => {
    const length = i === segments.length - 1 ? out.length : (piece.days ?? out.length);
    const end = Math.min(out.length, start + length);
    fillSimpleTrend(piece, from, out, start, end, quick);
    from = simpleTrend(piece, from, length);
    start = end;
  });
}

/** The growth per day of the last piece. */
export const piecewiseLongRunRate = ({ segments }: Piecewise): number =>
  simpleLongRunRate(segments[segments.length - 1]);
