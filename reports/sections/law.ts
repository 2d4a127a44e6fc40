import type { LawFigures } from '../../sim/types.ts';
import { growthChart } from '../charts/growth.ts';
import { formatAnnualGrowth, formatDailyGrowth, formatMultiple, formatShare } from '../words/number.ts';
import { readLaw, readRule } from '../words/readings/law.ts';
import { joinSentences, sentence } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { beside, titled } from './heading.ts';
import type { Section } from './section.ts';

const WORDS = {
  title: { en: 'What the promise needs', zh: '承诺需要什么' },
  lead: {
    en: 'These figures follow from the rules of the scheme alone. No simulation is needed for them, and no forecast argues with them.',
    zh: '以下数字仅由方案规则得出，无需模拟，也不因任何预测而改变。',
  },
  asRun: { en: 'as the scheme runs', zh: '按方案规则' },
  allFees: { en: 'if every fee went to claims', zh: '若全部服务费用于返还' },
  measure: { en: 'Measure', zh: '指标' },
};

const ROWS: readonly {
  label: { en: string; zh: string };
  of: (law: LawFigures) => number | null;
  format: typeof formatShare;
}[] = [
  {
    label: { en: 'Pool’s share of turnover', zh: '资金池占营业额比例' },
    of: (law) => law.poolShare,
    format: formatShare,
  },
  {
    label: { en: 'Money that can reach claims, per unit of claim', zh: '每单位权益可得资金' },
    of: (law) => law.effectivePoolShare,
    format: formatShare,
  },
  { label: { en: 'Payback multiple', zh: '还清倍数' }, of: (law) => law.paybackMultiple, format: formatMultiple },
  {
    label: { en: 'Growth needed for ever, day by day', zh: '所需永续增长（按日）' },
    of: (law) => law.requiredDailyGrowthExact,
    format: formatDailyGrowth,
  },
  {
    label: { en: 'The same in continuous time', zh: '同上（连续时间）' },
    of: (law) => law.requiredDailyGrowth,
    format: formatDailyGrowth,
  },
  {
    label: { en: 'The same a year', zh: '同上（按年）' },
    of: (law) => law.requiredAnnualGrowth,
    format: formatAnnualGrowth,
  },
  {
    label: { en: 'Most that members can get back in the long run', zh: '长期平均实得上限' },
    of: (law) => law.recoveryBound,
    format: formatShare,
  },
];

/** The closed forms: what the promise needs, beside the most generous case and the growth assumed. */
export const lawSection: Section = (context) => {
  const { make, result, scenario, lang } = context;
  const { law } = result;
  const cell = (value: number | null, format: typeof formatShare) =>
    make('td', { class: 'number' }, value === null ? '–' : format(value, lang));
  return titled(
    context,
    'law',
    WORDS.title[lang],
    make(
      'p',
      { class: 'lead' },
      joinSentences([WORDS.lead[lang], sentence(readRule(result, scenario, lang), lang)], lang),
    ),
    beside(
      context,
      [
        make('ul', {}, ...readLaw(result, lang).map((reading) => make('li', {}, sentence(reading, lang)))),
        make(
          'div',
          { class: 'scroll' },
          make(
            'table',
            {},
            make(
              'thead',
              {},
              make(
                'tr',
                {},
                make('th', { scope: 'col' }, WORDS.measure[lang]),
                make('th', { scope: 'col', class: 'number' }, WORDS.asRun[lang]),
                make('th', { scope: 'col', class: 'number' }, WORDS.allFees[lang]),
              ),
            ),
            make(
              'tbody',
              {},
              ...ROWS.filter(({ of }) => of(law) !== null || of(law.withAllFees) !== null).map(
                ({ label, of, format }) =>
                  make(
                    'tr',
                    {},
                    make('th', { scope: 'row' }, label[lang]),
                    cell(of(law), format),
                    cell(of(law.withAllFees), format),
                  ),
              ),
            ),
          ),
        ),
      ],
      chartFigure(growthChart, context),
    ),
  );
};
