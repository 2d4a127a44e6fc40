import { dateOfDay } from '../../scenario/calendar.ts';
import type { Words } from '../../scenario/kind.ts';
import { type Estimate, type FailureKind, failureKinds } from '../../types.ts';
import type { Evidence } from '../evidence.ts';
import { chance, percent } from '../figure-words.ts';

/** How a scheme without random part ends. */
const ENDS: { readonly [kind in FailureKind]: Words } = {
  illiquid: { en: 'it cannot pay what it owes', zh: '无法支付应付款' },
  halted: { en: 'payouts have all but stopped', zh: '返还几近停止' },
  absconded: { en: 'the operator flees', zh: '经营者卷款潜逃' },
  closed: { en: 'the authorities close it', zh: '被主管机关关停' },
};

/** How a scheme fails: its day where nothing is random, else the chance of it. */
export function failureWords(
  evidence: Evidence,
  failure: Estimate & { readonly days: number },
  line: number,
  change: Words,
): Words {
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
