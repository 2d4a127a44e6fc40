import type { ResultBundle } from '../../../sim/types.ts';
import { onDay } from '../day.ts';
import { moneyOf, opposite, shareEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatMoney, formatNumber, formatShare } from '../number.ts';

/** How much is fake? `10 % of turnover is fake, and CNY 24 M of rebates go to fakes`. */
export function readFakes(result: ResultBundle, lang: Language): string {
  const { fraud, run } = result;
  if (fraud?.attacker === undefined) return '';
  if (fraud.fakeShare.value === 0) return lang === 'en' ? 'Nothing of turnover is fake' : '营业额中没有虚假消费';
  const share = shareEstimate(fraud.fakeShare, run.random, lang);
  const paid = moneyOf(fraud.toFakes, result, lang);
  return lang === 'en'
    ? `${share} of turnover is fake, and ${paid} of rebates go to fakes`
    : `营业额的${share}是虚假的，其中得到返还${paid}`;
}

/** What became of fakes that were found; empty where none is. */
export function readFound(result: ResultBundle, lang: Language): string {
  const { fraud } = result;
  if (fraud === undefined || !((fraud.found.value ?? 0) > 0)) return '';
  const { found, struckOut, clawedBack, fines } = fraud;
  const parts = [
    ...((struckOut.value ?? 0) > 0
      ? [
          lang === 'en'
            ? `${moneyOf(struckOut, result, lang)} of their claims is struck out`
            : `注销权益${moneyOf(struckOut, result, lang)}`,
        ]
      : []),
    ...((clawedBack.value ?? 0) > 0
      ? [
          lang === 'en'
            ? `${moneyOf(clawedBack, result, lang)} is got back`
            : `追回${moneyOf(clawedBack, result, lang)}`,
        ]
      : []),
    ...((fines.value ?? 0) > 0
      ? [lang === 'en' ? `${moneyOf(fines, result, lang)} is fined` : `罚款${moneyOf(fines, result, lang)}`]
      : []),
  ];
  const head =
    lang === 'en'
      ? `Fakes for ${moneyOf(found, result, lang)} are found`
      : `查获虚假消费${moneyOf(found, result, lang)}`;
  return [head, ...parts].join(lang === 'en' ? ', ' : '，');
}

/** Does it pay? `Who books CNY 1,000 on day 0 gains CNY 850: 1.33 % a day on what he pays`. */
export function readAttacker(result: ResultBundle, lang: Language): string {
  const attacker = result.fraud?.attacker;
  if (attacker === undefined) return '';
  const { npv, irr, amount, day } = attacker;
  const on = onDay(day, result.scenario.start, lang);
  const booked = formatMoney(amount, lang);
  if (npv.value === null) {
    return lang === 'en'
      ? `No fake purchase is made ${on}: the scheme is not there`
      : `${on}方案已不存在，没有虚假消费`;
  }
  const gains = npv.value >= 0;
  const amountWords = moneyOf(gains ? npv : opposite(npv), result, lang);
  // Where a fine comes late a fake may lose and yet have a high rate, which would then say the opposite.
  const rate =
    irr.value === null || (!gains && irr.value > 0)
      ? ''
      : lang === 'en'
        ? `: ${formatShare(irr.value, lang)} a day on what he pays`
        : `，相当于所交费用每天${formatShare(irr.value, lang)}`;
  return lang === 'en'
    ? `Who books a fake ${booked} ${on} ${gains ? 'gains' : 'loses'} ${amountWords}${rate}`
    : `${on}虚构消费${booked}者${gains ? '获利' : '亏损'}${amountWords}${rate}`;
}

/** Until when does it pay? `It pays until 85 % of fakes are found`. */
export function readDetection(result: ResultBundle, lang: Language): string {
  const attacker = result.fraud?.attacker;
  if (attacker === undefined || attacker.npv.value === null) return '';
  const { breakEvenDetection: rate } = attacker;
  if (rate === null)
    return lang === 'en' ? 'Faking pays even if every fake is found' : '即使全部查获，虚假消费仍有利可图';
  if (rate === 0)
    return lang === 'en' ? 'Faking does not pay even if no fake is found' : '即使无人查处，虚假消费也无利可图';
  const share = formatShare(rate, lang);
  return lang === 'en' ? `Faking pays until ${share} of fakes are found` : `查获率达到${share}之前，虚假消费有利可图`;
}

/** Structuring; empty where purchases are made whole. */
export function readSplit(result: ResultBundle, lang: Language): string {
  const attacker = result.fraud?.attacker;
  if (attacker === undefined || attacker.parts === 1 || attacker.npvWhole.value === null) return '';
  const { parts, npvWhole } = attacker;
  const whole = moneyOf(npvWhole, result, lang);
  return lang === 'en'
    ? `He splits it into ${formatNumber(parts, lang)} parts, each below what would cost him more; whole it would bring ${whole}`
    : `他拆成${formatNumber(parts, lang)}笔，每笔都低于会增加代价的门槛；不拆则为${whole}`;
}
