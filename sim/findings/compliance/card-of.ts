import type { Facts } from '../../model/facts-schema.ts';
import { isOrdinary } from '../../schemes/ordinary/ordinary.ts';
import type { Scenario } from '../../types.ts';
import type { Judgement, SimulatedResult } from './rule-test.ts';

/**
 * A scenario whose facts also have what its own stored value says of the card: the largest balance bought at once, validity,
 * escrow, a merchant's own shops, an owner who takes money out, and the balance of the run. What the file states comes first.
 */
export function withCard(scenario: Scenario, { ordinary }: SimulatedResult): Scenario {
  const { scheme, facts } = scenario;
  if (!isOrdinary(scheme) || scheme.kind !== 'stored-value') return scenario;
  const { steps, expiry, escrow, ownerSpends } = scheme;
  const { pay, bonus } = steps[steps.length - 1];
  const card: NonNullable<Facts['card']> = {
    limit: pay + bonus,
    validity: expiry ?? 'never',
    escrow,
    acrossMerchants: false,
    balance: ordinary?.stored?.balanceShare.value ?? undefined,
    mainBusinessOnly: ownerSpends > 0 ? false : undefined,
    ...facts.card,
  };
  return { ...scenario, facts: { ...facts, card } };
}

/** Says where what is known of the card comes from. */
export function ofScheme({ evidence, ...found }: Judgement): Judgement {
  return {
    ...found,
    evidence: {
      en: `${evidence.en} What \`facts.card\` does not say is taken from the scheme and its run.`,
      zh: `${evidence.zh}\`facts.card\`未说明的，取自方案及其模拟结果。`,
    },
  };
}
