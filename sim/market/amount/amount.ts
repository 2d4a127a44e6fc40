import { z } from 'zod';
import { kindSchemas } from '../../scenario/kind.ts';
import type { AmountMoments } from './amount-kind.ts';
import { constant } from './constant.ts';
import { empirical } from './empirical.ts';
import { gammaGamma } from './gamma-gamma.ts';
import { lognormal } from './lognormal.ts';

/** Every distribution of amounts, as the help and the page list them. */
export const amountKinds = [constant, lognormal, gammaGamma, empirical] as const;

/** The `amount:` of members. */
export const amountSchema = z.discriminatedUnion('kind', kindSchemas(amountKinds)).describe('What a purchase costs.');

export type Amount = z.output<typeof amountSchema>;

const byName = new Map(amountKinds.map((kind) => [kind.name as string, kind]));

/**
 * The share of spending that counts when only the whole units of each purchase give a claim: e = E[⌊X/unit⌋·unit]/E[X],
 * from 0 to 1.
 */
export function eligibleShare(amount: Amount, unit: number): number {
  const { counted } = byName.get(amount.kind)!;
  const share = (counted as (parameters: Amount, unit: number) => number)(amount, unit) / amountMoments(amount).mean;
  return Math.min(1, Math.max(0, share));
}

/** P(X ≥ x), the chance that a purchase costs so much. */
export function amountAtLeast(amount: Amount, x: number): number {
  const { atLeast } = byName.get(amount.kind)!;
  return (atLeast as (parameters: Amount, x: number) => number)(amount, x);
}

/** The share of all money that is spent in purchases of at least `x`. */
export function spentShareFrom(amount: Amount, x: number): number {
  const { spentFrom } = byName.get(amount.kind)!;
  return (spentFrom as (parameters: Amount, x: number) => number)(amount, x) / amountMoments(amount).mean;
}

/** Mean and variance of the amount of a purchase. */
export function amountMoments(amount: Amount): AmountMoments {
  const { moments } = byName.get(amount.kind)!;
  return (moments as (parameters: Amount) => AmountMoments)(amount);
}
