import type { Ordinary } from '../../schemes/ordinary/ordinary.ts';
import type { Reason } from '../../types.ts';
import { percent } from '../figure-words.ts';

/** Why an ordinary scheme that is paid as promised is called sound. */
export function paidFromMargin({ margin }: Ordinary): Reason {
  return {
    id: 'paid-from-margin',
    figure: margin,
    text: `Rewards are paid by the merchant out of its own margin (${percent(margin)} of sales), as promised: nobody needs others to buy later. Whether it pays the merchant is another question: see its profit. A merchant who spends what customers paid in advance would change it.`,
    text_zh: `奖励由商家以自身毛利（销售额的 ${percent(margin)}）按承诺支付，无需依赖后来者的消费。对商家是否划算是另一个问题，见其利润。若商家挪用顾客的预付款，结论会改变。`,
  };
}
