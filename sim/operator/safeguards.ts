import { z } from 'zod';
import { clawBack } from './claw-back.ts';
import { deposit } from './deposit.ts';
import { invoiceFrom } from './invoice-from.ts';
import { paidInCapital } from './paid-in-capital.ts';
import { penalty } from './penalty.ts';
import { referralLevels } from './referral-levels.ts';
import { reportReward } from './report-reward.ts';
import { reserve } from './reserve.ts';
import { store } from './store.ts';
import { supervised } from './supervised.ts';

/** Every safeguard, in the order of the proposals for rebate sites; a new one is one file and one line here and below. */
export const safeguardKinds = [
  paidInCapital,
  deposit,
  invoiceFrom,
  referralLevels,
  store,
  clawBack,
  penalty,
  reportReward,
  supervised,
  reserve,
] as const;

export type SafeguardName = (typeof safeguardKinds)[number]['name'];

export const safeguardsSchema = z
  .strictObject({
    paidInCapital: paidInCapital.schema,
    deposit: deposit.schema,
    invoiceFrom: invoiceFrom.schema,
    referralLevels: referralLevels.schema,
    store: store.schema,
    clawBack: clawBack.schema,
    penalty: penalty.schema,
    reportReward: reportReward.schema,
    supervised: supervised.schema,
    reserve: reserve.schema,
  })
  .describe('What protects members’ money; each acts inside the day, and what it buys is measured.');

export type Safeguards = z.output<typeof safeguardsSchema>;

/** The safeguards that a scenario has, in the order of the registry. */
export const safeguardsIn = (safeguards: Safeguards): SafeguardName[] =>
  safeguardKinds
    .map(({ name }) => name)
    .filter((name) => safeguards[name] !== undefined && (name !== 'supervised' || safeguards.supervised > 0));

/** Safeguards without some of them. */
export const withoutSafeguards = (safeguards: Safeguards, names: readonly SafeguardName[]): Safeguards => ({
  ...safeguards,
  ...Object.fromEntries(names.map((name) => [name, name === 'supervised' ? 0 : undefined])),
});
