import { expect, test } from 'vitest';
import { fieldName } from '../../../reports/words/field-names.ts';

test.each([
  ['horizon', 'Horizon', '模拟时长'],
  ['scheme.fee', 'Scheme › Service fee', '方案 › 服务费'],
  ['scheme.payout.days', 'Payout › Days', '返还规则 › 天数'],
  ['market.turnover.growth.rate', 'Turnover › Growth › Rate', '营业额 › 增长 › 比率'],
  ['scheme.referral.rates[1]', 'Referral › Rates 2', '推荐奖励 › 各级比率 2'],
  ['scheme.payout.stages[0].share', 'Payout › Stages 1 › Share', '返还规则 › 阶段 1 › 比例'],
  ['scheme.poolShare', 'Scheme › Pool share', '方案 › 进入资金池'],
])('%s is called %s', (path, en, zh) => {
  expect(fieldName(path, 'en')).toBe(en);
  expect(fieldName(path, 'zh')).toBe(zh);
});
