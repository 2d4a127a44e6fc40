import type { Estimate, FraudCohort, ResultBundle } from '../../../sim/types.ts';
import { formatDay } from '../day.ts';
import { moneyOf, opposite } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** What all real buyers are worse off. Empty while it is not known. */
export function readHarm(result: ResultBundle, lang: Language): string {
  const { fraud } = result;
  if (fraud === undefined || fraud.harm.value === null) return '';
  const { value } = fraud.harm;
  if (value === 0) {
    return lang === 'en'
      ? 'Up to the end of the run frauds cost real buyers nothing'
      : '截至模拟期末，真实消费者未因欺诈受损';
  }
  const worse = value > 0;
  const amount = moneyOf(worse ? fraud.harm : opposite(fraud.harm), result, lang);
  return lang === 'en'
    ? `Up to the end of the run frauds leave real buyers ${amount} ${worse ? 'worse' : 'better'} off than the same runs without any`
    : `截至模拟期末，与同一批无欺诈的模拟相比，真实消费者${worse ? '少得' : '多得'}${amount}`;
}

/** The day of purchase whose buyers lose most, or gain most, to frauds: null where nobody does. */
function mostDiluted({ fraud }: ResultBundle): (FraudCohort & { recovery: number; recoveryWithout: number }) | null {
  const lossOf = ({ recovery, recoveryWithout }: FraudCohort) => (recoveryWithout ?? 0) - (recovery ?? 0);
  const both = (fraud?.byCohort ?? []).filter(
    (cohort): cohort is FraudCohort & { recovery: number; recoveryWithout: number } =>
      cohort.recovery !== null && cohort.recoveryWithout !== null,
  );
  if (both.length === 0) return null;
  const most = both.reduce((worst, cohort) => (lossOf(cohort) > lossOf(worst) ? cohort : worst));
  return lossOf(most) > 1e-9 ? most : null;
}

/** Who is diluted most? `Buyers of day 150 lose most: 18.4 of 100 come back in place of 23.7`. */
export function readDilution(result: ResultBundle, lang: Language): string {
  const most = mostDiluted(result);
  if (most === null) return '';
  const day = formatDay(most.bornDay, result.scenario.start, lang);
  const [got, without] = [most.recovery, most.recoveryWithout].map((share) => formatNumber(100 * share, lang));
  return lang === 'en'
    ? `Buyers of ${day} lose most to frauds: ${got} of 100 come back in place of ${without}`
    : `${day}的购买者因欺诈损失最大：每100元得回${got}元，而非${without}元`;
}

/** What would finding more fakes avoid? Empty where that is not known, and where fakes harm nobody. */
export function readEffort(result: ResultBundle, lang: Language): string {
  const effort = result.fraud?.effort ?? [];
  const [none, half] = [0, 0.5].map((share) => effort.find(({ detection }) => detection === share)?.harm);
  if (none === undefined || half === undefined || none.value === null || half.value === null) return '';
  if (none.value === 0 && half.value === 0) return '';
  const said = (harm: Estimate) => {
    const worse = (harm.value ?? 0) >= 0;
    const amount = moneyOf(worse ? harm : opposite(harm), result, lang);
    return lang === 'en' ? `${amount} ${worse ? 'worse' : 'better'} off` : `${worse ? '少得' : '多得'}${amount}`;
  };
  return lang === 'en'
    ? `If no fake is found frauds leave real buyers ${said(none)}, if half are ${said(half)}`
    : `若无一查获，真实消费者${said(none)}；若查获一半，则${said(half)}`;
}
