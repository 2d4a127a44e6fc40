import { charts } from '../charts/charts.ts';
import { readClaimAmounts } from '../words/readings/claims.ts';
import { readEarlyAndLate, readRecovery } from '../words/readings/recovery.ts';
import { sentences } from '../words/sentences.ts';
import { chartFigure } from './figure.ts';
import { titled } from './heading.ts';
import type { Section } from './section.ts';

const TITLE = { en: 'What comes back to members?', zh: '会员能得回多少？' };

/** Mean recovery, recovery by day of purchase, and what became of all claims. */
export const recoverySection: Section = (context) => {
  const { make, result, lang } = context;
  return titled(
    context,
    'recovery',
    TITLE[lang],
    make(
      'p',
      {},
      sentences([readRecovery(result, lang), readEarlyAndLate(result, lang), readClaimAmounts(result, lang)], lang),
    ),
    make(
      'div',
      { class: 'charts' },
      ...[charts.recovery, charts.claims, charts.payoutPerUnit].map((build) => chartFigure(build, context)),
    ),
  );
};
