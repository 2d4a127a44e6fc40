import { z } from 'zod';
import { metaOf } from '../../scenario/kind.ts';
import { binary } from './binary.ts';
import { matrix } from './matrix.ts';
import { joining, type PlanKind } from './plan-kind.ts';
import { unilevel } from './unilevel.ts';

/** Every plan of rewards for recruiting, as the help and the page list them. */
export const planKinds = [unilevel, binary, matrix] as const;

/** The tuple of schemas that belongs to a tuple of plans. */
type SchemasOf<Kinds extends readonly PlanKind<string, z.ZodRawShape>[]> = {
  [I in keyof Kinds]: z.ZodObject<
    { plan: z.ZodLiteral<Kinds[I]['name']> } & Kinds[I]['parameters'] & typeof joining,
    z.core.$strict
  >;
};

const planSchemas = planKinds.map((kind) =>
  z.strictObject({ plan: z.literal(kind.name), ...kind.parameters, ...joining }).meta(metaOf(kind)),
) as unknown as SchemasOf<typeof planKinds>;

/** The `referral:` of a staged scheme. */
export const referralSchema = z.discriminatedUnion('plan', planSchemas).describe('Rewards for recruiting.');

export type Referral = z.output<typeof referralSchema>;

/** Share of a purchase paid to each level above the buyer, nearest first; none where a plan does not pay by level. */
export const ratesByLevel = (referral: Referral | undefined): readonly number[] =>
  referral === undefined || referral.plan === 'binary' ? [] : referral.rates;

/** Whether what a plan pays hangs on who stands where: then it takes members one by one to know it. */
export const needsMembers = ({ plan, ranks }: Referral): boolean => plan === 'binary' || ranks.length > 0;
