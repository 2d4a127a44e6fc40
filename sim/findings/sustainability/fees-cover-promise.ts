import type { Reason } from '../../types.ts';
import type { Evidence } from '../evidence.ts';
import { chance, chance_zh, percent } from '../figure-words.ts';
import { failureWithin } from './failure-within.ts';

/** Why a scheme is called sound; `tested` says whether it was also run with growth stopped after the first year. */
export function feesCoverPromise(evidence: Evidence, tested: boolean): Reason {
  const failure = failureWithin(evidence);
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
    ? `${failure.days}天内失败的概率为${chance_zh(failure)}`
    : later
      ? `${failure.days}天内没有失败`
      : '运行期内从未失败';
  const stop = tested ? ', also when growth stops after the first year' : '';
  const stop_zh = tested ? '，一年后停止增长也是如此' : '';
  const share = law.effectivePoolShare;
  return {
    id: 'fees-cover-promise',
    figure: share,
    text: `${most}${stop}; ${percent(share)} of what is promised comes in as fees with the purchase itself. A higher promise or lower fees would change it.`,
    text_zh: `${most_zh}${stop_zh}；承诺额的${percent(share)}在购买时已由服务费收入覆盖。提高承诺或降低服务费会改变。`,
  };
}
