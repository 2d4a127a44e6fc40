import type { Words } from '../../sim/index.ts';

/** What the scenarios of each folder are about; also the headings of scenarios/README.md. */
export const folderTitles: Readonly<Record<string, Words>> = {
  first: { en: 'First: the article’s own scheme', zh: '起点：文章中的方案' },
  'first/claims': { en: 'The article’s arguments, put to the test', zh: '检验文章的论点' },
  cases: { en: 'Real cases', zh: '真实案例' },
  ordinary: { en: 'The ordinary ways to give back', zh: '常规的让利方式' },
  'ordinary/claims': { en: 'What is claimed for loyalty, put to the test', zh: '检验会员忠诚计划的说法' },
  fraud: { en: 'Frauds, one of each', zh: '各类欺诈' },
  regulated: { en: 'Under supervision', zh: '监管之下' },
  pyramid: { en: 'Who brings whom', zh: '谁发展了谁' },
  staged: { en: 'One of each kind', zh: '各类规则示例' },
};
