import { z } from 'zod';
import { metaOf } from '../../scenario/kind.ts';
import { beta } from './beta.ts';
import type { Distribution, DistributionKind } from './distribution.ts';
import { empirical } from './empirical.ts';
import { lognormal } from './lognormal.ts';
import { normal } from './normal.ts';
import { pert } from './pert.ts';
import { triangular } from './triangular.ts';
import { uniform } from './uniform.ts';

/** Every kind of distribution; a new one is one file and one line here. */
export const distributionKinds = [normal, uniform, lognormal, triangular, pert, beta, empirical] as const;

export type DistributionName = (typeof distributionKinds)[number]['name'];

/** A kind as its terms are handed to it: they have been held against its own schema. */
type AnyKind = DistributionKind<DistributionName, z.ZodRawShape>;
const kinds = distributionKinds as unknown as readonly [AnyKind, ...AnyKind[]];

const schemas = kinds.map((kind) =>
  z.strictObject({ dist: z.literal(kind.name), ...kind.parameters }).meta(metaOf(kind)),
);

/** `{dist: <name>, …}` in place of a number. */
export const distributionSchema = z
  .discriminatedUnion('dist', schemas as unknown as [(typeof schemas)[0], ...typeof schemas])
  .describe('A number that is not known for certain: drawn once a path.');

/** A distribution as a file states it, with the defaults filled in: plain data. */
export type DistributionTerms = { readonly dist: DistributionName } & Readonly<Record<string, unknown>>;

const kindOf = ({ dist }: DistributionTerms): AnyKind => kinds.find(({ name }) => name === dist)!;

/** What does not fit together in the terms; none when all is well. */
export const distributionProblems = (terms: DistributionTerms) => kindOf(terms).problems?.(terms) ?? [];

/** The values that are named, where there are no others. */
export const namedValues = (terms: DistributionTerms): readonly number[] => kindOf(terms).values?.(terms) ?? [];

export const makeDistribution = (terms: DistributionTerms): Distribution => kindOf(terms).make(terms);
