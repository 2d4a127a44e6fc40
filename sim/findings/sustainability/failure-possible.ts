import type { Finding } from '../evidence.ts';
import { failureWithin } from './failure-within.ts';
import { failureWords } from './failure-words.ts';

/** It may fail within five years. */
export const failurePossible: Finding = (evidence) => {
  const failure = failureWithin(evidence);
  const line = evidence.scenario.thresholds.fragileFailure;
  if (failure.value === null || failure.value <= line) return null;
  const { en, zh } = failureWords(evidence, failure, line, {
    en: 'More capital or a smaller promise would change it.',
    zh: '增加资本或降低承诺可以改变。',
  });
  return { id: 'failure-possible', figure: failure.value, text: en, text_zh: zh };
};
