import { charts } from '../charts/charts.ts';
import { readClaimAmounts } from '../words/readings/claims.ts';
import { readMature } from '../words/readings/mature.ts';
import { readAboveBound, readEarlyAndLate, readRecovery } from '../words/readings/recovery.ts';
import { sentences } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { beside, titled } from './heading.ts';
import type { Section } from './section.ts';

const TITLE = { en: 'What comes back to members?', zh: '会员能得回多少？' };

/** Mean recovery, recovery by day of purchase, and what became of all claims. */
export const recoverySection: Section = (context) => {
  const { make, result, scenario, lang } = context;
  return titled(
    context,
    'recovery',
    TITLE[lang],
    beside(
      context,
      [
        make('p', {}, sentences([readRecovery(result, lang), readAboveBound(result, lang)], lang)),
        make('p', {}, sentences([readMature(result, scenario, lang), readEarlyAndLate(result, lang)], lang)),
        make('p', {}, sentences([readClaimAmounts(result, lang)], lang)),
      ],
      chartFigure(charts.claims, context),
    ),
    make(
      'div',
      { class: 'charts' },
      ...[charts.recovery, charts.recoveryByAge, charts.payoutPerUnit].map((build) => chartFigure(build, context)),
    ),
  );
};
