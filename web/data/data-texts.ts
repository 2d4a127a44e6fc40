import type { Language } from '../../reports/words/language.ts';

const en = {
  title: 'The result as a table',
  hint: 'Columns have the names of the files, numbers all their digits. What is shown is what is downloaded.',
  set: 'Table',
  sets: {
    summary: 'All figures',
    series: 'Series over time',
    cohorts: 'Recovery by day of purchase',
    rebate: 'Rebate model by day',
    rules: 'Rules',
  },
  column: 'Column',
  comparison: 'Filter',
  comparisons: { contains: 'contains', equals: 'is', atLeast: 'is at least', atMost: 'is at most' },
  value: 'Value',
  group: 'Group',
  none: 'no groups',
  part: (column: string) => `by part of ${column}`,
  text: (column: string) => `by ${column}`,
  days: (days: string) => `by ${days} days`,
  grouped: 'Under “rows” stands how many are in a group; all else is their average.',
  sort: (column: string) => `Sort by ${column}`,
  rows: (from: string, to: string, all: string) => `rows ${from} to ${to} of ${all}`,
  nothing: 'No row is like that.',
  previous: 'Back',
  next: 'On',
  csv: 'Download CSV',
  parquet: 'Download Parquet',
};

const zh: typeof en = {
  title: '结果表格',
  hint: '列名与文件一致，数字保留全部位数；下载内容与显示内容一致。',
  set: '表',
  sets: {
    summary: '全部指标',
    series: '时间序列',
    cohorts: '按购买日的返还',
    rebate: '返利模型逐日',
    rules: '规则',
  },
  column: '列',
  comparison: '筛选',
  comparisons: { contains: '包含', equals: '等于', atLeast: '不小于', atMost: '不大于' },
  value: '值',
  group: '分组',
  none: '不分组',
  part: (column) => `按${column}首段`,
  text: (column) => `按${column}`,
  days: (days) => `每${days}天`,
  grouped: 'rows为组内行数，其余为组内平均。',
  sort: (column) => `按${column}排序`,
  rows: (from, to, all) => `第${from}至${to}行，共${all}行`,
  nothing: '没有符合条件的行。',
  previous: '上一页',
  next: '下一页',
  csv: '下载CSV',
  parquet: '下载Parquet',
};

/** The words of the data view, which are loaded with it. */
export const dataTexts: Readonly<Record<Language, typeof en>> = { en, zh };
