import type { Finding } from '../evidence.ts';
import { perDay } from '../figure-words.ts';

/** An owing promise needs more growth for ever than the scenario assumes in the long run. */
export const growthBelowRequired: Finding = ({ law }) => {
  const { requiredDailyGrowthExact: needed, assumedDailyGrowth: assumed } = law;
  // Where the fee of a purchase covers its own claim no growth is needed, so decline is no fault either.
  if (law.effectivePoolShare >= 1 || needed === null || assumed === null || assumed >= needed) return null;
  const id = 'growth-below-required';
  if (needed > 1e6) {
    const nothing = law.effectivePoolShare <= 0;
    return {
      id,
      figure: needed,
      text: `No growth is enough: ${nothing ? 'after costs and rewards nothing of the fees is left for claims' : 'more is owed at once than comes in as fees'}. Lower costs, a smaller promise or a higher fee would change it.`,
      text_zh: `任何增长都不够：${nothing ? '扣除成本和奖励后，服务费没有剩余可用于返还' : '即时应付的超过服务费收入'}。降低成本、降低承诺或提高服务费才能改变。`,
    };
  }
  return {
    id,
    figure: needed,
    text: `The promise needs turnover to grow ${perDay(needed)} a day for ever; the scenario assumes ${perDay(assumed)} a day in the long run. A longer term, a smaller promise or a higher fee would change it.`,
    text_zh: `兑现承诺需要营业额的日增长率始终为${perDay(needed)}；情景假设的长期日增长率为${perDay(assumed)}。延长期限、降低承诺或提高服务费才能改变。`,
  };
};
