import type { ResultBundle } from '../../../sim/types.ts';
import { moneyOf } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatNumber } from '../number.ts';

/** What insiders take. */
export function readInsiders(result: ResultBundle, lang: Language): string {
  const { fraud } = result;
  if (fraud?.insiders === undefined) return '';
  const taken = moneyOf(fraud.toInsiders, result, lang);
  return lang === 'en' ? `Insiders take ${taken} of rebates and paid no fee` : `内部人员未交费而取走返还${taken}`;
}

/** What people with many accounts earn by recruiting themselves. */
export function readSybils(result: ResultBundle, lang: Language): string {
  const sybils = result.fraud?.sybils;
  if (sybils === undefined) return '';
  const rewards = moneyOf(sybils.rewards, result, lang);
  const per = formatNumber(100 * sybils.accountsPerPerson, lang);
  return lang === 'en'
    ? `${rewards} of referral rewards go to people who recruited themselves; 100 buyers show as ${per} members`
    : `推荐奖励中有${rewards}付给了自己推荐自己的人；100名消费者显示为${per}名会员`;
}
