import type { RuleTest } from './rule-test.ts';
import { capitalAtLeast } from './tests/capital-at-least.ts';
import { cardEscrow } from './tests/card-escrow.ts';
import { cardLicence } from './tests/card-licence.ts';
import { cardLimit } from './tests/card-limit.ts';
import { cardValidity } from './tests/card-validity.ts';
import { chain } from './tests/chain.ts';
import { coverAtLeast } from './tests/cover-at-least.ts';
import { depositKept } from './tests/deposit-kept.ts';
import { excessHalved } from './tests/excess-halved.ts';
import { factIs } from './tests/fact-is.ts';
import { factWithin } from './tests/fact-within.ts';
import { fakeSanctions } from './tests/fake-sanctions.ts';
import { fakeTrades } from './tests/fake-trades.ts';
import { fakesAtMost } from './tests/fakes-at-most.ts';
import { freeToJoin } from './tests/free-to-join.ts';
import { fundraisingElements } from './tests/fundraising-elements.ts';
import { grossCounts } from './tests/gross-counts.ts';
import { headsNotPaid } from './tests/heads-not-paid.ts';
import { heldPool } from './tests/held-pool.ts';
import { invoiceFrom } from './tests/invoice-from.ts';
import { levelsAtMost } from './tests/levels-at-most.ts';
import { losersAtMost } from './tests/losers-at-most.ts';
import { mainlyRecruiting } from './tests/mainly-recruiting.ts';
import { otherRules } from './tests/other-rules.ts';
import { ownStore } from './tests/own-store.ts';
import { paidByNewcomers } from './tests/paid-by-newcomers.ts';
import { payToRecruit } from './tests/pay-to-recruit.ts';
import { promisedFromOthers } from './tests/promised-from-others.ts';
import { promisedReturn } from './tests/promised-return.ts';
import { raised } from './tests/raised.ts';
import { realSales } from './tests/real-sales.ts';
import { reportsRewarded } from './tests/reports-rewarded.ts';
import { rewardsAtMost } from './tests/rewards-at-most.ts';
import { supervised } from './tests/supervised.ts';
import { worksInPractice } from './tests/works-in-practice.ts';

/** Every way to test a rule, by the name that packs use; a new one is one file and one line here. */
export const ruleTests = [
  capitalAtLeast,
  cardEscrow,
  cardLicence,
  cardLimit,
  cardValidity,
  chain,
  coverAtLeast,
  depositKept,
  excessHalved,
  factIs,
  factWithin,
  fakeSanctions,
  fakeTrades,
  fakesAtMost,
  freeToJoin,
  fundraisingElements,
  grossCounts,
  headsNotPaid,
  heldPool,
  invoiceFrom,
  levelsAtMost,
  losersAtMost,
  mainlyRecruiting,
  otherRules,
  ownStore,
  paidByNewcomers,
  payToRecruit,
  promisedFromOthers,
  promisedReturn,
  raised,
  realSales,
  reportsRewarded,
  rewardsAtMost,
  supervised,
  worksInPractice,
] as const;

type LinesOf<Test> = Test extends RuleTest<string, infer Lines> ? Lines : never;
type Registered = (typeof ruleTests)[number];

/** The `test:` of a rule: the kind of test, and its lines. */
export type TestOf = {
  [Kind in Registered['kind']]: { readonly kind: Kind } & LinesOf<Extract<Registered, { kind: Kind }>>;
}[Registered['kind']];

/** The test of a rule, which takes the lines that stand beside its name. */
export const ruleTestOf = (test: TestOf): RuleTest<string, TestOf> =>
  ruleTests.find(({ kind }) => kind === test.kind) as RuleTest<string, never> as RuleTest<string, TestOf>;
