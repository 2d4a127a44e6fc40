import type { z } from 'zod';
import { amountMoments } from '../../market/amount/amount.ts';
import { purchasesPerDay } from '../../market/frequency/frequency.ts';
import type { Kind } from '../../scenario/kind.ts';
import type { ClassTerms } from './class-terms.ts';
import type { StoredTerms } from './stored-terms.ts';
import type { EarningRules } from './tiers/earning.ts';
import type { Comers } from './tiers/tier-chain.ts';
import type { VolumeTerms } from './volume-terms.ts';

/** What an ordinary scheme gives, in money a member can buy for, per unit of sales unless it says otherwise. */
export interface RewardTerms {
  /** Given with the purchase itself. */
  readonly atOnce: number;
  /** Owed from the purchase on: what a merchant's books call a liability. */
  readonly issued: number;
  /** Share of what can be redeemed that is redeemed each day. */
  readonly redeem: number;
  /** Days before what is owed can be redeemed: one of day t for the first time on day t + 1 + delay. */
  readonly delay: number;
  /** Days on which it can be redeemed; what is left at the end of the last lapses; Infinity: never. */
  readonly expiry: number;
  /** Share of what is owed that can be redeemed at all; the rest is owed until it lapses. */
  readonly fills: number;
  /** Owed to each who joins, in money. */
  readonly onJoining: number;
  /** Owed to each member a year, in money. */
  readonly aYear: number;
  /** Factor of each day on what sales bring; null: 1 on every day. */
  readonly byDay: Float64Array | null;
  /** What a prize is worth where winners are drawn: a Poisson number a day with the mean of `atOnce`; 0: all is as expected. */
  readonly prize: number;
  /** Given at the end of each period by what each class bought in it; null: nothing. */
  readonly volume: readonly VolumeTerms[] | null;
  /** Given at once by the day beside what sales bring, in money; null: nothing. */
  readonly givenBeside: Float64Array | null;
  /** Classes of customers; null where they are not told apart. */
  readonly classes: ClassTerms | null;
  /** Mean number of rewards that a purchase brings, whatever their size: it gives the share of members who are given any. */
  readonly rewarded: number;
  /** Share of members who are where anything is given at all. */
  readonly standing: number;
  /** Where customers pay in advance: then what is issued is the bonus; null: they do not. */
  readonly stored: StoredTerms | null;
}

/** Who buys, as far as that is known. */
export interface Buyers extends Pick<EarningRules, 'frequency' | 'amount' | 'often' | 'dear'> {
  /** Members by day with the scheme; null where each path has its own, or where only the long run is asked for. */
  readonly crowd: Comers | null;
}

/** What a member spends a day with the scheme, in the mean; 0 where it is not known. */
export const memberSpends = ({ frequency, amount, often, dear }: Omit<Buyers, 'crowd'>): number =>
  (purchasesPerDay(frequency) ?? 0) * often * amountMoments(amount).mean * dear;

/** What a kind's terms may depend on beside its own parameters. */
export interface RewardContext {
  readonly horizon: number;
  /** Share of sales that counts when only whole units of each purchase do: E[⌊X/unit⌋·unit]/E[X]. */
  readonly counted: (unit: number) => number;
  /** Null where turnover is driven directly. */
  readonly members: Buyers | null;
  /** P(X ≥ x) of the amount of a purchase; 0 where turnover is driven directly. */
  readonly atLeast: (x: number) => number;
  /** Share of all money that is spent in purchases of at least x; 1 where turnover is driven directly. */
  readonly spentFrom: (x: number) => number;
}

/** A way in which a merchant gives back from its own margin (section 10 of the model). */
export interface OrdinaryKind<Name extends string, Parameters extends z.ZodRawShape> extends Kind<Name, Parameters> {
  readonly terms: (parameters: z.output<z.ZodObject<Parameters>>, context: RewardContext) => RewardTerms;
  /** Parameters that need to know who the members are, and so `market.members`. */
  readonly ofMembers: readonly (keyof Parameters & string)[];
}

/** Only fixes the types of a record, so that a file of a kind needs no annotations of its own. */
export const ordinaryKind = <Name extends string, Parameters extends z.ZodRawShape>(
  record: OrdinaryKind<Name, Parameters>,
): OrdinaryKind<Name, Parameters> => record;

/** Nothing given and nothing owed: what a kind's terms start from. */
export const NOTHING: RewardTerms = {
  atOnce: 0,
  issued: 0,
  redeem: 0,
  delay: 0,
  expiry: 1,
  fills: 1,
  onJoining: 0,
  aYear: 0,
  byDay: null,
  prize: 0,
  volume: null,
  givenBeside: null,
  classes: null,
  rewarded: 1,
  standing: 1,
  stored: null,
};
