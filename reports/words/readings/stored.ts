import { isOrdinary, type Meaning, type ResultBundle, type Scenario } from '../../../sim/index.ts';
import { formatDuration } from '../day.ts';
import { moneyOf, probabilityEstimate, shareEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber, formatShare } from '../number.ts';
import { readFailure, readFailureDays, readFailureKinds } from './failure.ts';
import { readWaiting } from './waiting.ts';

/** What is asked where customers' money is held: does it fail, is the money there, who loses. Empty for any other scheme, as all here. */
export const readStored = (result: ResultBundle, lang: Language): string[] =>
  result.ordinary?.stored === undefined
    ? []
    : [readFailure, readFailureDays, readFailureKinds, readFloat, readHolders, readWaiting].map((read) =>
        read(result, lang),
      );

/** What an owner who spends the float leaves for balances, from the rules alone; empty where all that they need is held. */
export function readHeld({ scheme }: Scenario, { ordinary }: Meaning, lang: Language): string {
  if (!isOrdinary(scheme) || scheme.kind !== 'stored-value' || ordinary === null) return '';
  const { escrow, ownerSpends, margin, rewardCost, prepaid } = scheme;
  const serving = 1 - margin + (rewardCost * ordinary.given) / prepaid;
  const cover = (1 - (1 - escrow) * ownerSpends) / Math.min(1, serving);
  if (cover >= 1) return '';
  if (cover === 0) {
    return {
      en: 'Nothing of the money paid in is held: the goods that balances are owed can only be paid for by those who pay later',
      zh: '预付款分文未留：余额所欠商品只能靠后来的付款者支付',
    }[lang];
  }
  const held = formatShare(cover, lang);
  return lang === 'en'
    ? `What is held of the money paid in pays for ${held} of the goods that balances are owed; the rest can only come from those who pay later`
    : `预付款中留存的部分只够支付余额所欠商品的${held}，其余只能来自后来的付款者`;
}

/** What becomes of balances? Paid in, spent, lapsed, still owed. */
export function readBalances(result: ResultBundle, lang: Language): string {
  const { ordinary, run } = result;
  if (ordinary?.stored === undefined) return '';
  const { paidIn, bonusRate } = ordinary.stored;
  const within = formatDuration(run.horizonDays, lang);
  const [paid, owed] = [paidIn, ordinary.liability].map((estimate) => moneyOf(estimate, result, lang));
  const [spent, lapsed] = [ordinary.redemption, ordinary.breakage].map((share) =>
    shareEstimate(share, run.random, lang),
  );
  const bonus = formatShare(bonusRate, lang);
  const some = (ordinary.breakage.value ?? 0) > 0;
  return lang === 'en'
    ? `Customers pay in ${paid} in advance within ${within} and get ${bonus} more on it; ${spent} of balances have been spent by then${some ? `, ${lapsed} have lapsed` : ''}; ${owed} is owed at the end`
    : `${within}内顾客预付充值${paid}，另获赠${bonus}；届时余额已消费${spent}${some ? `，已作废${lapsed}` : ''}；期末未兑付${owed}`;
}

/** How much of customers' money is out of their hands, and is it there? */
export function readFloat(result: ResultBundle, lang: Language): string {
  const { ordinary, run } = result;
  if (ordinary?.stored === undefined) return '';
  const { float, balanceShare, cover } = ordinary.stored;
  const mean = moneyOf(float.mean, result, lang);
  const year = shareEstimate(balanceShare, run.random, lang);
  const held = formatShare(cover.p50 ?? 1, lang);
  const middle = run.random ? { en: ' (median)', zh: '（中位数）' }[lang] : '';
  return lang === 'en'
    ? `On average ${mean} is paid in and not yet spent, on the last day ${year} of a year’s sales; what is held then pays for ${held} of what is owed on it${middle}`
    : `平均有${mean}已预付而未消费，期末相当于年销售额的${year}；届时持有的资金可支付所欠的${held}${middle}`;
}

/** Do holders lose, and how much? */
export function readHolders(result: ResultBundle, lang: Language): string {
  const { ordinary, run } = result;
  if (ordinary?.stored === undefined) return '';
  const { probability, ofFloat, amount, perMember } = ordinary.stored.loss;
  const chance = probabilityEstimate(probability, run, lang);
  if ((probability.value ?? 0) === 0) {
    if (!run.random) {
      return { en: 'Holders of balances lose nothing within the run', zh: '运行期内持卡人没有损失' }[lang];
    }
    return lang === 'en' ? `Holders of balances lose money: ${chance}` : `持卡人遭受损失的概率：${chance}`;
  }
  const share = shareEstimate(ofFloat, run.random, lang);
  const [all, each] = [amount, perMember].map((estimate) => moneyOf(estimate, result, lang));
  const members = perMember.value === null ? '' : lang === 'en' ? `, ${each} a member` : `，人均${each}`;
  if (!run.random) {
    return lang === 'en'
      ? `Holders of balances lose ${share} of what they have paid in and not yet spent: ${all}${members}`
      : `持卡人损失其未消费预付款的${share}：共${all}${members}`;
  }
  if (probability.value === 1) {
    const runs = formatNumber(run.paths, lang);
    return lang === 'en'
      ? `In every one of ${runs} runs holders of balances lose ${share} of what they have paid in and not yet spent${members}; on average over all runs ${all}`
      : `${runs}次模拟中持卡人全部受损，损失其未消费预付款的${share}${members}；所有模拟平均共${all}`;
  }
  return lang === 'en'
    ? `In ${chance} of runs holders of balances lose money; where the shop ends they lose ${share} of what they have paid in and not yet spent${members}; on average over all runs ${all}`
    : `${chance}的模拟中持卡人遭受损失；停业时损失其未消费预付款的${share}${members}；所有模拟平均共${all}`;
}
