import { matureRecovery, type ResultBundle, type Scenario } from '../../../sim/index.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** What the last buyers whose whole term lay within the run got back; empty when the run is too short for them. */
export function readMature(result: ResultBundle, scenario: Scenario, lang: Language): string {
  const recovery = matureRecovery(
    { ...scenario, horizon: result.run.horizonDays },
    result.sustainability.recovery.byCohort,
  );
  if (recovery === null) return '';
  const value = formatNumber(recovery * 100, lang);
  if (!result.run.random) {
    return lang === 'en'
      ? `The middle buyer of the last completed year gets back ${value} of 100`
      : `最近一个完整年度的中间购买者每承诺100元得回${value}元`;
  }
  // Where the middle one has it all, half of them do not have less.
  if (recovery >= 1 - 1e-9) {
    return lang === 'en'
      ? 'At least half of the buyers of the last completed year get back all of it'
      : '最近一个完整年度的购买者中，至少一半得到承诺的全部';
  }
  return lang === 'en'
    ? `Half of the buyers of the last completed year get back less than ${value} of 100`
    : `最近一个完整年度的购买者中，一半每承诺100元得回不到${value}元`;
}
