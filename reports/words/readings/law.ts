import { type LawFigures, payoutKinds, type ResultBundle, type Scenario } from '../../../sim/index.ts';
import type { Language } from '../language.ts';
import { formatAnnualGrowth, formatDailyGrowth, formatMultiple, formatNumber, formatShare } from '../number.ts';

/** Whether a figure of the law stands for infinity: no growth, no multiple of turnover is enough. */
const isEndless = (figure: number): boolean => figure >= Number.MAX_VALUE;

/** What a claim brings in: the pool's or the operator's money for each 100 of new claims. */
export function readInflow(law: LawFigures, lang: Language): string {
  const inflow = formatNumber(law.effectivePoolShare * 100, lang);
  return lang === 'en'
    ? `Each 100 of new claims brings in ${inflow} that can pay claims`
    : `每新增100元权益，只带来${inflow}元可用于返还的资金`;
}

/** Days in which turnover must multiply by the payback multiple: `x/g*`, whatever the rule. */
function multiplyingDays({ paybackMultiple, requiredDailyGrowth }: LawFigures): number | null {
  if (paybackMultiple === null || requiredDailyGrowth === null) return null;
  if (requiredDailyGrowth <= 0 || isEndless(requiredDailyGrowth)) return null;
  return Math.round(Math.log(paybackMultiple) / requiredDailyGrowth);
}

/** The growth needed as multiples, to stand behind its rate: `512-fold every 500 days, 95-fold a year`; empty for pool kinds. */
export function readMultiples(law: LawFigures, lang: Language): string {
  const days = multiplyingDays(law);
  if (days === null || law.requiredAnnualGrowth === null) return '';
  const multiple = formatMultiple(law.paybackMultiple!, lang);
  const year = formatAnnualGrowth(law.requiredAnnualGrowth, lang);
  return lang === 'en' ? `That is ${multiple} every ${days} days, ${year}` : `即每${days}天增至${multiple}，${year}`;
}

/** What the promise needs: growth for ever (owing kinds) or a multiple of cumulative turnover (pool kinds). */
export function readNeed(law: LawFigures, lang: Language): string {
  const { paybackMultiple, requiredDailyGrowthExact, requiredAnnualGrowth } = law;
  if (requiredDailyGrowthExact !== null) {
    if (isEndless(requiredDailyGrowthExact)) {
      const nothing = law.effectivePoolShare <= 0;
      if (lang === 'en') {
        return `No growth is enough to keep the promise: ${nothing ? 'nothing is left of the fees for claims' : 'what falls due is more than the fees bring in, however fast turnover grows'}`;
      }
      return `任何增长都不足以兑现承诺：${nothing ? '服务费没有任何部分可用于返还' : '无论营业额增长多快，到期应付都超过服务费收入'}`;
    }
    if (requiredDailyGrowthExact <= 0) {
      return lang === 'en' ? 'The promise needs no growth: the fees cover it' : '该承诺不需要增长：服务费足以覆盖';
    }
    const growth = formatDailyGrowth(requiredDailyGrowthExact, lang);
    const year = requiredAnnualGrowth === null ? '' : formatAnnualGrowth(requiredAnnualGrowth, lang);
    const days = multiplyingDays(law);
    if (lang === 'en') {
      const multiple = days === null ? '' : `, ${formatMultiple(paybackMultiple!, lang)} every ${days} days`;
      return `To be kept, the promise needs turnover to grow ${growth} for ever${multiple}${year && ` (${year})`}`;
    }
    const multiple = days === null ? '' : `，即每${days}天增至${formatMultiple(paybackMultiple!, lang)}`;
    return `要兑现承诺，营业额须永远${growth}${multiple}${year && `（${year}）`}`;
  }
  if (paybackMultiple !== null) {
    if (paybackMultiple <= 1) {
      return lang === 'en' ? 'A claim is full at once: the fees cover it' : '权益当即还清：服务费足以覆盖';
    }
    if (isEndless(paybackMultiple)) {
      return lang === 'en'
        ? 'No claim is ever full: nothing reaches the pool'
        : '任何权益都不会还清：没有资金进入资金池';
    }
    const multiple = formatMultiple(paybackMultiple, lang);
    return lang === 'en'
      ? `A buyer is paid in full only once all turnover since the scheme began is ${multiple} what it was at the purchase, however turnover moves`
      : `无论营业额如何变化，只有当累计营业额达到购买时的${multiple}，该购买者才能得到全额返还`;
  }
  return lang === 'en' ? 'The promise needs no growth' : '该承诺不需要增长';
}

