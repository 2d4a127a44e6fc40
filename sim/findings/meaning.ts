import { lawOf } from '../law/law-of.ts';
import { type OrdinaryLaw, ordinaryLaw } from '../law/ordinary-law.ts';
import { promisedFromOthers, promisedPerUnit } from '../law/promised-from-others.ts';
import { isOrdinary } from '../schemes/ordinary/ordinary.ts';
import { payoutKinds } from '../schemes/staged/payout.ts';
import { inputFigures } from '../stats/input-figures.ts';
import type { FailureKind, InputFigures, LoadedScenario, ResultBundle, Scenario } from '../types.ts';
import { firstTurnover } from './first-turnover.ts';
import { type Trap, trapsOf } from './traps.ts';

/** What a scenario says, before any simulation. Shares are of turnover. */
export interface Meaning {
  readonly fee: { readonly total: number; readonly toPool: number; readonly toOperator: number };
  /** Promised for each unit of spending. */
  readonly promised: number;
  /** What of the promise a purchase’s own fee cannot cover, a share of the promise: max(0, 1 − fee/promised). */
  readonly promisedFromOthers: number;
  /** Section 4 of the model; with capital the recovery bound is null, since it depends on turnover. */
  readonly law: ResultBundle['law'];
  /** What an ordinary scheme costs in the long run; null for a staged one, and where that depends on how much is sold. */
  readonly ordinary: OrdinaryLaw | null;
  /** The turnover to be expected on day 0, before the season and shocks at random times. */
  readonly firstTurnover: number;
  /** The ways in which it can end; empty where nothing in the file ends it. */
  readonly ends: readonly FailureKind[];
  /** What happens when claims that are due exceed the money; null where no rule owes. */
  readonly whenShort: 'fail' | 'share' | null;
  /** The numbers that are drawn in each run; all figures here are for their means. */
  readonly uncertain: readonly InputFigures[];
  /** What a reader may not see coming, gravest first. */
  readonly traps: readonly Trap[];
}

/** The dated rules that owe claims, where the law is about another one. */
function owingParts(scenario: Scenario, law: ResultBundle['law']) {
  const { scheme } = scenario;
  if (!('schedule' in scheme.payout)) return [];
  return scheme.payout.schedule.flatMap((rule) => {
    if (rule.kind !== 'fixed') return [];
    const part = lawOf({ ...scenario, scheme: { ...scheme, payout: rule } }, null);
    if (part.requiredDailyGrowth === law.requiredDailyGrowth) return [];
    return [{ from: rule.from, days: rule.days, law: part }];
  });
}

function owesClaims({ payout }: Scenario['scheme']): boolean {
  const rules = 'schedule' in payout ? payout.schedule : [payout];
  const owing = payoutKinds.filter((kind) => kind.owing).map(({ name }): string => name);
  return rules.some(({ kind }) => owing.includes(kind));
}

/** Whether anything is ever due that money may be short for: a pool owes no more than it holds. */
const owesAnything = ({ scheme, operator: { costs, tax }, safeguards }: Scenario): boolean =>
  owesClaims(scheme) ||
  costs.fixed + costs.rate + tax > 0 ||
  scheme.referral !== undefined ||
  safeguards.store !== undefined;

function endsOf(scenario: Scenario): FailureKind[] {
  const { illiquid, halted, absconded, closed } = scenario.failure;
  const ends: FailureKind[] = [];
  if (illiquid && owesAnything(scenario)) ends.push('illiquid');
  if (halted !== undefined) ends.push('halted');
  if (absconded !== undefined && absconded.hazard > 0) ends.push('absconded');
  if (closed !== undefined && ('day' in closed || closed.hazard > 0)) ends.push('closed');
  return ends;
}

/** Reads a scenario: who pays, what is promised, what that needs, how it can end, and what is easily overlooked. */
export function meaningOf(loaded: LoadedScenario): Meaning {
  const { scenario } = loaded;
  const { fee, poolShare, onShort } = scenario.scheme;
  const law = lawOf(scenario, null);
  return {
    fee: { total: fee, toPool: fee * poolShare, toOperator: fee * (1 - poolShare) },
    promised: promisedPerUnit(scenario),
    promisedFromOthers: promisedFromOthers(scenario),
    law,
    ordinary: ordinaryLaw(scenario),
    firstTurnover: firstTurnover(loaded),
    ends: isOrdinary(scenario.scheme) ? [] : endsOf(scenario),
    whenShort:
      !isOrdinary(scenario.scheme) && owesClaims(scenario.scheme)
        ? scenario.failure.illiquid && onShort === 'fail'
          ? 'fail'
          : 'share'
        : null,
    uncertain: inputFigures(loaded.uncertain ?? []),
    traps: isOrdinary(scenario.scheme) ? [] : trapsOf(loaded, law, owingParts(scenario, law)),
  };
}
