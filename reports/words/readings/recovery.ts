import type { CohortRecovery, ResultBundle } from '../../../sim/types.ts';
import { formatDay } from '../day.ts';
import { ofHundred } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** What comes back? `Members get back on average 14 of 100 [13.8–14.2]`. */
export function readRecovery(result: ResultBundle, lang: Language): string {
  const { mean } = result.sustainability.recovery;
  if (mean.value === null) {
    return lang === 'en' ? 'No claim is left to be paid later' : '没有留待日后返还的权益';
  }
  const { value, interval } = ofHundred(mean, result.run.random, lang);
  return lang === 'en'
    ? `Members get back on average ${value} of 100${interval}`
    : `会员每承诺100元平均得回${value}元${interval}`;
}

/** Why more comes back than the bound of a scheme that goes on: its end shares out the cash. Empty where it does not. */
export function readAboveBound(result: ResultBundle, lang: Language): string {
  const { mean } = result.sustainability.recovery;
  const { recoveryBound } = result.law;
  if (result.uncertainty !== undefined) return ''; // the bound is that of the means, the recovery is not
  if (mean.value === null || recoveryBound === null || mean.value <= recoveryBound * 1.001) return '';
  const bound = formatNumber(recoveryBound * 100, lang);
  if ((result.fraud?.found.value ?? 0) > 0) {
    return lang === 'en'
      ? `That is above the long-run bound of ${bound}: capital and the operator’s cash also go to claims, and fakes that are found have paid the fee without keeping a claim`
      : `高于长期上限${bound}元：资本与经营者现金也用于返还，且被查获的虚假消费交了费却不再享有权益`;
  }
  return lang === 'en'
    ? `That is above the long-run bound of ${bound}, since capital and the operator’s cash also go to claims, at the latest when the scheme ends`
    : `高于长期上限${bound}元，因为资本与经营者现金也用于返还，至迟在方案终止时`;
}

/** The cohorts that bought something in at least one run. */
export const cohortsWithPurchases = (result: ResultBundle): readonly CohortRecovery[] =>
  result.sustainability.recovery.byCohort.filter(({ mean }) => mean !== null);

/** Who is paid in full? `Buyers up to day 90 are paid in full, later ones are not`. */
export function readCohorts(result: ResultBundle, lang: Language): string {
  const cohorts = cohortsWithPurchases(result);
  if (cohorts.length === 0) return readRecovery(result, lang);
  const { start } = result.scenario;
  const full = cohorts.map(({ fullShare }) => fullShare >= 0.5);
  const count = full.filter(Boolean).length;
  const often = !result.run.random ? '' : lang === 'en' ? ' in most runs' : '在多数模拟中';
  if (count === 0) {
    return lang === 'en' ? `No day’s buyers are paid in full${often}` : `${often}没有任何一天的购买者得到全额返还`;
  }
  if (count === cohorts.length) {
    return lang === 'en' ? `Buyers of every day are paid in full${often}` : `${often}每一天的购买者都得到全额返还`;
  }
  if (full.lastIndexOf(true) === count - 1) {
    const last = formatDay(cohorts[count - 1].bornDay, start, lang);
    if (count === 1) {
      return lang === 'en'
        ? `Only the very first buyers are paid in full${often}`
        : `${often}只有最早的购买者得到全额返还`;
    }
    // The result holds some days' buyers, evenly spaced.
    const about = cohorts[1].bornDay - cohorts[0].bornDay > 1 ? { en: 'about ', zh: '约' }[lang] : '';
    return lang === 'en'
      ? `Buyers up to ${about}${last} are paid in full${often}; later buyers are not by the end`
      : `${often}${about}${last}及以前的购买者得到全额返还；其后的购买者到期末未能得到`;
  }
  const share = formatNumber((count / cohorts.length) * 100, lang);
  return lang === 'en'
    ? `Buyers of ${share} % of all days are paid in full${often}`
    : `${often}${share} %的日子的购买者得到全额返还`;
}

/** The first buyers beside those of a year before the end (or of the middle of a shorter run). */
export function readEarlyAndLate(result: ResultBundle, lang: Language): string {
  const cohorts = cohortsWithPurchases(result);
  if (cohorts.length < 2) return '';
  const { start } = result.scenario;
  const { horizonDays } = result.run;
  const cut = horizonDays > 730 ? horizonDays - 365 : horizonDays / 2;
  const late = cohorts.findLast(({ bornDay }) => bornDay <= cut);
  const early = cohorts[0];
  if (late === undefined || late === early) return '';
  const of = ({ mean }: CohortRecovery) => formatNumber((mean ?? 0) * 100, lang);
  return lang === 'en'
    ? `Who bought on ${formatDay(early.bornDay, start, lang)} gets back ${of(early)} of 100 on average, who bought on ${formatDay(late.bornDay, start, lang)} gets ${of(late)}`
    : `${formatDay(early.bornDay, start, lang)}的购买者每承诺100元平均得回${of(early)}元，${formatDay(late.bornDay, start, lang)}的购买者得回${of(late)}元`;
}
