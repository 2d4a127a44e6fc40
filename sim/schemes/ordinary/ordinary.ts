import type { z } from 'zod';
import { kindSchemas } from '../../scenario/kind.ts';
import type { Payout } from '../staged/payout.ts';
import { cashback } from './cashback.ts';
import { coupon } from './coupon.ts';
import { discount } from './discount.ts';
import type { OneLevelReferral } from './one-level-referral.ts';
import type { RewardContext, RewardTerms } from './ordinary-kind.ts';
import { points } from './points.ts';
import { prize } from './prize.ts';
import { storedValue } from './stored-value.ts';
import { tiers } from './tiers.ts';
import { volume } from './volume.ts';

/** The ordinary reward schemes (section 10 of the model); a new one is one file and one line here. */
export const ordinaryKinds = [points, cashback, discount, coupon, prize, volume, tiers, storedValue] as const;

/**
 * What a staged scheme of no promise has: an ordinary scheme takes no fee from others and promises nothing out of what
 * others will pay. What reads the fee or the promise of any scheme finds the truth here.
 */
export interface NoPromise {
  readonly fee: number;
  readonly poolShare: number;
  readonly cap: number;
  readonly unit?: undefined;
  readonly payout: Payout;
  readonly onShort: 'fail' | 'prorate';
  /** No plan of levels: the `referral` of the file, one level and once, is `broughtBy`. */
  readonly referral?: undefined;
}

const noPromise: NoPromise = { fee: 0, poolShare: 0, cap: 0, payout: { kind: 'pool' }, onShort: 'fail' };

type Beside<Schema extends z.ZodType> = z.ZodPipe<
  Schema,
  z.ZodTransform<
    Omit<z.output<Schema>, 'referral'> & NoPromise & { readonly broughtBy?: OneLevelReferral },
    z.output<Schema>
  >
>;
type AllBeside<Schemas extends readonly z.ZodType[]> = { [I in keyof Schemas]: Beside<Schemas[I]> };

const ownSchemas = kindSchemas(ordinaryKinds);

/** The schema of each kind, in the order of the registry. */
export const ordinarySchemas = ownSchemas.map((schema) =>
  (schema as z.ZodType<{ readonly referral?: OneLevelReferral }>).transform(({ referral, ...given }) => ({
    ...noPromise,
    ...given,
    broughtBy: referral,
  })),
) as unknown as AllBeside<typeof ownSchemas>;

export type Ordinary = z.output<(typeof ordinarySchemas)[number]>;

const byName = new Map(ordinaryKinds.map((kind) => [kind.name as string, kind]));

/** The record of an ordinary kind by its name; undefined for others. */
export const ordinaryNamed = (name: unknown) => (typeof name === 'string' ? byName.get(name) : undefined);

/** Whether a scheme is an ordinary one. */
export const isOrdinary = (scheme: { readonly kind: string }): scheme is Ordinary => byName.has(scheme.kind);

/** What a scheme gives, as the engine takes it. */
export function rewardTerms(scheme: Ordinary, context: RewardContext): RewardTerms {
  const { terms } = byName.get(scheme.kind)!;
  return (terms as (parameters: Ordinary, context: RewardContext) => RewardTerms)(scheme, context);
}

/** Whether who wins is drawn: a lottery rather than a gift for all. */
export const drawsPrizes = (scheme: { readonly kind: string }): boolean =>
  isOrdinary(scheme) && scheme.kind === 'prize' && scheme.chance < 1;
