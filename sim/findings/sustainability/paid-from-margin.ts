import type { Ordinary } from '../../schemes/ordinary/ordinary.ts';
import type { Reason, StoredFigures } from '../../types.ts';
import { percent } from '../figure-words.ts';

/** Why an ordinary scheme that is paid as promised is called sound. */
export function paidFromMargin({ margin }: Ordinary, stored: StoredFigures | null): Reason {
  const own = {
    en: `Rewards are paid by the merchant out of its own margin (${percent(margin)} of sales), as promised: nobody needs others to buy later. Whether it pays the merchant is another question: see its profit.`,
    zh: `奖励由商家以自身毛利（销售额的${percent(margin)}）按承诺支付，无需依赖后来者的消费。对商家是否划算是另一个问题，见其利润。`,
  };
  if (stored === null) {
    return {
      id: 'paid-from-margin',
      figure: margin,
      text: `${own.en} A merchant who spends what customers paid in advance would change it.`,
      text_zh: `${own.zh}若商家挪用顾客的预付款，结论会改变。`,
    };
  }
  const cover = stored.cover.p50;
  const held = percent(cover ?? 1);
  return {
    id: 'float-held',
    figure: cover,
    text: `What is held at the end pays for ${held} of the goods that balances are still owed (the line is 100 %): nobody needs others to top up later. Whether it pays the merchant is another question: see its profit. An owner who spends the float would change it.`,
    text_zh: `期末持有的资金可支付余额所欠商品成本的${held}（界线为100 %），无需依赖后来者充值。对商家是否划算是另一个问题，见其利润。若经营者挪用预付款，结论会改变。`,
  };
}
