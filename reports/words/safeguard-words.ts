import { safeguardKinds } from '../../sim/index.ts';
import type { SafeguardName, Scenario } from '../../sim/types.ts';
import { formatDuration } from './day.ts';
import type { Language } from './language.ts';
import { formatMoney, formatNumber, formatShare } from './number.ts';

type Safeguards = Scenario['safeguards'];

/** The values of each safeguard in words; empty where it is not there. */
function valuesOf(name: SafeguardName, given: Safeguards, lang: Language): string {
  const en = lang === 'en';
  const share = (value: number) => formatShare(value, lang);
  const money = (value: number) => formatMoney(value, lang);
  const { deposit, store, penalty, reportReward, paidInCapital, invoiceFrom, referralLevels, clawBack, reserve } =
    given;
  switch (name) {
    case 'paidInCapital':
      if (paidInCapital === undefined) return '';
      return en ? `at least ${money(paidInCapital)}` : `不少于${money(paidInCapital)}`;
    case 'deposit':
      if (deposit === undefined) return '';
      return en
        ? `${share(deposit.share)} of the fees of the last 30 days, from ${money(deposit.floor)} to ${money(deposit.cap)}`
        : `最近30天服务费的${share(deposit.share)}，不低于${money(deposit.floor)}，不高于${money(deposit.cap)}`;
    case 'invoiceFrom':
      if (invoiceFrom === undefined) return '';
      return en ? `purchases of ${money(invoiceFrom)} and more` : `单笔${money(invoiceFrom)}及以上`;
    case 'referralLevels':
      if (referralLevels === undefined) return '';
      return en ? `${referralLevels} level${referralLevels === 1 ? '' : 's'}` : `${referralLevels}级`;
    case 'store':
      if (store === undefined) return '';
      return en
        ? `${money(store.cost)}, paid within ${formatDuration(store.within, lang)}`
        : `${money(store.cost)}，${formatDuration(store.within, lang)}内支付`;
    case 'clawBack':
      if (clawBack === undefined) return '';
      return en ? `${share(clawBack)} of what a found fake was paid` : `已发现虚假消费所得返还的${share(clawBack)}`;
    case 'penalty':
      if (penalty === undefined) return '';
      return en
        ? `${formatNumber(penalty.times, lang)} times the amount, from ${money(penalty.from)} on`
        : `${money(penalty.from)}起，处金额的${formatNumber(penalty.times, lang)}倍`;
    case 'reportReward':
      if (reportReward === undefined) return '';
      return en
        ? `${share(reportReward.share)} of the amount; finds ${share(reportReward.detection)} of fakes`
        : `金额的${share(reportReward.share)}；发现率${share(reportReward.detection)}`;
    case 'supervised':
      if (given.supervised === 0) return '';
      return en ? `${share(given.supervised)} of cash and pool` : `现金与资金池的${share(given.supervised)}`;
    case 'reserve':
      if (reserve === undefined) return '';
      return en ? `${share(reserve)} of open claims before the owners draw` : `提取前须留未还清权益的${share(reserve)}`;
  }
}

/** The title of a safeguard. */
export const safeguardTitle = (name: SafeguardName, lang: Language): string =>
  safeguardKinds.find((kind) => kind.name === name)!.title[lang];

/** The safeguards of a scenario: title and values, in the order of the registry. */
export const safeguardWords = (given: Safeguards, lang: Language): [string, string][] =>
  safeguardKinds
    .map(({ name, title }): [string, string] => [title[lang], valuesOf(name, given, lang)])
    .filter(([, value]) => value !== '');
