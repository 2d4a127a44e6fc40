import type { Finding } from '../evidence.ts';
import { percent } from '../figure-words.ts';
import { matureRecovery } from '../mature-cohorts.ts';

/** Half of the buyers whose claims have run their term got back too little. */
export const recoveryLow: Finding = ({ scenario, summary }) => {
  const recovery = matureRecovery(scenario, summary.sustainability.recovery.byCohort);
  const line = scenario.thresholds.unsustainableRecovery;
  if (recovery === null || recovery >= line) return null;
  return {
    id: 'recovery-low',
    figure: recovery,
    text: `Half of the buyers of the last completed year get back ${recovery > 0 ? `less than ${percent(recovery)} of what was promised` : 'nothing'}; the line is ${percent(line)}. Only fees that cover the promise would change it.`,
    text_zh: `最近一个完整年度的购买者中，一半人${recovery > 0 ? `拿回的不到承诺的${percent(recovery)}` : '分文未得'}；界线为${percent(line)}。只有服务费足以覆盖承诺才能改变。`,
  };
};
