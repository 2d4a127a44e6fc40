import type { Language } from '../../reports/words/language.ts';

const en = {
  stale: 'The scenario has changed since: this is about the one before.',
  frontier: {
    title: 'Where does it hold, where does it fail?',
    hint: 'Choose one number or two. Every cell is a run of the scenario with these values, all on the same random numbers.',
    first: 'Number',
    second: 'Second number',
    none: '— none —',
    from: 'from',
    to: 'to',
    steps: 'values',
    paths: 'Runs a cell',
    run: 'Draw the frontier',
  },
  purchase: {
    title: 'My purchase',
    hint: 'What of a purchase comes back, when, and with what chance.',
    amount: 'Amount (CNY)',
    date: 'Date of the purchase',
    day: 'Day of the purchase (0 is the first)',
    run: 'What comes back?',
    badAmount: 'The amount must be a number over 0.',
  },
  table: {
    title: 'The rebate model day by day',
    hint: 'Medians over the runs; exact where nothing is random.',
    run: 'Compute every day',
    page: (from: string, to: string, all: string) => `days ${from} to ${to} of ${all}`,
    previous: 'Earlier days',
    next: 'Later days',
    goTo: 'Go to day',
    toPool: 'To the pool',
    csv: 'Download CSV',
    parquet: 'Download Parquet',
  },
};

const zh: typeof en = {
  stale: '情景已改变：以下仍是之前情景的结果。',
  frontier: {
    title: '何处能维持，何处会失败？',
    hint: '选择一个或两个数值。每格都是以这些数值运行的情景，使用相同的随机数。',
    first: '数值',
    second: '第二个数值',
    none: '（无）',
    from: '从',
    to: '至',
    steps: '取值个数',
    paths: '每格模拟次数',
    run: '绘制边界',
  },
  purchase: {
    title: '我的购买',
    hint: '一笔购买能返还多少、何时返还、概率多大。',
    amount: '金额（元）',
    date: '购买日期',
    day: '购买日（0为首日）',
    run: '能返还多少？',
    badAmount: '金额须为大于0的数。',
  },
  table: {
    title: '返利模型逐日表',
    hint: '各次模拟的中位数；无随机部分时为精确值。',
    run: '计算每一天',
    page: (from, to, all) => `第${from}至${to}天，共${all}天`,
    previous: '前面的天',
    next: '后面的天',
    goTo: '跳至第几天',
    toPool: '进入资金池',
    csv: '下载CSV',
    parquet: '下载Parquet',
  },
};

/** The words of the panels, which are loaded with them. */
export const panelTexts: Readonly<Record<Language, typeof en>> = { en, zh };
