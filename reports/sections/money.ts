import { charts } from '../charts/charts.ts';
import { readOperator } from '../words/readings/operator.ts';
import { readSeries, staysEmpty } from '../words/readings/series.ts';
import { sentence } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { titled } from './heading.ts';
import type { Section } from './section.ts';

const TITLE = { en: 'Where is the money?', zh: '钱在哪里？' };

/** Cash, pool, open claims and turnover over time, and what stays with the operator. */
export const moneySection: Section = (context) => {
  const { make, result, lang } = context;
  const shown = [
    charts.moneyFlow,
    charts.cash,
    charts.pool,
    charts.outstanding,
    charts.liabilityCover,
    charts.turnover,
    charts.payouts,
  ];
  return titled(
    context,
    'money',
    TITLE[lang],
    make('p', {}, sentence(readOperator(result, lang), lang)),
    staysEmpty(result, 'pool') ? make('p', {}, sentence(readSeries(result, 'pool', lang), lang)) : null,
    make('div', { class: 'charts' }, ...shown.map((build) => chartFigure(build, context))),
  );
};
