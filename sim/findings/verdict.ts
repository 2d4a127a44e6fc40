import type { Summary } from '../stats/summarise.ts';
import type { Estimate, Reason, ResultBundle, Scenario, Verdict } from '../types.ts';
import { matureRecovery } from './mature-cohorts.ts';
import { thresholds } from './thresholds.ts';

/** What the verdict is drawn from: the scenario, the closed forms and the simulated figures. */
export interface Evidence {
  readonly scenario: Scenario;
  readonly law: ResultBundle['law'];
  readonly summary: Summary;
}

const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
/** With enough digits that what is needed and what is assumed never look the same. */
const perDay = (rate: number): string => `${rate < 0 ? '−' : '+'}${(100 * Math.abs(rate)).toFixed(3)} %`;

function interval({ low, high, value }: Estimate): string {
  return low === null || high === null || low === value ? '' : ` [${percent(low)}–${percent(high)}]`;
}

function reason(id: string, figure: number | null, text: string, text_zh: string): Reason {
  return { id, text, text_zh, figure };
}

/** The chance of failure by the end of year 5 or of the run, and that day. */
function failureWithin({ summary }: Evidence): Estimate & { readonly days: number } {
  const { curve, probability } = summary.sustainability.failure;
  const days = 365 * thresholds.years;
  const point = curve.findLast(({ day }) => day < days) ?? curve[0];
  const last = curve[curve.length - 1];
  if (last.day < days) return { ...probability, days: last.day + 1 };
  return { value: point.probability, low: point.low, high: point.high, level: probability.level, days: point.day + 1 };
}

/** Why the scheme cannot last; empty when nothing says so. */
function unsustainable(evidence: Evidence): Reason[] {
  const { scenario, law, summary } = evidence;
  const reasons: Reason[] = [];
  const { requiredDailyGrowthExact: needed, assumedDailyGrowth: assumed } = law;
  if (needed !== null && assumed !== null && assumed < needed) {
    const never = needed > 1e6;
    reasons.push(
      reason(
        'growth-below-required',
        needed,
        never
          ? `No growth is enough: after costs and rewards nothing of the fees is left for claims. Lower costs or a higher fee would change it.`
          : `The promise needs turnover to grow ${perDay(needed)} a day for ever; the scenario assumes ${perDay(assumed)} a day in the long run. A longer term, a smaller promise or a higher fee would change it.`,
        never
          ? '任何增长都不够：扣除成本和奖励后，手续费没有剩余可用于返还。降低成本或提高手续费才能改变。'
          : `兑现承诺需要营业额永远每天增长 ${perDay(needed)}；情景假设的长期增长为每天 ${perDay(assumed)}。延长期限、降低承诺或提高手续费才能改变。`,
      ),
    );
  }
  const failure = failureWithin(evidence);
  if (failure.value !== null && failure.value > thresholds.unsustainableFailure) {
    reasons.push(
      reason(
        'failure-likely',
        failure.value,
        `It fails within ${failure.days} days in ${percent(failure.value)}${interval(failure)} of runs; the line is ${percent(thresholds.unsustainableFailure, 0)}.`,
        `在 ${failure.days} 天内失败的概率为 ${percent(failure.value)}${interval(failure)}；界线为 ${percent(thresholds.unsustainableFailure, 0)}。`,
      ),
    );
  }
  const recovery = matureRecovery(scenario, summary.sustainability.recovery.byCohort);
  if (recovery !== null && recovery < thresholds.unsustainableRecovery) {
    reasons.push(
      reason(
        'recovery-low',
        recovery,
        `Half of the buyers of the last completed year get back less than ${percent(recovery)} of what was promised; the line is ${percent(thresholds.unsustainableRecovery, 0)}. Only fees that cover the promise would change it.`,
        `最近一个完整年度的买家中，一半人拿回的不到承诺的 ${percent(recovery)}；界线为 ${percent(thresholds.unsustainableRecovery, 0)}。只有手续费足以覆盖承诺才能改变。`,
      ),
    );
  }
  return reasons;
}

/**
 * The verdict of section 12. `stopped` is the evidence of the same scenario with growth stopped after year 1, or null
 * where there is none. Pure: the same evidence gives the same words.
 */
export function judge(evidence: Evidence, stopped: Evidence | null): Verdict {
  const fatal = unsustainable(evidence);
  if (fatal.length > 0) return { level: 'unsustainable', reasons: fatal };

  const reasons: Reason[] = [];
  const failure = failureWithin(evidence);
  if (failure.value !== null && failure.value > thresholds.fragileFailure) {
    reasons.push(
      reason(
        'failure-possible',
        failure.value,
        `It fails within ${failure.days} days in ${percent(failure.value)}${interval(failure)} of runs; the line is ${percent(thresholds.fragileFailure, 0)}. More capital or a smaller promise would change it.`,
        `在 ${failure.days} 天内失败的概率为 ${percent(failure.value)}${interval(failure)}；界线为 ${percent(thresholds.fragileFailure, 0)}。增加资本或降低承诺可以改变。`,
      ),
    );
  }
  const without = stopped === null ? [] : unsustainable(stopped);
  if (without.length > 0) {
    reasons.push(
      reason(
        'only-while-growing',
        without[0].figure,
        `It lasts only while growth lasts. With turnover flat after the first year: ${without[0].text}`,
        `只有持续增长才能维持。若一年后营业额不再增长：${without[0].text_zh}`,
      ),
    );
  }
  if (reasons.length > 0) return { level: 'fragile', reasons };
  return { level: 'sound', reasons: [soundReason(evidence, failure, stopped !== null)] };
}

function soundReason({ law }: Evidence, failure: Estimate & { readonly days: number }, tested: boolean): Reason {
  const seen = failure.high ?? 0;
  const most =
    seen === 0
      ? 'It never fails in the run'
      : `It fails within ${failure.days} days in at most ${percent(seen, 2)} of runs`;
  const most_zh = seen === 0 ? '运行期内从未失败' : `${failure.days} 天内失败的概率至多为 ${percent(seen, 2)}`;
  const stop = tested ? ', also when growth stops after the first year' : '';
  const stop_zh = tested ? '，一年后停止增长也是如此' : '';
  const share = law.effectivePoolShare;
  return reason(
    'fees-cover-promise',
    share,
    `${most}${stop}; ${percent(share)} of what is promised comes in as fees with the purchase itself. A higher promise or lower fees would change it.`,
    `${most_zh}${stop_zh}；承诺额的 ${percent(share)} 在购买时已由手续费收入覆盖。提高承诺或降低手续费会改变。`,
  );
}
