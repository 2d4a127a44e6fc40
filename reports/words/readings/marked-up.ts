import type { ResultBundle } from '../../../sim/types.ts';
import { onDay } from '../day.ts';
import { moneyOf, shareEstimate } from '../estimate.ts';
import type { Language } from '../language.ts';
import { formatMoney, formatNumber, formatShare } from '../number.ts';

/** One sale at a marked-up price. */
export function readSale(result: ResultBundle, lang: Language): string {
  const sale = result.fraud?.markup?.sale;
  if (sale === undefined) return '';
  const cash = (value: number) => formatMoney(value, lang);
  const honest = cash(sale.price - sale.excess);
  const back = formatShare(sale.breakEvenRecovery, lang);
  const full =
    sale.fullPassThrough === null
      ? ''
      : lang === 'en'
        ? ` (passed on in full it would be ${cash(sale.fullPassThrough)})`
        : `（全部转嫁须${cash(sale.fullPassThrough)}）`;
  const merchant =
    sale.merchantShort >= 0
      ? { en: `is ${cash(sale.merchantShort)} short`, zh: `少得${cash(sale.merchantShort)}` }
      : { en: `has ${cash(-sale.merchantShort)} more`, zh: `多得${cash(-sale.merchantShort)}` };
  return lang === 'en'
    ? `What is worth ${honest} is sold for ${cash(sale.price)}: the fee is ${cash(sale.fee)} and the merchant ${merchant.en}${full}. The buyer has lost nothing once ${back} of the promise is back`
    : `价值${honest}的商品卖${cash(sale.price)}：服务费${cash(sale.fee)}，商家${merchant.zh}${full}。得回承诺的${back}，购买者才不亏`;
}

/** Who loses to marked-up prices. */
export function readMarkup(result: ResultBundle, lang: Language): string {
  const markup = result.fraud?.markup;
  if (markup === undefined || markup.lossShare.value === null) return '';
  const share = shareEstimate(markup.lossShare, result.run.random, lang);
  const [excess, loss, bears] = [markup.excess, markup.loss, markup.merchantBears].map((one) =>
    moneyOf(one, result, lang),
  );
  if (markup.lossShare.value === 0) {
    return lang === 'en'
      ? `Buyers paid ${excess} too much at marked-up prices, and all had that back by the end of the run`
      : `购买者因加价多付${excess}，至模拟期末均已得回`;
  }
  return lang === 'en'
    ? `Buyers paid ${excess} too much at marked-up prices; for ${share} of these sales that has not come back by the end of the run. ${loss} is missing, of which merchants bear ${bears} where the loss is shared`
    : `购买者因加价多付${excess}；其中${share}的消费至模拟期末未能得回。共缺${loss}，按分担规则商家承担${bears}`;
}

/** Who has lost most? `Who bought on day 330 at a marked-up price has lost 11.6 of 100 paid`. */
export function readLossByDay(result: ResultBundle, lang: Language): string {
  const days = (result.fraud?.byCohort ?? []).filter(({ markupLoss }) => markupLoss !== null);
  if (days.length === 0) return '';
  const most = days.reduce((worst, day) => (day.markupLoss! > worst.markupLoss! ? day : worst));
  if (most.markupLoss === 0) return '';
  const day = onDay(most.bornDay, result.scenario.start, lang);
  const [loss, shared] = [most.markupLoss!, most.markupLossShared!].map((share) => formatNumber(100 * share, lang));
  return lang === 'en'
    ? `Who bought ${day} at a marked-up price has lost ${loss} of 100 paid by the end of the run, ${shared} once it is shared`
    : `${day}按加价购买者至模拟期末每付100元损失${loss}元，分担后为${shared}元`;
}
