import type { Finding } from '../evidence.ts';
import { percent } from '../figure-words.ts';

/** Members are mainly paid for bringing members. */
export const recruitingPays: Finding = ({ pyramid, scenario: { thresholds } }) => {
  const share = pyramid?.recruitmentShare.value ?? null;
  const line = thresholds.pyramidRecruitment;
  if (share === null || share <= line) return null;
  return {
    id: 'recruiting-pays',
    figure: share,
    text: `Members are paid mainly for bringing members: ${percent(share)} of all they are paid; the line is ${percent(line)}. Rewards on real sales alone, and no fee for joining, would change it.`,
    text_zh: `会员所得主要来自发展下线：占全部所得的${percent(share)}；界线为${percent(line)}。只按真实销售计酬、不收入门费才能改变。`,
  };
};
