import { charts } from '../charts/charts.ts';
import { formatNumber } from '../words/number.ts';
import { safeguardRows } from '../words/readings/safeguards.ts';
import { chartFigure } from './figure.ts';
import { nameTable, titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'What do the safeguards buy?', zh: '保障措施换来什么？' },
  lead: {
    en: 'Each safeguard acts inside the day and can be switched off. What it changes is measured against the scheme without any.',
    zh: '每项保障措施都在模拟的每一天中起作用，并可关闭；其效果与没有任何措施时比较得出。',
  },
  paths: {
    en: (paths: number) =>
      `On the same ${formatNumber(paths, 'en')} runs, path by path, so that what is drawn alike falls out. A scheme that lasts longer promises more: less failure may leave more unpaid.`,
    zh: (paths: number) =>
      `在同样的${formatNumber(paths, 'zh')}次模拟上逐一比较，相同的随机因素相互抵消。方案存续越久承诺越多：失败减少时，未还清金额可能反而增加。`,
  },
};

/** What each safeguard changes, and all together; null where there are none. */
export const safeguardsSection: Section = (context) => {
  const { make, result, lang } = context;
  const { safeguards } = result;
  if (!safeguards) return null;
  return titled(
    context,
    'safeguards',
    WORDS.title[lang],
    make('p', {}, WORDS.lead[lang]),
    nameTable(context, safeguardRows(result, lang)),
    result.run.random ? make('p', {}, WORDS.paths[lang](safeguards.paths)) : null,
    chartFigure(charts.safeguards, context),
  );
};
