import { expect, test } from 'vitest';
import { textParts } from '../../../reports/words/text-parts.ts';

const marked = (sentence: string) =>
  textParts(sentence)
    .map(({ text, kind }) => (kind === 'plain' ? text : kind === 'keep' ? `{${text}}` : `<${text}>`))
    .join('');

test('figures hold together and code is told apart', () => {
  expect(marked('It fails on 2012-06-11 in 98 % [96–99] of runs.')).toBe(
    'It fails on {2012-06-11} in {98 %} {[96–99]} of runs.',
  );
  expect(marked('CNY 44.1 M, of CNY 1,000 a month CNY −5 bn.')).toBe(
    '{CNY 44.1 M}, of {CNY 1,000} a month {CNY −5 bn}.',
  );
  expect(marked('到2012年3月1日，共4.83亿元或0元')).toBe('到{2012年3月1日}，共{4.83亿元}或{0元}');
  expect(marked('概率67.7 %（66.8–68.6），无')).toBe('概率{67.7 %}{（66.8–68.6）}，无');
  expect(marked('`facts.recorded: true` or `false` decides it')).toBe('<facts.recorded: true> or <false> decides it');
});

test('a sentence without any is one stretch, and nothing is none', () => {
  expect(textParts('No more; a lone ` is no code')).toEqual([{ text: 'No more; a lone ` is no code', kind: 'plain' }]);
  expect(textParts('')).toEqual([]);
});
