import { chineseDate, dateOfDay } from '../../scenario/calendar.ts';
import type { Words } from '../../scenario/kind.ts';
import { type Estimate, type FailureKind, failureKinds } from '../../types.ts';
import type { Evidence } from '../evidence.ts';
import { chance, chance_zh, percent } from '../figure-words.ts';
import { closingDay } from './failure-within.ts';

/** How a scheme without random part ends. */
const ENDS: { readonly [kind in FailureKind]: Words } = {
  illiquid: { en: 'it cannot pay what it owes', zh: '无法支付应付款' },
  halted: { en: 'payouts have all but stopped', zh: '返还几近停止' },
  absconded: { en: 'the operator flees', zh: '经营者卷款潜逃' },
  closed: { en: 'the authorities close it', zh: '被主管机关关停' },
};

const CLOSING_IS_SET: Words = {
  en: 'The file sets the closing day; what makes it a failure is that claims are open then. Only fees that cover the promise would change that.',
  zh: '关停日由情景文件设定；之所以算作失败，是因为届时仍有权益未还清。只有服务费足以覆盖承诺才能改变。',
};

/** Against a hazard neither capital nor fees help. */
const HAZARD_IS_SET: Words = {
  en: 'Most of that is the chance of being closed or of flight that the file sets; a lower hazard there would change it.',
  zh: '其中大部分来自情景文件设定的关停或潜逃风险；降低该风险才能改变。',
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
  const { day, byKind } = summary.sustainability.failure;
  // Against an end that the file itself sets no capital helps: what is found is that claims were still open.
  const set = closingDay(evidence) !== null && (byKind.closed.value ?? 0) > 0;
  const fromOutside = (byKind.closed.value ?? 0) + (byKind.absconded.value ?? 0);
  const mostlyHazard = random && fromOutside > (byKind.illiquid.value ?? 0) + (byKind.halted.value ?? 0);
  const then = set ? CLOSING_IS_SET : mostlyHazard ? HAZARD_IS_SET : change;
  if (!random) {
    const when = start === undefined ? null : dateOfDay(start, day.p50!);
    const how = failureKinds.find((kind) => kind !== 'none' && byKind[kind].value === 1) as FailureKind;
    return {
      en: `It fails on ${when ?? `day ${day.p50}`}: ${ENDS[how].en}. ${then.en}`,
      zh: `它在${when === null ? `第${day.p50}天` : chineseDate(when)}失败：${ENDS[how].zh}。${then.zh}`,
    };
  }
  const share = chance(failure);
  return {
    en: `It fails within ${failure.days} days in ${share} of runs; the line is ${percent(line)}. ${then.en}`,
    zh: `在${failure.days}天内失败的概率为${chance_zh(failure)}；界线为${percent(line)}。${then.zh}`,
  };
}
