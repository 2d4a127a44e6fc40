import type { Scenario } from '../types.ts';

/** Types that a file may name. */
export const MOST_TYPES = 8;

/** Types of members, those who are of none of the file's last; plain data. */
export interface CompiledTypes {
  /** The chance of each type or one before it that someone new is of it. */
  readonly upTo: Float64Array;
  /** How often each buys, against the mean of all accounts. */
  readonly purchases: Float64Array;
  /** How likely an account of each brings the next member, against the likeliest. */
  readonly recruits: Float64Array;
  readonly fairValue: Float64Array;
  readonly accounts: Int32Array;
  /** The rank that each has from the start; 0 without one. */
  readonly grade: Uint8Array;
}

/** A remainder of shares under this is rounding. */
const ROUNDING = 1e-9;

type Agents = NonNullable<Scenario['agents']>;

/** The share of members who are of no type of the file. */
export const shareOfOthers = ({ types = [] }: Agents): number => {
  const rest = 1 - types.reduce((sum, { share }) => sum + share, 0);
  return rest > ROUNDING ? rest : 0;
};

/** Accounts that a person opens on average. */
export const accountsEach = (agents: Agents): number =>
  (agents.types ?? []).reduce((sum, { share, accounts }) => sum + share * accounts, shareOfOthers(agents));

/** The names of the types that members are of, in the order of `CompiledTypes`; none where all are alike. */
export function typeNames({ agents }: Scenario): string[] {
  const names = agents?.types?.map(({ name }) => name) ?? [];
  return agents === undefined || names.length === 0 || shareOfOthers(agents) === 0 ? names : [...names, 'member'];
}

/** Null without types. */
export function compileTypes(agents: Agents, referral: Scenario['scheme']['referral']): CompiledTypes | null {
  const { types = [], fairValue } = agents;
  if (types.length === 0) return null;
  const others = shareOfOthers(agents);
  const all = others > 0 ? [...types, { share: others, purchases: 1, recruits: 1, accounts: 1 }] : types;
  const ranks: readonly { name: string }[] = referral?.ranks ?? [];
  const sum = (of: (type: (typeof all)[number]) => number) => all.reduce((total, type) => total + of(type), 0);
  const shares = sum(({ share }) => share);
  const mean = sum(({ share, purchases }) => share * purchases) / sum(({ share, accounts }) => share * accounts);
  const most = Math.max(...all.map(({ recruits, accounts }) => recruits / accounts));
  let upTo = 0;
  return {
    upTo: Float64Array.from(all, ({ share }) => {
      upTo += share / shares;
      return upTo;
    }),
    purchases: Float64Array.from(all, ({ purchases }) => purchases / mean),
    recruits: Float64Array.from(all, ({ recruits, accounts }) => (most > 0 ? recruits / accounts / most : 1)),
    fairValue: Float64Array.from(all, (type) => ('fairValue' in type ? (type.fairValue ?? fairValue) : fairValue)),
    accounts: Int32Array.from(all, ({ accounts }) => accounts),
    grade: Uint8Array.from(all, (type) =>
      'rank' in type && type.rank !== undefined ? 1 + ranks.findIndex(({ name }) => name === type.rank) : 0,
    ),
  };
}
