import type { Thresholds } from '../../../model/thresholds-schema.ts';
import { percent } from '../../figure-words.ts';
import { over, shareLine } from '../figures.ts';
import { breaches, passes, type RuleTest } from '../rule-test.ts';

export interface PromisedFromOthersLines {
  readonly most: number;
  /** The threshold of the scenario that goes before. */
  readonly threshold?: 'promisedFromOthers' | ('provenZone' & keyof Thresholds);
}

/** What of the promise its own fee cannot cover, `max(0, 1 − f/cap)` (model, section 9): it must come from others. */
export const promisedFromOthers: RuleTest<'promised-from-others', PromisedFromOthersLines> = {
  kind: 'promised-from-others',
  judge({ most, threshold }, { scenario, result }) {
    const own = result.law.withAllFees.effectivePoolShare;
    const others = Math.max(0, 1 - own);
    const limit = (threshold && scenario.thresholds[threshold]) ?? most;
    if (others === 0) {
      return passes(
        'The fee of each purchase covers all that is promised on it.',
        '每笔消费的服务费足以覆盖其全部承诺。',
      );
    }
    const line = limit === 0 ? { en: 'nothing', zh: '零' } : { en: shareLine(limit), zh: shareLine(limit) };
    const verdict = over(others, limit) ? breaches : passes;
    return verdict(
      `A purchase’s own fee covers ${percent(own)} of what is promised on it; the other ${percent(others)} can come only from later purchases or from capital. The line is ${line.en}.`,
      `每笔消费自身的服务费只能覆盖承诺的${percent(own)}；其余${percent(others)}只能来自后来的消费或资本。界线为${line.zh}。`,
    );
  },
};
