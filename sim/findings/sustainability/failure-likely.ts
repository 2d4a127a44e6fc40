import type { Finding } from '../evidence.ts';
import { failureWithin } from './failure-within.ts';
import { failureWords } from './failure-words.ts';

/** It fails within five years more often than not. */
export const failureLikely: Finding = (evidence) => {
  const failure = failureWithin(evidence);
  const line = evidence.scenario.thresholds.unsustainableFailure;
  if (failure.value === null || failure.value <= line) return null;
  const { en, zh } = failureWords(evidence, failure, line, {
    en: 'More capital, a smaller promise or a higher fee would put it off; only fees that cover the promise would end it.',
    zh: '增加资本、降低承诺或提高服务费只能推迟；只有服务费足以覆盖承诺才能避免。',
  });
  return { id: 'failure-likely', figure: failure.value, text: en, text_zh: zh };
};
