import type { Finding } from '../evidence.ts';
import { percent } from '../figure-words.ts';

/** The money of the float is not there: balances are served only as long as others top up. */
export const floatSpent: Finding = ({ stored }) => {
  const cover = stored!.cover.p50;
  if (cover === null || cover >= 1 - 1e-9) return null;
  return {
    id: 'only-while-topped-up',
    figure: cover,
    text: `It lasts only while customers go on topping up: what is held at the end pays for ${percent(cover)} of the goods that balances are still owed (the line is 100 %). More in escrow, or less of the float spent by the owner, would change it.`,
    text_zh: `只有顾客持续充值才能维持：期末持有的资金只够支付余额所欠商品成本的${percent(cover)}（界线为100 %）。提高存管比例或减少挪用预付款可以改变。`,
  };
};
