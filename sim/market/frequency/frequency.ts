import { z } from 'zod';
import { kindSchemas } from '../../scenario/kind.ts';
import { bgNbd } from './bg-nbd.ts';
import { gammaPoisson } from './gamma-poisson.ts';
import { poisson } from './poisson.ts';

/** Every way of buying, as the help and the page list them. */
export const frequencyKinds = [poisson, gammaPoisson, bgNbd] as const;

/** The `frequency:` of members. */
export const frequencySchema = z
  .discriminatedUnion('kind', kindSchemas(frequencyKinds))
  .describe('How often members buy.');

export type Frequency = z.output<typeof frequencySchema>;

const byName = new Map(frequencyKinds.map((kind) => [kind.name as string, kind]));

/** Expected purchases of a member a day; null where that depends on how long ago the member joined. */
export function purchasesPerDay(frequency: Frequency): number | null {
  const { perDay } = byName.get(frequency.kind)!;
  return perDay === null ? null : (perDay as (parameters: Frequency) => number)(frequency);
}
