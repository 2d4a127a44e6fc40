import { inputRow, readSpread } from '../words/readings/uncertainty.ts';
import { sentences } from '../words/sentences.ts';
import { nameTable, titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'What was not known for certain', zh: '不确定的输入' },
  lead: {
    en: 'These numbers are drawn anew for each run, from the distributions that the scenario states. They are the analyst’s uncertainty; the ups and downs of the market come on top. The verdict’s growth figures, which need no simulation, hold for their means.',
    zh: '下列数字在每次模拟中按情景给定的分布重新抽取，反映分析者的不确定性；市场波动另外计入。无需模拟的增长数字按其均值计算。',
  },
  method: {
    en: 'How the spread is split: some runs are made once more on the same inputs with other market noise. By the law of total variance, the covariance of such a pair is the part of the variance that comes from the inputs, and the rest is market noise. A run that lasts counts with the last day as its day of failure.',
    zh: '差异的分解方法：部分模拟以相同输入、不同市场波动重做一次。按全方差公式，这样一对模拟的协方差就是来自输入的方差，其余为市场波动。未失败的模拟以期末日计为失败日。',
  },
};

/** The uncertain inputs and what they do to the spread; null where every number is certain. */
export const uncertaintySection: Section = (context) => {
  const { make, result, lang } = context;
  const { uncertainty } = result;
  if (uncertainty === undefined) return null;
  const spread = readSpread(result, lang);
  return titled(
    context,
    'uncertainty',
    WORDS.title[lang],
    make('p', {}, WORDS.lead[lang]),
    nameTable(
      context,
      uncertainty.inputs.map((input) => inputRow(input, lang)),
    ),
    ...(spread === '' ? [] : [make('p', {}, sentences([spread], lang)), make('p', {}, WORDS.method[lang])]),
  );
};
