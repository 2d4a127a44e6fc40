import type { Language } from '../../reports/words/language.ts';

const en = {
  title: 'Beside which others?',
  hint: 'The scenario of this page is A. Choose one to three others, from the gallery or from files: all are run on the same random numbers, as long as the shortest of them.',
  add: 'Add from the gallery',
  open: 'Add a file',
  remove: (name: string) => `Remove ${name}`,
  most: 'Four scenarios are the most that stand side by side.',
  run: 'Compare',
  alike: 'All were run on the same random numbers; a difference is taken run by run.',
  json: 'Download comparison (JSON)',
  csv: 'Download differences (CSV)',
};

const zh: typeof en = {
  title: '与哪些情景并排？',
  hint: '本页情景为A。可从情景库或文件中选择一至三个其他情景：全部使用相同的随机数，时长取其中最短者。',
  add: '从情景库添加',
  open: '添加文件',
  remove: (name) => `移除${name}`,
  most: '最多并排四个情景。',
  run: '比较',
  alike: '全部使用相同的随机数，差异逐次模拟配对计算。',
  json: '下载比较结果（JSON）',
  csv: '下载差异（CSV）',
};

/** The words of the comparison, which are loaded with it. */
export const compareTexts: Readonly<Record<Language, typeof en>> = { en, zh };
