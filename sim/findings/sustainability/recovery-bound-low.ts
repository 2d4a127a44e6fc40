import type { Finding } from '../evidence.ts';
import { percent } from '../figure-words.ts';
import { matureRecovery } from '../mature-cohorts.ts';

/** The run is too short for a completed year: what the fees allow at most stands in for what came back. */
export const recoveryBoundLow: Finding = ({ scenario, law, summary }) => {
  const bound = law.recoveryBound;
  const line = scenario.thresholds.unsustainableRecovery;
  if (bound === null || bound >= line) return null;
  if (matureRecovery(scenario, summary.sustainability.recovery.byCohort) !== null) return null;
  return {
    id: 'recovery-bound-low',
    figure: bound,
    text: `The run is too short to see a year's claims to their end, but together members can get back at most ${percent(bound)} of what is promised; the line is ${percent(line)}. Only fees that cover the promise would change it.`,
    text_zh: `模拟期太短，看不到任何一个完整年度权益的最终结果；但全体会员合计最多只能拿回承诺的${percent(bound)}；界线为${percent(line)}。只有服务费足以覆盖承诺才能改变。`,
  };
};
