import { dateOfDay } from '../scenario/calendar.ts';
import type { Words } from '../scenario/kind.ts';
import { exactEstimate, proportionEstimate } from '../stats/estimates.ts';
import type { Summary } from '../stats/summarise.ts';
import {
  type Estimate,
  type FailureKind,
  failureKinds,
  type Reason,
  type ResultBundle,
  type Scenario,
  type Verdict,
} from '../types.ts';
import { chance, percent, perDay } from './figure-words.ts';
import { matureRecovery } from './mature-cohorts.ts';
import { thresholds } from './thresholds.ts';

/** What the verdict is drawn from: the scenario, the closed forms and the simulated figures. */
export interface Evidence {
  /** Whether anything is drawn at random. */
  readonly random: boolean;
  readonly paths: number;
  readonly scenario: Scenario;
  readonly law: ResultBundle['law'];
  readonly summary: Summary;
}

function reason(id: string, figure: number | null, text: string, text_zh: string): Reason {
  return { id, text, text_zh, figure };
}

/**
 * The chance of failure by the end of year 5 or of the run, and that day. A closing day that the scenario itself sets is
 * no finding about the scheme, so it does not count.
 */
function failureWithin({ summary, scenario, paths, random }: Evidence): Estimate & { readonly days: number } {
  const { curve, probability, byKind } = summary.sustainability.failure;
  const days = 365 * thresholds.years;
  const { closed } = scenario.failure;
  if (closed !== undefined && 'day' in closed && closed.day < Math.min(days, scenario.horizon)) {
    const hits = Math.round(((probability.value ?? 0) - (byKind.closed.value ?? 0)) * paths);
    const estimate = random ? proportionEstimate(hits, paths) : exactEstimate(hits / paths);
    return { ...estimate, days: closed.day + 1 };
  }
  const point = curve.findLast(({ day }) => day < days) ?? curve[0];
  const last = curve[curve.length - 1];
  if (last.day < days) return { ...probability, days: last.day + 1 };
  return { value: point.probability, low: point.low, high: point.high, level: probability.level, days: point.day + 1 };
}

/** How a scheme without random part ends. */
const ENDS: { readonly [kind in FailureKind]: Words } = {
  illiquid: { en: 'it cannot pay what it owes', zh: '无法支付应付款' },
  halted: { en: 'payouts have all but stopped', zh: '返还几近停止' },
  absconded: { en: 'the operator flees', zh: '经营者卷款潜逃' },
  closed: { en: 'the authorities close it', zh: '被主管机关关停' },
};

/** How a scheme fails: its day where nothing is random, else the chance of it. */
function failureWords(evidence: Evidence, failure: Estimate & { readonly days: number }, line: number, change: Words) {
  const { random, summary, scenario } = evidence;
  const { start } = scenario;
  if (!random) {
    const { day, byKind } = summary.sustainability.failure;
    const when = start === undefined ? null : dateOfDay(start, day.p50!);
    const how = failureKinds.find((kind) => kind !== 'none' && byKind[kind].value === 1) as FailureKind;
    return {
      en: `It fails on ${when ?? `day ${day.p50}`}: ${ENDS[how].en}. ${change.en}`,
      zh: `它在${when ?? `第 ${day.p50} 天`}失败：${ENDS[how].zh}。${change.zh}`,
    };
  }
  const share = chance(failure);
  return {
    en: `It fails within ${failure.days} days in ${share} of runs; the line is ${percent(line)}. ${change.en}`,
    zh: `在 ${failure.days} 天内失败的概率为 ${share.replace('over', '超过').replace('under', '低于')}；界线为 ${percent(line)}。${change.zh}`,
  };
}

