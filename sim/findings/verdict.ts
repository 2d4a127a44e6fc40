import { isOrdinary } from '../schemes/ordinary/ordinary.ts';
import type { Reason, Verdict } from '../types.ts';
import type { Evidence, Finding } from './evidence.ts';
import { manyLevels } from './pyramid/many-levels.ts';
import { recruitingPays } from './pyramid/recruiting-pays.ts';
import { failureLikely } from './sustainability/failure-likely.ts';
import { failurePossible } from './sustainability/failure-possible.ts';
import { feesCoverPromise } from './sustainability/fees-cover-promise.ts';
import { floatSpent } from './sustainability/float-spent.ts';
import { growthBelowRequired } from './sustainability/growth-below-required.ts';
import { holdersLikelyLose, holdersMayLose } from './sustainability/holders-lose.ts';
import { paidFromMargin } from './sustainability/paid-from-margin.ts';
import { recoveryBoundLow } from './sustainability/recovery-bound-low.ts';
import { recoveryLow } from './sustainability/recovery-low.ts';

/** Why a scheme is a pyramid. */
const pyramid: readonly Finding[] = [recruitingPays, manyLevels];

/** Why a scheme cannot last; a new finding is one file and one line here. */
const unsustainable: readonly Finding[] = [growthBelowRequired, failureLikely, recoveryLow, recoveryBoundLow];

/** The same of stored value: a shop that ends and pays its customers back has not failed them. */
const storedUnsustainable: readonly Finding[] = [holdersLikelyLose];

const found = (findings: readonly Finding[], evidence: Evidence): Reason[] =>
  findings.flatMap((finding) => finding(evidence) ?? []);

/**
 * The verdict of section 12. `stopped` is the evidence of the same scenario with growth stopped after year 1, or null
 * where there is none. Pure: the same evidence gives the same words.
 */
export function judge(evidence: Evidence, stopped: Evidence | null): Verdict {
  const fatal = found(evidence.stored === null ? unsustainable : storedUnsustainable, evidence);
  const recruiting = found(pyramid, evidence);
  if (recruiting.length > 0) return { level: 'pyramid', reasons: [...recruiting, ...fatal] };
  if (fatal.length > 0) return { level: 'unsustainable', reasons: fatal };

  const reasons = found(evidence.stored === null ? [failurePossible] : [holdersMayLose, floatSpent], evidence);
  const without = stopped === null ? [] : found(unsustainable, stopped);
  if (without.length > 0) {
    reasons.push({
      id: 'only-while-growing',
      figure: without[0].figure,
      text: `It lasts only while growth lasts. With turnover flat after the first year: ${without[0].text}`,
      text_zh: `只有持续增长才能维持。若一年后营业额不再增长：${without[0].text_zh}`,
    });
  }
  if (reasons.length > 0) return { level: 'fragile', reasons };
  const paid = isOrdinary(evidence.scenario.scheme)
    ? paidFromMargin(evidence.scenario.scheme, evidence.stored)
    : feesCoverPromise(evidence, stopped !== null);
  return { level: 'sound', reasons: [paid] };
}