/** The scenario's growth beside the growth needed; empty when one of them is not defined. */
export function readAssumption(result: Pick<ResultBundle, 'law'>, lang: Language): string {
  const { assumedDailyGrowth, requiredDailyGrowthExact } = result.law;
  if (assumedDailyGrowth === null) return '';
  const assumed = formatDailyGrowth(assumedDailyGrowth, lang);
  if (assumedDailyGrowth === 0) {
    return lang === 'en' ? 'In the long run the scenario assumes no growth' : '情景假设长期没有增长';
  }
  const enough =
    requiredDailyGrowthExact === null || requiredDailyGrowthExact <= 0
      ? ''
      : assumedDailyGrowth >= requiredDailyGrowthExact
        ? { en: ', which is enough while it lasts', zh: '，在持续期间足够' }[lang]
        : { en: ', which is not enough', zh: '，并不足够' }[lang];
  return lang === 'en' ? `In the long run the scenario assumes ${assumed}${enough}` : `情景假设长期${assumed}${enough}`;
}

/** Growth needed beside growth assumed, as short as a title should be. */
export function readGrowth(result: ResultBundle, lang: Language): string {
  const { requiredDailyGrowthExact, paybackMultiple, assumedDailyGrowth } = result.law;
  if (isEndless(requiredDailyGrowthExact ?? paybackMultiple ?? 0)) return readNeed(result.law, lang);
  if (requiredDailyGrowthExact !== null && requiredDailyGrowthExact > 0) {
    const needed = formatDailyGrowth(requiredDailyGrowthExact, lang);
    const assumed = assumedDailyGrowth === null ? null : formatDailyGrowth(assumedDailyGrowth, lang);
    return lang === 'en'
      ? `The promise needs ${needed} for ever${assumed === null ? '' : `; assumed is ${assumed}`}`
      : `承诺需要永远${needed}${assumed === null ? '' : `；假设为${assumed}`}`;
  }
  if (requiredDailyGrowthExact === null && paybackMultiple !== null && paybackMultiple > 1) {
    const multiple = formatMultiple(paybackMultiple, lang);
    return lang === 'en'
      ? `A claim is full once cumulative turnover is ${multiple} that of its purchase day`
      : `累计营业额达到购买日的${multiple}时，权益才能还清`;
  }
  return readNeed(result.law, lang);
}

/** The most that growth without end can bring back; empty where the kind has no bound. */
export function readBound({ recoveryBound, requiredDailyGrowth }: LawFigures, lang: Language): string {
  if (recoveryBound === null || recoveryBound >= 1) return '';
  const bound = formatNumber(recoveryBound * 100, lang);
  if (requiredDailyGrowth === null) {
    return lang === 'en'
      ? `While the scheme runs, members together get back at most ${bound} of 100 in the long run: only the pool pays`
      : `方案运营期间，全体会员长期每承诺100元最多得回${bound}元：只有资金池支付`;
  }
  return lang === 'en'
    ? `In the long run members together can get back at most ${bound} of 100: nothing but fees and capital ever comes in`
    : `长期来看，全体会员每承诺100元最多得回${bound}元：进来的只有服务费和资本`;
}

/** The most generous case: every fee goes to claims. */
function readWithAllFees({ law }: ResultBundle, lang: Language): string {
  const all = law.withAllFees;
  if (all.effectivePoolShare <= law.effectivePoolShare * (1 + 1e-9)) return '';
  const share = formatShare(all.effectivePoolShare, lang);
  const need = readNeed(all, lang);
  return lang === 'en'
    ? `Even if every fee went to claims (${share}): ${need[0].toLowerCase()}${need.slice(1)}`
    : `即使全部服务费都用于返还（${share}）：${need}`;
}

/** Which rule the figures are about, where the scheme changes its rule; else empty. */
export function readRule({ law }: Pick<ResultBundle, 'law'>, scenario: Scenario, lang: Language): string {
  if (!('schedule' in scenario.scheme.payout)) return '';
  const title = payoutKinds.find(({ name }) => name === law.rule)?.title[lang] ?? law.rule;
  return lang === 'en'
    ? `The scheme changes its rule; these figures are for the one longest in force: ${title}`
    : `该方案更换过规则；以下数字针对施行时间最长的规则：${title}`;
}

/** The law's numbers, most telling first, none empty. */
export const readLaw = (result: ResultBundle, lang: Language): string[] =>
  [
    readNeed(result.law, lang),
    readAssumption(result, lang),
    readInflow(result.law, lang),
    readBound(result.law, lang),
    readWithAllFees(result, lang),
  ].filter((sentence) => sentence !== '');
