import { percent } from '../../figure-words.ts';
import { breaches, passes, type RuleTest, undecidable } from '../rule-test.ts';

/** Fake trades for which only the commission is paid. */
export const fakeTrades: RuleTest<'fake-trades', object> = {
  kind: 'fake-trades',
  judge(_, { scenario, result }) {
    const { fee, cap } = scenario.scheme;
    if (scenario.fraud?.fake !== undefined) {
      const share = result.fraud?.fakeShare.value ?? 0;
      const found = percent(share);
      return share > 0
        ? breaches(`${found} of turnover is fake in this file’s run.`, `本情景的模拟中虚假消费占营业额的${found}。`)
        : passes('There are fakes in the file, but none is booked in the run.', '文件设有虚假消费，但模拟中没有发生。');
    }
    if (cap <= fee) {
      return passes(
        `Who pays only the fee of ${percent(fee)} is promised no more than ${percent(cap)}: faking cannot pay.`,
        `仅支付${percent(fee)}的服务费，最多承诺返还${percent(cap)}：虚假消费无利可图。`,
      );
    }
    const times = (cap / fee).toFixed(1);
    return undecidable(
      `Who pays only the fee of ${percent(fee)} is promised ${times} times as much; whether it is done is not in the file (\`fraud.fake\`).`,
      `仅支付${percent(fee)}的服务费即可获得${times}倍的承诺；是否有人这样做，文件未说明（\`fraud.fake\`）。`,
    );
  },
};