/** Why the scheme cannot last; empty when nothing says so. */
function unsustainable(evidence: Evidence): Reason[] {
  const { scenario, law, summary } = evidence;
  const reasons: Reason[] = [];
  const { requiredDailyGrowthExact: needed, assumedDailyGrowth: assumed } = law;
  // Where the fee of a purchase covers its own claim no growth is needed, so decline is no fault either.
  if (law.effectivePoolShare < 1 && needed !== null && assumed !== null && assumed < needed) {
    // No growth is enough: nothing is left for claims, or what is owed at once exceeds the fee.
    const never = needed > 1e6;
    const nothing = law.effectivePoolShare <= 0;
    reasons.push(
      reason(
        'growth-below-required',
        needed,
        never
          ? `No growth is enough: ${nothing ? 'after costs and rewards nothing of the fees is left for claims' : 'more is owed at once than comes in as fees'}. Lower costs, a smaller promise or a higher fee would change it.`
          : `The promise needs turnover to grow ${perDay(needed)} a day for ever; the scenario assumes ${perDay(assumed)} a day in the long run. A longer term, a smaller promise or a higher fee would change it.`,
        never
          ? `任何增长都不够：${nothing ? '扣除成本和奖励后，服务费没有剩余可用于返还' : '即时应付的超过服务费收入'}。降低成本、降低承诺或提高服务费才能改变。`
          : `兑现承诺需要营业额永远每天增长 ${perDay(needed)}；情景假设的长期增长为每天 ${perDay(assumed)}。延长期限、降低承诺或提高服务费才能改变。`,
      ),
    );
  }
  const failure = failureWithin(evidence);
  if (failure.value !== null && failure.value > thresholds.unsustainableFailure) {
    const { en, zh } = failureWords(evidence, failure, thresholds.unsustainableFailure, {
      en: 'More capital, a smaller promise or a higher fee would put it off; only fees that cover the promise would end it.',
      zh: '增加资本、降低承诺或提高服务费只能推迟；只有服务费足以覆盖承诺才能避免。',
    });
    reasons.push(reason('failure-likely', failure.value, en, zh));
  }
  const recovery = matureRecovery(scenario, summary.sustainability.recovery.byCohort);
  if (recovery !== null && recovery < thresholds.unsustainableRecovery) {
    reasons.push(
      reason(
        'recovery-low',
        recovery,
        `Half of the buyers of the last completed year get back ${recovery > 0 ? `less than ${percent(recovery)} of what was promised` : 'nothing'}; the line is ${percent(thresholds.unsustainableRecovery)}. Only fees that cover the promise would change it.`,
        `最近一个完整年度的购买者中，一半人${recovery > 0 ? `拿回的不到承诺的 ${percent(recovery)}` : '分文未得'}；界线为 ${percent(thresholds.unsustainableRecovery)}。只有服务费足以覆盖承诺才能改变。`,
      ),
    );
  }
  // Too short for a completed year: what the fees allow at most stands in for what came back.
  const bound = law.recoveryBound;
  if (recovery === null && bound !== null && bound < thresholds.unsustainableRecovery) {
    reasons.push(
      reason(
        'recovery-bound-low',
        bound,
        `The run is too short to see a year's claims to their end, but together members can get back at most ${percent(bound)} of what is promised; the line is ${percent(thresholds.unsustainableRecovery)}. Only fees that cover the promise would change it.`,
        `模拟期太短，看不到任何一个完整年度权益的最终结果；但全体会员合计最多只能拿回承诺的 ${percent(bound)}；界线为 ${percent(thresholds.unsustainableRecovery)}。只有服务费足以覆盖承诺才能改变。`,
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
    const { en, zh } = failureWords(evidence, failure, thresholds.fragileFailure, {
      en: 'More capital or a smaller promise would change it.',
      zh: '增加资本或降低承诺可以改变。',
    });
    reasons.push(reason('failure-possible', failure.value, en, zh));
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

function soundReason(evidence: Evidence, failure: Estimate & { readonly days: number }, tested: boolean): Reason {
  const { random, law, summary } = evidence;
  const { probability, byKind } = summary.sustainability.failure;
  const within = random || failure.value !== 0;
  const later = probability.value !== 0 && byKind.closed.value !== 1; // after the years that are looked at
  const most = within
    ? `It fails within ${failure.days} days in ${chance(failure)} of runs`
    : later
      ? `It does not fail within ${failure.days} days`
      : 'It never fails in the run';
  const most_zh = within
    ? `${failure.days} 天内失败的概率为 ${chance(failure).replace('under', '低于')}`
    : later
      ? `${failure.days} 天内没有失败`
      : '运行期内从未失败';
  const stop = tested ? ', also when growth stops after the first year' : '';
  const stop_zh = tested ? '，一年后停止增长也是如此' : '';
  const share = law.effectivePoolShare;
  return reason(
    'fees-cover-promise',
    share,
    `${most}${stop}; ${percent(share)} of what is promised comes in as fees with the purchase itself. A higher promise or lower fees would change it.`,
    `${most_zh}${stop_zh}；承诺额的 ${percent(share)} 在购买时已由服务费收入覆盖。提高承诺或降低服务费会改变。`,
  );
}
