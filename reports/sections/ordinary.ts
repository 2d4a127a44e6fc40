import { charts } from '../charts/charts.ts';
import {
  readAgainstNone,
  readBetterOff,
  readClasses,
  readCostPerMember,
  readCustomerValue,
  readRewardCost,
  readRewards,
  readTopFifth,
} from '../words/readings/ordinary.ts';
import { readStored } from '../words/readings/stored.ts';
import { sentences } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { titled } from './heading.ts';
import type { Section } from './section.ts';

const TITLE = { en: 'What does it cost, and does it pay?', zh: '成本多少？是否合算？' };

/** What an ordinary scheme costs and brings its merchant; null for a staged one. */
export const ordinarySection: Section = (context) => {
  const { make, result, lang } = context;
  if (result.ordinary === undefined) return null;
  const paragraphs = [
    readStored(result, lang),
    [readRewards(result, lang), readRewardCost(result, lang)],
    [
      readAgainstNone(result, lang),
      readCustomerValue(result, lang),
      readCostPerMember(result, lang),
      readTopFifth(result, lang),
    ],
    [readBetterOff(result, lang), readClasses(result, lang)],
  ]
    .map((readings) => sentences(readings, lang))
    .filter((text) => text !== '');
  return titled(
    context,
    'ordinary',
    TITLE[lang],
    ...paragraphs.map((text) => make('p', {}, text)),
    make(
      'div',
      { class: 'charts' },
      ...[
        charts.survival,
        charts.waiting,
        charts.turnover,
        charts.payouts,
        charts.outstanding,
        charts.memberLevels,
        charts.liabilityCover,
      ].map((build) => chartFigure(build, context)),
    ),
  );
};
