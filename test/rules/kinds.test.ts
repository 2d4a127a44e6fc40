import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fraudKinds } from '../../sim/fraud/frauds.ts';
import { amountKinds } from '../../sim/market/amount/amount.ts';
import { frequencyKinds } from '../../sim/market/frequency/frequency.ts';
import { growthKinds } from '../../sim/market/growth/growth.ts';
import { networkKinds } from '../../sim/market/networks/networks.ts';
import { referrerKinds } from '../../sim/market/referrer/referrer.ts';
import { safeguardKinds } from '../../sim/operator/safeguards.ts';
import { distributionKinds } from '../../sim/random/distributions/distributions.ts';
import { ordinaryKinds } from '../../sim/schemes/ordinary/ordinary.ts';
import { planKinds } from '../../sim/schemes/referral/plan.ts';
import { payoutKinds } from '../../sim/schemes/staged/payout.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

/** Files of a family's folder that are not kinds: the type of the record, and what is made of kinds. */
const families = [
  {
    family: 'growth',
    folder: 'sim/market/growth/',
    kinds: growthKinds.map(({ name }) => name),
    others: ['growth.ts', 'growth-kind.ts', 'simple-growth.ts', 'compile-regimes.ts'],
  },
  {
    family: 'frequency',
    folder: 'sim/market/frequency/',
    kinds: frequencyKinds.map(({ name }) => name),
    others: ['frequency.ts', 'frequency-kind.ts'],
  },
  {
    family: 'referrer',
    folder: 'sim/market/referrer/',
    kinds: referrerKinds.map(({ name }) => name),
    others: ['referrer.ts', 'referrer-kind.ts', 'population.ts', 'anyone.ts', 'acquaintances.ts'],
  },
  {
    family: 'network',
    folder: 'sim/market/networks/',
    kinds: networkKinds.map(({ name }) => name),
    others: ['network.ts', 'network-kind.ts', 'networks.ts'],
  },
  {
    family: 'amount',
    folder: 'sim/market/amount/',
    kinds: amountKinds.map(({ name }) => name),
    others: ['amount.ts', 'amount-kind.ts', 'whole-units.ts'],
  },
  {
    family: 'payout',
    folder: 'sim/schemes/staged/',
    kinds: payoutKinds.map(({ name }) => name),
    others: ['payout.ts', 'payout-kind.ts', 'schedule.ts'],
  },
  {
    family: 'plan',
    folder: 'sim/schemes/referral/',
    kinds: planKinds.map(({ name }) => name),
    others: ['plan.ts', 'plan-kind.ts'],
  },
  {
    family: 'ordinary',
    folder: 'sim/schemes/ordinary/',
    kinds: ordinaryKinds.map(({ name }) => name),
    others: [
      'ordinary.ts',
      'ordinary-kind.ts',
      'one-level-referral.ts',
      'ordinary-figures.ts',
      'reach-minimum.ts',
      'reward-context.ts',
      'class-terms.ts',
      'common-fields.ts',
      'dated-factors.ts',
      'lapsing-share.ts',
      'stored-figures.ts',
      'stored-terms.ts',
      'volume-terms.ts',
    ],
  },
  {
    family: 'fraud',
    folder: 'sim/fraud/',
    kinds: fraudKinds.map(({ name }) => name),
    others: [
      'fake-supply.ts',
      'fraud-figures.ts',
      'fraud-kind.ts',
      'fraud-state.ts',
      'fraud-terms.ts',
      'frauds.ts',
      'internal-rate.ts',
    ],
  },
  {
    family: 'safeguard',
    folder: 'sim/operator/',
    kinds: safeguardKinds.map(({ name }) => name),
    others: ['safeguard-kind.ts', 'safeguards.ts'],
  },
  {
    family: 'distribution',
    folder: 'sim/random/distributions/',
    kinds: distributionKinds.map(({ name }) => name),
    others: ['bounds.ts', 'conditioned.ts', 'distribution.ts', 'distributions.ts'],
  },
] as const;

/** The section of a scenario in which the kinds of a family stand, where it is not the market. */
const sections: Readonly<Record<string, string>> = {
  payout: 'scheme',
  ordinary: 'scheme',
  plan: 'scheme',
  referrer: 'agents',
  network: 'agents',
};

/** The scenarios that show something and say what must come out. */
const shown = projectFiles
  .filter((path) => /^scenarios\/.*\.ya?ml$/.test(path))
  .map((path) => ({ path, scenario: parse(readProjectFile(path)) as Record<string, unknown> }))
  .filter(({ scenario }) => Array.isArray(scenario.expect) && scenario.expect.length > 0);

/** The names of all kinds that a part of a scenario uses, however deep. */
function kindsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(kindsIn);
  if (typeof part !== 'object' || part === null) return [];
  const named = 'kind' in part ? part.kind : 'dist' in part ? part.dist : 'plan' in part ? part.plan : undefined;
  const own = typeof named === 'string' ? [named] : [];
  return [...own, ...Object.values(part).flatMap(kindsIn)];
}

const tests = projectFiles
  .filter((path) => /^test\/.*\.test\.ts$/.test(path) && !path.startsWith('test/rules/'))
  .map(readProjectFile);

describe.each(families)('$family kinds', ({ family, folder, kinds, others }) => {
  test('each file of the folder is a registered kind, and each kind has its file', () => {
    const files = projectFiles
      .filter((path) => path.startsWith(folder) && path.endsWith('.ts'))
      .map((path) => path.slice(folder.length))
      .filter((name) => !name.includes('/') && !(others as readonly string[]).includes(name));
    const kebab = (kind: string) => kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(files).toEqual(kinds.map((kind) => `${kebab(kind)}.ts`).sort());
  });

  test.each(kinds)('%s is shown by a scenario with an expect: block', (kind) => {
    const part = ({ scenario }: { scenario: Record<string, unknown> }) =>
      family === 'distribution' ? scenario : scenario[sections[family] ?? 'market'];
    // Several frauds and safeguards may act at once: they stand by their names.
    const section = family === 'fraud' ? 'fraud' : family === 'safeguard' ? 'safeguards' : null;
    const namesIn = (one: (typeof shown)[number]) =>
      section === null ? kindsIn(part(one)) : Object.keys(one.scenario[section] ?? {});
    expect(shown.filter((one) => namesIn(one).includes(kind)).map(({ path }) => path)).not.toEqual([]);
  });

  test.each(kinds)('%s is named by a test', (kind) => {
    const named = new RegExp(`(kind|dist|plan): ['"]?${kind}\\b|['"\`]${kind}['"\`]|/${kind}\\.(ts|yaml)|\\b${kind}:`);
    expect(tests.some((text) => named.test(text))).toBe(true);
  });
});
