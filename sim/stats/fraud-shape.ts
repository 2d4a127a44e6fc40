import type { MarkedUpSale } from '../fraud/fraud-figures.ts';
import { markedUpSale } from '../law/marked-up-sale.ts';
import type { CompiledModel } from '../model/compile-model.ts';
import { claimOfUnit } from '../path/fraud-day.ts';
import type { RowShape } from '../path/path-block.ts';
import type { Scenario } from '../types.ts';

/** What the summary of frauds needs to know of the scenario. */
export interface FraudShape extends RowShape {
  readonly cohorts: Int32Array;
  /** False: one path stands for all, and figures have no interval. */
  readonly random: boolean;
  /** The fake purchase that is followed, and the parts that it is split into; null where nobody fakes. */
  readonly fake: { readonly amount: number; readonly day: number; readonly parts: number } | null;
  readonly insiders: boolean;
  /** The sale at a marked-up price that is shown; null where no price is marked up. */
  readonly sale: MarkedUpSale | null;
  /** What the merchant bears of the excess that has not come back. */
  readonly merchantBears: number;
  /** Null where nobody has several accounts. */
  readonly accountsPerPerson: number | null;
}

/** Null where there are no frauds. */
export function fraudShape(model: CompiledModel, { fraud, scheme }: Scenario): FraudShape | null {
  if (model.fraud === null || fraud === undefined) return null;
  const { fake, markup, insiders, sybils } = fraud;
  const { cohorts, guard, random } = model;
  return {
    cohorts,
    guard,
    fraud: model.fraud,
    random,
    fake: fake === undefined ? null : { amount: fake.amount, day: fake.on, parts: model.fraud.parts },
    insiders: insiders !== undefined,
    sale: markup === undefined ? null : markedUpSale(markup.price, scheme.fee, markup.passThrough, claimOfUnit(model)),
    merchantBears: markup?.merchantBears ?? 0,
    // Of people who buy alike, those with many accounts are the share of sales that is theirs.
    accountsPerPerson: sybils === undefined ? null : 1 + sybils.share * (sybils.accounts - 1),
  };
}
